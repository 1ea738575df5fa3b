/** Marks between clauses, and spaces between Chinese words. */
const BETWEEN = /[,，。;；:：!！?？…—~]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** Where the clauses of a normalised text stand; marks belong to none. */
export function clausesOf(text: string): { readonly start: number; readonly end: number }[] {
  const marks = Array.from(text.matchAll(BETWEEN), ({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
  const starts = [0, ...marks.map(({ end }) => end)]
  return starts.map((start, i) => ({ start, end: marks[i]?.start ?? text.length })).filter(({ start, end }) => end > start)
}
