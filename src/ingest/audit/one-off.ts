/** Whether two names of one length differ in exactly one character. */
export function isOneOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((char, i) => char !== b[i]).length === 1
}
