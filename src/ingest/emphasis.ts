/** Takes Markdown emphasis off a line: **bold**, __bold__, *italics*. A lone star (a footnote, 0.05*) stays. */
export function stripEmphasis(line: string): string {
  if (!line.includes('*') && !line.includes('__')) return line
  return line
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/__([^_]+)__/g, '$1')
    .replace(/(?<![\p{L}\d*])\*(?=[\p{L}“"《])([^*\n]*[\p{L}\d.”"》)])\*(?![\p{L}\d*])/gu, '$1')
}
