const WHOLE = /^(?:全|本|该|此)(省|市|县|区|州|镇|乡|村|校|国|流域)$/u
const LEADING = /^\p{Script=Han}{2,6}$/u

/** Whether a word is what a text is about by its name there: 澄川 or 全县 of a paper on 澄川县. */
export function isPlaceOf(word: string, title: string): boolean {
  const kind = WHOLE.exec(word)?.[1]
  if (kind !== undefined) return new RegExp(`\\p{Script=Han}{2}${kind}`, 'u').test(title)
  return LEADING.test(word) && new RegExp(`${word}(?:自治)?(?:[省市县区州镇乡村]|流域)|^${word}`, 'u').test(title)
}
