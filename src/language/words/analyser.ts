import { LRUCache } from 'lru-cache'
import { type Atom, atomsOf } from './atoms.ts'
import { indexTerms } from './index-terms.ts'
import { type Match, PhraseDictionary } from './longest-match.ts'
import { normalise } from './normalise.ts'
import type { Segmenter } from './segmenter.ts'

/** A concept with all the ways to write it, in any language. */
export interface TermForms {
  readonly id: string
  readonly forms: readonly string[]
}

/** A piece of a text that means something by itself. Two units that share a key mean the same. */
export interface Unit {
  readonly surface: string
  readonly start: number
  readonly end: number
  /** `stray`: neighbouring characters that form no known word. */
  readonly kind: 'term' | 'word' | 'latin' | 'number' | 'stray'
  /** The concept first (where it is one), then the words in it. */
  readonly keys: readonly string[]
}

/** The same for units that say the same, wherever they stand. */
export const unitId = ({ kind, surface, keys }: Unit): string => [kind, surface, ...keys].join(' ')

/** Turns text into units (for reading a question) and into index terms (the same for passages and queries). */
export interface Analyser {
  readonly segmenter: Segmenter
  units(normalised: string): readonly Unit[]
  terms(text: string): string[]
}

/** The key of a concept, which no word can have. */
export const termKey = (id: string): string => `#${id}`

/**
 * Terms by longest match, then words between them. Terms that are `aligned` count only where a word begins and ends:
 * 用了 is not in 引用了. Latin words and numbers are cut apart before the segmenter sees the text: jieba splits
 * English into letters and 2015 into digits.
 */
export function createAnalyser(segmenter: Segmenter, terms: readonly TermForms[], aligned?: (id: string) => boolean): Analyser {
  const dictionary = new PhraseDictionary<string>()
  for (const term of terms) for (const form of term.forms) dictionary.add(form, term.id)
  const wordsOfTerm = remembering((surface) => wordsIn(surface, segmenter))
  const units = rememberingLast((text) => unitsOf(text, dictionary, segmenter, wordsOfTerm, aligned))
  const termsOf = (text: string) => indexTerms(text, units(text))
  return { segmenter, units, terms: (text) => termsOf(normalise(text)) }
}

/** Terms come again and again; each is cut once. */
function remembering(cut: (surface: string) => string[]): (surface: string) => string[] {
  const known = new Map<string, string[]>()
  return (surface) => {
    const words = known.get(surface) ?? cut(surface)
    known.set(surface, words)
    return words
  }
}

/** Headings, titles and rows of a paper are held against every question. Long texts are cut once anyway. */
const SHORT = 120
const SHORT_TEXTS = 1000

function rememberingLast(cut: (text: string) => readonly Unit[]): (text: string) => readonly Unit[] {
  const known = new LRUCache<string, readonly Unit[]>({ max: SHORT_TEXTS })
  return (text) => {
    if (text.length > SHORT) return cut(text)
    const units = known.get(text) ?? cut(text)
    known.set(text, units)
    return units
  }
}

type Fits = (match: Match<string>) => boolean

/** Whether a match may count: a lone Han character never, an aligned phrase only between word edges. */
function fitting(
  text: string,
  atoms: readonly Atom[],
  dictionary: PhraseDictionary<string>,
  segmenter: Segmenter,
  aligned?: (id: string) => boolean,
): Fits {
  const isLong = ({ from, to }: Match<string>) => to - from > 1 || atoms[from]?.kind !== 'han'
  if (!aligned) return isLong
  const isConcept = ({ from, to, values }: Match<string>) => to - from > 1 && !values.every(aligned)
  const concepts = atoms.flatMap((_, i) => dictionary.at(atoms, i, isConcept) ?? [])
  // A concept is a word too: 各年 ends where 票款 begins, whatever the segmenter makes of 年票.
  const edges = new Set([...wordEdges(text, atoms, segmenter), ...concepts.flatMap(({ start, end }) => [start, end])])
  return (match) => isLong(match) && (!match.values.every(aligned) || (edges.has(match.start) && edges.has(match.end)))
}

function unitsOf(
  text: string,
  dictionary: PhraseDictionary<string>,
  segmenter: Segmenter,
  wordsOfTerm: (surface: string) => string[],
  aligned?: (id: string) => boolean,
): Unit[] {
  const atoms = atomsOf(text)
  const fits = fitting(text, atoms, dictionary, segmenter, aligned)
  const matches = atoms.map((_, i) => dictionary.at(atoms, i, fits))
  const matchAt = (i: number) => matches[i]
  const found: Unit[] = []
  for (let i = 0; i < atoms.length; ) {
    const match = matchAt(i)
    if (match) {
      found.push(termUnit(text, match, wordsOfTerm))
      i = match.to
      continue
    }
    const end = runEnd(atoms, i, matchAt)
    found.push(...runUnits(text, atoms.slice(i, end), segmenter))
    i = end
  }
  return found
}

/** Offsets where words begin or end, terms aside. */
function wordEdges(text: string, atoms: readonly Atom[], segmenter: Segmenter): ReadonlySet<number> {
  const edges = new Set<number>()
  for (let i = 0; i < atoms.length; ) {
    const end = atoms[i]?.kind === 'han' ? hanEnd(atoms, i) : i + 1
    for (const unit of runUnits(text, atoms.slice(i, end), segmenter)) edges.add(unit.start).add(unit.end)
    i = end
  }
  return edges
}

/** Where the run of neighbouring Han characters that starts here ends, or the next term begins. */
function runEnd(atoms: readonly Atom[], from: number, matchAt: (i: number) => unknown): number {
  const first = atoms[from]
  if (first?.kind !== 'han' || isYearMark(atoms, from)) return from + 1
  let i = from + 1
  while (i < atoms.length && atoms[i]?.kind === 'han' && atoms[i]?.start === atoms[i - 1]?.end) {
    if (matchAt(i)) break
    i++
  }
  return i
}

function runUnits(text: string, atoms: readonly Atom[], segmenter: Segmenter): Unit[] {
  const first = atoms[0]
  const last = atoms.at(-1)
  if (!first || !last) return []
  if (first.kind !== 'han') {
    return [
      { surface: text.slice(first.start, first.end), start: first.start, end: first.end, kind: first.kind, keys: [first.key] },
    ]
  }
  let at = first.start
  return segmenter.words(text.slice(first.start, last.end)).map((word) => {
    const start = at
    at += word.length
    return { surface: word, start, end: at, kind: 'word', keys: [word] }
  })
}

function termUnit(text: string, { start, end, values }: Match<string>, wordsOfTerm: (surface: string) => string[]): Unit {
  const surface = text.slice(start, end)
  return { surface, start, end, kind: 'term', keys: [...values.map(termKey), ...wordsOfTerm(surface)] }
}

function wordsIn(text: string, segmenter: Segmenter): string[] {
  const atoms = atomsOf(text)
  const keys: string[] = []
  for (let i = 0; i < atoms.length; ) {
    const end = atoms[i]?.kind === 'han' ? hanEnd(atoms, i) : i + 1
    keys.push(...runUnits(text, atoms.slice(i, end), segmenter).flatMap((unit) => unit.keys))
    i = end
  }
  return keys
}

/** 年 after a year belongs to it: 2018年增长率 is not 2018 and 年增长率. */
const isYearMark = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]?.key === '年' && atoms[i - 1]?.kind === 'number' && atoms[i - 1]?.key.length === 4

function hanEnd(atoms: readonly Atom[], from: number): number {
  let i = from + 1
  if (isYearMark(atoms, from)) return i
  while (i < atoms.length && atoms[i]?.kind === 'han' && atoms[i]?.start === atoms[i - 1]?.end) i++
  return i
}
