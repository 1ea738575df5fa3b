/** U+2F00–U+2FD5 are the 214 radicals; the unified characters stand in the order of their radicals, each led by its own. */
const LEADERS = Array.from({ length: 214 }, (_, i) => String.fromCodePoint(0x2f00 + i).normalize('NFKC')).sort()

/** Whether two Chinese characters are ordered under the same radical (澔 and 瀚 under 水): they look alike to a scanner. */
export function haveSameRadical(a: string, b: string): boolean {
  return radicalOf(a) === radicalOf(b)
}

const radicalOf = (char: string): number => LEADERS.findLastIndex((leader) => leader <= char)
