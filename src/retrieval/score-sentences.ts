import { LRUCache } from 'lru-cache'
import { type Unit, unitId } from '../language/words/analyser.ts'
import type { YearRange } from '../paper/value.ts'
import type { Document } from './document.ts'
import type { Sentence, SentenceIndex } from './sentence-index.ts'
import { yearsHeld } from './years-held.ts'

/** A unit of the query with its weight; heavier units must be met for a good score. */
export interface WeightedUnit {
  readonly unit: Unit
  readonly weight: number
}

export interface SentenceQuery {
  readonly units: readonly WeightedUnit[]
  readonly years: readonly YearRange[]
  /** Extra score for a sentence that looks like the kind of answer asked for (a date for 何时), 0 to about 0.2. */
  readonly bonus: (sentence: Sentence) => number
  /** The question's text without years and asking words. */
  readonly text: string
}

/** Words in the question's own order say more than the same words scattered. */
const PHRASE = 0.15
/** Only the best are looked at so closely. */
const CLOSELY = 40

export interface ScoredSentence {
  readonly sentence: Sentence
  /** Share of the query's weight that the sentence (less so its neighbours and headings) holds, plus the bonus. */
  readonly score: number
}

/** A neighbouring sentence or a heading says what a sentence is about, but does not say it itself. */
const NEIGHBOUR = { ofDocument: 0.5, ofSentence: 0.3 }
const HEADING = 0.6
/** Words of the heading tell the sentences under it hardly apart. */
const HEADED = 0.15
const YEAR_WEIGHT = 3

/** Scores every sentence of the documents, best first; ties keep the order of the text. */
export function scoreSentences(documents: readonly Document[], query: SentenceQuery, index: SentenceIndex): ScoredSentence[] {
  if (query.units.every(({ weight }) => weight === 0) && query.years.length === 0) return []
  const prepared = prepare(query, index)
  const ordered = documents.flatMap((document) => scoreDocument(document, prepared, index)).sort((a, b) => b.score - a.score)
  const near = ordered
    .slice(0, CLOSELY)
    .map(({ sentence, score }) => ({ sentence, score: score + PHRASE * phraseShare(query.text, sentence.normalised) }))
  return [...near.sort((a, b) => b.score - a.score), ...ordered.slice(CLOSELY)]
}

/** A query with what is the same for many documents. */
interface Prepared extends Omit<SentenceQuery, 'units'> {
  readonly units: readonly HeldUnit[]
  readonly weights: readonly number[]
  /** How much of each unit some headings hold. */
  readonly headed: (headings: ReadonlySet<string>) => readonly number[]
}

/** A unit with how much of it the sentences of each document hold, as far as that was looked at. */
interface HeldUnit {
  readonly unit: Unit
  readonly rows: Map<Document, readonly number[]>
}

/** A message is read as a whole and in parts, and questions are about the same things. */
const UNITS_REMEMBERED = 200

const remembered = new WeakMap<SentenceIndex, LRUCache<string, HeldUnit>>()

function heldUnit(unit: Unit, index: SentenceIndex): HeldUnit {
  const units = remembered.get(index) ?? new LRUCache<string, HeldUnit>({ max: UNITS_REMEMBERED })
  remembered.set(index, units)
  const id = unitId(unit)
  const held = units.get(id) ?? { unit, rows: new Map() }
  units.set(id, held)
  return held
}

function prepare({ units, ...query }: SentenceQuery, index: SentenceIndex): Prepared {
  const known = new Map<ReadonlySet<string>, readonly number[]>()
  return {
    ...query,
    units: units.map(({ unit }) => heldUnit(unit, index)),
    weights: units.map(({ weight }) => weight),
    headed(headings) {
      const held = known.get(headings) ?? units.map(({ unit }) => matchedKeys(unit, headings) ** 2)
      known.set(headings, held)
      return held
    },
  }
}

/** How much of a query the sentences of one document hold. */
interface Held {
  /** For each unit, how much of it each sentence holds. */
  readonly rows: readonly (readonly number[])[]
  /** For each unit, how much of it the headings hold. */
  readonly headed: readonly number[]
  /** For each sentence, how many of the years. */
  readonly years: readonly number[]
  readonly yearsAsked: number
  readonly bonus: readonly number[]
}

/**
 * The scores tell how a document compares with others. Which of its sentences gets the best of them is decided by the
 * words that tell these sentences apart.
 */
function scoreDocument(document: Document, query: Prepared, index: SentenceIndex): ScoredSentence[] {
  const sentences = index.of(document)
  const held = heldBy(document, query, index)
  const scores = scoresOf(held, query.weights, NEIGHBOUR.ofDocument).sort((a, b) => b - a)
  const [only] = sentences
  if (only && sentences.length === 1) return [{ sentence: only, score: scores[0] ?? 0 }]
  const apart = scoresOf(held, tellingApart(held, query.weights), NEIGHBOUR.ofSentence)
  const best = apart.map((_, i) => i).sort((a, b) => (apart[b] ?? 0) - (apart[a] ?? 0))
  return sentences.map((sentence, i) => ({ sentence, score: scores[best.indexOf(i)] ?? 0 }))
}

function heldBy(document: Document, query: Prepared, index: SentenceIndex): Held {
  const sentences = index.of(document)
  return {
    rows: query.units.map((held) => rowOf(held, document, sentences)),
    headed: query.headed(index.headingKeys(document)),
    years: sentences.map((sentence, i) => yearsHeld(query.years, sentence, sentences[i - 1])),
    yearsAsked: query.years.length,
    bonus: sentences.map((sentence) => query.bonus(sentence)),
  }
}

function rowOf({ unit, rows }: HeldUnit, document: Document, sentences: readonly Sentence[]): readonly number[] {
  const known = rows.get(document)
  if (known) return known
  const parts = partsOf(unit)
  // Most documents hold nothing of most units, which one look tells for all their sentences.
  const absent = sentences.length > 1 && matchOf(unit, parts, wholeOf(document, sentences)) === 0
  const row = absent ? NOTHING : sentences.map((sentence) => matchOf(unit, parts, sentence) ** 2)
  rows.set(document, row)
  return row
}

/** A unit that no sentence holds. */
const NOTHING: readonly number[] = []

type Said = Pick<Sentence, 'normalised' | 'keys'>

const wholes = new WeakMap<Document, Said>()

/** All that the sentences of a document say. */
function wholeOf(document: Document, sentences: readonly Sentence[]): Said {
  const known = wholes.get(document) ?? {
    normalised: sentences.map(({ normalised }) => normalised).join('\n'),
    keys: new Set(sentences.flatMap(({ keys }) => [...keys])),
  }
  wholes.set(document, known)
  return known
}

/** For each sentence the share of the weights that it, its neighbours or the headings hold, plus the bonus. */
function scoresOf({ rows, headed, years, yearsAsked, bonus }: Held, weights: readonly number[], neighbour: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, YEAR_WEIGHT * yearsAsked)
  return bonus.map((more, i) => {
    let sum = YEAR_WEIGHT * (years[i] ?? 0)
    // Counted by hand: this is the innermost loop of reading, and iterators are garbage.
    for (let u = 0; u < rows.length; u++) {
      const row = rows[u] ?? NOTHING
      const near = neighbour * Math.max(row[i - 1] ?? 0, row[i + 1] ?? 0)
      sum += (weights[u] ?? 0) * Math.max(row[i] ?? 0, near, HEADING * (headed[u] ?? 0))
    }
    return sum / total + more
  })
}

/** What every sentence says, or the heading over all of them, tells them hardly apart: idf within the document. */
function tellingApart({ rows, headed, bonus: { length } }: Held, weights: readonly number[]): number[] {
  return rows.map((row, u) => {
    const holding = row.reduce((sum, share) => sum + share, 0)
    const rarity = Math.log(1 + length / (1 + holding)) / Math.log(1 + length)
    return (weights[u] ?? 0) * rarity * (1 - (1 - HEADED) * (headed[u] ?? 0))
  })
}

/** Length of the longest run of characters that two texts share, as a share of the first. */
function phraseShare(query: string, text: string): number {
  let longest = 0
  for (let start = 0; start + longest < query.length; start++) {
    while (start + longest < query.length && text.includes(query.slice(start, start + longest + 1))) longest++
  }
  return query.length === 0 ? 0 : longest / query.length
}

/** How much of a unit a sentence holds: the concept, the very word, or the share of its words. */
export const matchIn = (unit: Unit, sentence: Sentence): number => matchOf(unit, partsOf(unit), sentence)

function matchOf({ surface, kind }: Unit, parts: Parts, { normalised, keys }: Said): number {
  if (surface.length > 1 && kind !== 'latin' && kind !== 'number' && normalised.includes(surface)) return 1
  return kind === 'stray' ? pairsIn(surface, normalised) : heldParts(parts, keys)
}

/** Share of a longer run of stray characters that a text has in pairs: 驻村队 is half 驻村; 芦山 is whole or not at all. */
function pairsIn(run: string, text: string): number {
  if (run.length < 3) return 0
  const pairs = Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length
}

/** How much of a unit a set of keys holds, 0 to 1. */
export const matchedKeys = (unit: Unit, keys: ReadonlySet<string>): number => heldParts(partsOf(unit), keys)

function heldParts({ concepts, words }: Parts, keys: ReadonlySet<string>): number {
  for (const key of concepts) if (keys.has(key)) return 1
  if (words.length === 0) return 0
  let held = 0
  for (const { word, bare } of words) held += keys.has(word) ? 1 : bare !== word && keys.has(bare) ? SUFFIXED : 0
  return held / words.length
}

interface Parts {
  readonly concepts: readonly string[]
  readonly words: readonly { readonly word: string; readonly bare: string }[]
}

/** A unit is held against every sentence, so its keys are told apart once. */
const parts = new WeakMap<Unit, Parts>()

function partsOf(unit: Unit): Parts {
  const known = parts.get(unit)
  if (known) return known
  const made = {
    concepts: unit.keys.filter((key) => key.startsWith('#') && !key.startsWith('#!')),
    words: unit.keys.filter((key) => !key.startsWith('#')).map((word) => ({ word, bare: withoutSuffix(word) })),
  }
  parts.set(unit, made)
  return made
}

/** 投资额 is 投资 with a word for quantity. */
const SUFFIXED = 0.8
const SUFFIXES = new Set([...'额数量率者性化员款金'])
const withoutSuffix = (word: string): string =>
  word.length > 2 && SUFFIXES.has(word.charAt(word.length - 1)) ? word.slice(0, -1) : word
