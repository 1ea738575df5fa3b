const TITLE = /《([^《》]{2,80})》/gu

/** The titles that a text names in 《》. */
export const titlesIn = (text: string): readonly string[] => Array.from(text.matchAll(TITLE), ([, title = '']) => title)

/** How much of one title's pairs of characters another has, 0 to 1: people shorten titles. */
export function sharedTitle(one: string, other: string): number {
  const pairs = Array.from({ length: one.length - 1 }, (_, i) => one.slice(i, i + 2))
  return pairs.filter((pair) => other.includes(pair)).length / Math.max(1, pairs.length)
}
