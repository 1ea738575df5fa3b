const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Short words differ from others by one letter too easily. */
const MIN_LENGTH = 5
/** Words of grammar this long may be two letters off: artical, acording. */
const LONG = 7
const FAR = 2

/** The one word that a misspelt English word can be: one letter off, or two for a long one of `common`; its first letter is right. */
export function respelt(word: string, isWord: (word: string) => boolean, common: readonly string[]): string | undefined {
  if (word.length < MIN_LENGTH) return undefined
  const near = [...new Set(neighbours(word))].filter((one) => one !== word && isWord(one))
  const found = near.length > 0 || word.length < LONG ? near : common.filter((one) => isFarOff(one, word))
  return found.length === 1 ? found[0] : undefined
}

const isFarOff = (one: string, word: string): boolean =>
  one.length >= LONG && one.charAt(0) === word.charAt(0) && Math.abs(one.length - word.length) <= 1 && distance(one, word) <= FAR

/** Words with one letter added, left out, exchanged or swapped with the next, but for the first one. */
function neighbours(word: string): string[] {
  const cuts = Array.from({ length: word.length }, (_, i) => [word.slice(0, i + 1), word.slice(i + 1)] as const)
  return cuts.flatMap(([before, after]) => [
    before + after.slice(1),
    ...(after.length > 1 ? [before + after.charAt(1) + after.charAt(0) + after.slice(2)] : []),
    ...[...LETTERS].flatMap((letter) => [before + letter + after, ...(after === '' ? [] : [before + letter + after.slice(1)])]),
  ])
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let k = 1; k <= other.length; k++) {
      const change = one.charAt(i - 1) === other.charAt(k - 1) ? 0 : 1
      next.push(Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, (row[k - 1] ?? 0) + change))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
