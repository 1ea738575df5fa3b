import { negationsIn } from '../../language/cues/claim-cues.ts'
import { alignAtoms, type Difference } from '../../language/words/align-atoms.ts'
import { type Atom, atomsOf } from '../../language/words/atoms.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Claim } from '../answer.ts'
import type { WordDifference } from '../checked-text.ts'
import type { Citer } from '../citer.ts'
import { extractOf } from '../read/cite-sentence.ts'
import { kindOfDifference } from './kind-of-difference.ts'

/** How a sentence stands to the nearest one of a paper. */
export interface WordingCheck {
  /** Word for word; but for words that say nothing; a number, a name or a denial differs and nothing else; other words differ. */
  readonly outcome: 'same' | 'alike' | 'contrary' | 'other-words'
  readonly claim: Claim
  readonly differences: readonly WordDifference[]
}

/** Shorter texts stand in too many sentences. */
const SHORTEST = 6
const SHORTEST_NEAR = 10
/** So much of the text must stand in the sentence, in order … */
const NEAR = 0.8
/** … and so close together there. */
const DENSE = 0.7
/** Candidates that share less are not aligned. */
const SHARED = 0.6

/** The sentence of a paper that a text quotes or nearly quotes, with what differs; undefined where none is that near. */
export function checkWording(text: string, library: Library, citer: Citer): WordingCheck | undefined {
  const normal = normalise(text)
  const own = atomsOf(normal)
  if (own.length < SHORTEST) return undefined
  const keys = own.map(({ key }) => key)
  const found = candidatesFor(keys, library)
    .map((candidate) => ({ candidate, alignment: alignAtoms(keys, candidate.keys) }))
    .filter(({ alignment: { matched, within } }) => matched >= NEAR * own.length && matched >= DENSE * (within[1] - within[0]))
    .sort((a, b) => b.alignment.matched - a.alignment.matched || a.alignment.differences.length - b.alignment.differences.length)
  const [best] = found
  if (!best) return undefined
  const { candidate, alignment } = best
  const claim = extractOf(candidate.sentence, citer)
  const differences = alignment.differences.map((one) => wordsOf(one, normal, own, candidate, library))
  if (differences.length === 0) return isWhole(alignment.within, candidate) ? { outcome: 'same', claim, differences } : undefined
  if (own.length < SHORTEST_NEAR) return undefined
  const window = slice(candidate.sentence.normalised, candidate.atoms, alignment.within)
  const deniesOtherwise = negationsIn(normal).length !== negationsIn(window).length
  const kinds = differences.map((one) => kindOfDifference(one, library))
  return { outcome: outcomeOf(kinds, deniesOtherwise), claim, differences }
}

function outcomeOf(kinds: readonly ReturnType<typeof kindOfDifference>[], deniesOtherwise: boolean): WordingCheck['outcome'] {
  if (kinds.includes('words')) return 'other-words'
  if (kinds.includes('telling') || deniesOtherwise) return 'contrary'
  return kinds.includes('omitted') ? 'other-words' : 'alike'
}

interface Candidate {
  readonly sentence: Sentence
  readonly atoms: readonly Atom[]
  readonly keys: readonly string[]
  readonly set: ReadonlySet<string>
}

const prepared = new WeakMap<Library, readonly Candidate[]>()

function candidatesFor(keys: readonly string[], library: Library): Candidate[] {
  const all = prepared.get(library) ?? prepare(library)
  prepared.set(library, all)
  const distinct = [...new Set(keys)]
  return all.filter(({ set }) => distinct.filter((key) => set.has(key)).length >= SHARED * distinct.length)
}

const prepare = ({ documents, sentences }: Library): Candidate[] =>
  documents
    .flatMap((document) => sentences.of(document))
    .map((sentence) => {
      const atoms = atomsOf(sentence.normalised)
      const keys = atoms.map(({ key }) => key)
      return { sentence, atoms, keys, set: new Set(keys) }
    })

/** What differs, in whole words: 北京 and 南京 and not 北 and 南. */
function wordsOf(
  { a, b }: Difference,
  normal: string,
  own: readonly Atom[],
  { sentence, atoms }: Candidate,
  { analyser }: Library,
): WordDifference {
  const whole = (text: string, of: readonly Atom[], [from, to]: readonly [number, number]) => {
    if (from >= to) return ''
    const [start, end] = [of[from]?.start ?? 0, of[to - 1]?.end ?? text.length]
    const units = analyser.units(text).filter((unit) => unit.start < end && start < unit.end)
    return text.slice(Math.min(start, units[0]?.start ?? start), Math.max(end, units.at(-1)?.end ?? end))
  }
  return { said: whole(normal, own, a), printed: whole(sentence.normalised, atoms, b) }
}

function slice(text: string, atoms: readonly Atom[], [from, to]: readonly [number, number]): string {
  return from < to ? text.slice(atoms[from]?.start, atoms[to - 1]?.end) : ''
}

/** Part of a clause may leave out what denies it. */
function isWhole([from, to]: readonly [number, number], { sentence: { normalised }, atoms }: Candidate): boolean {
  const isEdge = (char: string | undefined) => char === undefined || char === '' || atomsOf(char).length === 0
  const [first, last] = [atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? normalised.length]
  return (first === 0 || isEdge(normalised[first - 1])) && (last === normalised.length || isEdge(normalised[last]))
}
