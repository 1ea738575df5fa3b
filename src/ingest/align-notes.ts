/** A note as printed: how many numbers stand at its head, and what it says. */
export interface PrintedNote {
  readonly heads: number
  readonly text: string
}

/** With more calls, or more ways to spread the numbers, the printed order stands. */
const MOST_CALLS = 200
const MOST_STATES = 20_000
/** A number printed beside another mostly belongs beside it. */
const NEIGHBOUR = 1

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1))
  return pairs
}

/** What a note shares with the sentence of each call, in pairs of characters; those of few calls count more. */
function likeness(notes: readonly PrintedNote[], calls: readonly string[]): readonly (readonly number[])[] {
  const called = calls.map(pairsOf)
  const frequency = new Map<string, number>()
  for (const pair of called.flatMap((pairs) => [...pairs])) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  return notes.map(({ text }) => {
    const mine = pairsOf(text)
    return called.map((pairs) => [...pairs].reduce((sum, pair) => sum + (mine.has(pair) ? 1 / (frequency.get(pair) ?? 1) : 0), 0))
  })
}

interface Way {
  readonly score: number
  /** The note of each call from here on. */
  readonly rest: readonly number[]
}

/**
 * Which note each call calls, by index: notes come in the order of their first calls, one with several numbers is
 * called as often, and what is called is what its sentence speaks of. Undefined when calls and numbers are not as many.
 */
export function alignNotes(notes: readonly PrintedNote[], calls: readonly string[]): readonly number[] | undefined {
  const several = notes.filter(({ heads }) => heads > 1)
  const states = calls.length * several.reduce((product, { heads }) => product * heads, 1)
  const asMany = notes.reduce((sum, { heads }) => sum + heads, 0) === calls.length
  if (!asMany || calls.length > MOST_CALLS || states > MOST_STATES) return undefined
  const like = likeness(notes, calls)
  const known = new Map<string, Way>()
  // `left`: further calls that each note begun still has.
  const best = (begun: number, left: readonly number[], last: number): Way => {
    const call = begun + notes.slice(0, begun).reduce((sum, { heads }, i) => sum + heads - 1 - (left[i] ?? 0), 0)
    if (call === calls.length) return { score: 0, rest: [] }
    const key = `${begun}/${left.join()}/${last}`
    const found = known.get(key)
    if (found) return found
    const next = begun < notes.length ? [{ note: begun, left: [...left, (notes[begun]?.heads ?? 1) - 1] }] : []
    const again = left.flatMap((count, note) => (count > 0 ? [{ note, left: left.with(note, count - 1) }] : []))
    const ways = [...again, ...next].map((step): Way => {
      const after = best(Math.max(begun, step.note + 1), step.left, step.note)
      const near = step.note === last ? NEIGHBOUR : 0
      return { score: (like[step.note]?.[call] ?? 0) + near + after.score, rest: [step.note, ...after.rest] }
    })
    const way = ways.reduce((a, b) => (b.score > a.score ? b : a))
    known.set(key, way)
    return way
  }
  return best(0, [], -1).rest
}
