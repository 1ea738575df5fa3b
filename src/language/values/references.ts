import { chineseToNumber } from './numerals.ts'

/** A mention of a numbered part of the paper. */
export interface FoundPart {
  readonly kind: 'table' | 'note' | 'reference'
  readonly number: number
  readonly start: number
  readonly end: number
}

/** 参考文献一共几条, 注释一下: 一 is no number before these. */
const NO_NUMBER = '一(?=[共些下般起直律并样条篇种本部项个处])'
const NUMBER = `(\\d{1,3}|(?!${NO_NUMBER})[一二三四五六七八九十]{1,3}|[\\u2460-\\u2473\\u3251-\\u325f\\u32b1-\\u32bf])`
const PATTERNS: readonly (readonly [FoundPart['kind'], RegExp])[] = [
  ['table', new RegExp(`(?:(?<!(?<!年)代|发)表格?|\\btables?)\\s*${NUMBER}(?!\\d*[年月])`, 'giu')],
  [
    'note',
    new RegExp(`(?:注释|尾注|脚注|(?<!关|专)注|\\b(?:end ?|foot ?)?notes?)\\s*[(（第]?\\s*${NUMBER}(?!\\d*[年月])`, 'giu'),
  ],
  ['note', /第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:条|个)?(?:注释|尾注|脚注|注)/giu],
  ['note', /([\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])/gu],
  ['reference', new RegExp(`(?:参考文献|文献|references?|refs?\\.?)\\s*[(（[第]?\\s*${NUMBER}\\s*[)）\\]]?(?!\\d*年)`, 'giu')],
  ['reference', /第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:条|篇|个)?(?:参考)?文献/giu],
]

/** Finds 表4, 表四, Table 4, 注释⑱, 注18, ⑱, 文献(30), reference 30 in normalised text, in order, not overlapping. */
export function findParts(text: string): FoundPart[] {
  const all = PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      number: partNumber(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const parts: FoundPart[] = []
  for (const part of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.number !== undefined && part.start >= (parts.at(-1)?.end ?? 0)) parts.push({ ...part, number: part.number })
  }
  return parts
}

function partNumber(text: string): number | undefined {
  const code = text.codePointAt(0) ?? 0
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36
  return /^\d+$/.test(text) ? Number(text) : chineseToNumber(text)
}
