/** Two runs of keys between places where both have the same, as half-open ranges of positions; one of them may be empty. */
export interface Difference {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

export interface Alignment {
  /** How many keys of `a` stand in `b` in the same order. */
  readonly matched: number
  /** The part of `b` from the first of them to the last. */
  readonly within: readonly [start: number, end: number]
  /** In the order of `a`; what `b` has before and after that part is none. */
  readonly differences: readonly Difference[]
}

/**
 * Aligns a short text with a longer one by their longest common subsequence. Among the longest, one that stands together is preferred.
 * Takes time and room in proportion to the product of the lengths.
 */
export function alignAtoms(a: readonly string[], b: readonly string[]): Alignment {
  const lengths = commonLengths(a, b)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = lengths[i]?.[j] ?? 0
    if (a[i] === b[j] && here === 1 + (lengths[i + 1]?.[j + 1] ?? 0) && !laterTogether(a, b, lengths, i, j))
      pairs.push([i++, j++])
    else if ((lengths[i]?.[j + 1] ?? 0) === here) j++
    else i++
  }
  const [first, last] = [pairs[0]?.[1] ?? 0, (pairs.at(-1)?.[1] ?? -1) + 1]
  return { matched: pairs.length, within: [first, last], differences: gapsBetween(pairs, a.length, [first, last]) }
}

/** Whether a key that could be taken here is followed by its neighbour only at a later place. */
function laterTogether(
  a: readonly string[],
  b: readonly string[],
  lengths: readonly Uint16Array[],
  i: number,
  j: number,
): boolean {
  const following = a[i + 1]
  const next = b.indexOf(a[i] ?? '', j + 1)
  return (
    following !== undefined &&
    b[j + 1] !== following &&
    next > 0 &&
    b[next + 1] === following &&
    lengths[i]?.[next] === lengths[i]?.[j]
  )
}

/** The length of the longest common subsequence of every pair of tails. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i], lengths[i + 1]]
    if (!row || !below) continue
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  length: number,
  [first, last]: readonly [number, number],
): Difference[] {
  const ends = [...pairs, [length, last] as const]
  return ends.flatMap(([i, j], at): Difference[] => {
    const [fromA, fromB] = at === 0 ? [0, first] : [(pairs[at - 1]?.[0] ?? 0) + 1, (pairs[at - 1]?.[1] ?? 0) + 1]
    return i > fromA || j > fromB ? [{ a: [fromA, i], b: [fromB, j] }] : []
  })
}
