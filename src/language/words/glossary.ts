import { LRUCache } from 'lru-cache'
import { createEnglishMeanings, type Meant } from './english-meanings.ts'
import { bareReading, type Line, readLine } from './glossary-lines.ts'
import { createNearMeanings } from './near-meanings.ts'
import { lineOf } from './sorted-lines.ts'

/** Words that a corpus has for words that it lacks. Every list is best first, and empty when there is nothing. */
export interface Glossary {
  /** Words that mean the same or nearly so: they share meanings in English, or one abbreviates the other. */
  synonyms(word: string): readonly string[]
  /** Chinese words for an English word or phrase. */
  translations(english: string): readonly string[]
  /** Words in whose meanings English words stand, with how much of a meaning they are. */
  meantBy(english: string): readonly Meant[]
  /** Words and terms that are read so; tones and spaces do not count. */
  readAs(letters: string): readonly string[]
  /** Whether English has a word, as far as meanings are given with it. */
  explainsWith(english: string): boolean
  /** How a word or a character may be read, in letters without tones; empty where no dictionary has it. */
  readings(word: string): readonly string[]
}

/** The words of a corpus, as far as a glossary needs them. */
export interface Vocabulary {
  knows(word: string): boolean
  /** Concepts, which no dictionary need have. */
  readonly terms: readonly string[]
}

/** What stands around a word in the meanings of a line. */
const EDGES = { before: new Set(' /'), after: new Set(' /\n,-') }
/** English words looked up last: a question is read several times over. */
const REMEMBERED = 1000

/** A meaning that more words of the corpus share says little. */
const MOST_SHARING = 6
/** Words given for one. */
const MOST_TARGETS = 3
/** Share of two words' meanings that must be common to both; less will do for words with a character in common (总数, 总和). */
const ALIKE = 0.5
const ALIKE_AND_KIN = 0.34
/** A word that has many other meanings hardly translates this one. */
const TRANSLATES = 0.2
const MOST_READINGS = 8

/** Reads the lines of `glossaryLines` once, and keeps what leads to words of the corpus. */
export function createGlossary(lines: string, { knows, terms }: Vocabulary): Glossary {
  const entries = Array.from(known(lines, knows), readLine)
  const meanings = new Map<string, Map<string, number>>()
  for (const { word, glosses } of entries)
    for (const gloss of glosses) meanings.set(gloss, (meanings.get(gloss) ?? new Map()).set(word, glosses.length))
  const waysToRead = (word: string) => ownReadings(word, lines)
  const byReading = once(() => wordsByReading(entries, terms, waysToRead))
  const nearMeanings = once(() => createNearMeanings(entries))
  const englishMeanings = once(() => createEnglishMeanings(entries))
  const explaining = new LRUCache<string, boolean>({ max: REMEMBERED })
  const sharing: Sharing = (gloss) => {
    const words = meanings.get(gloss) ?? new Map<string, number>()
    return words.size > MOST_SHARING ? [] : [...words]
  }
  return {
    synonyms(word) {
      const line = lineOf(word, lines)
      if (line === undefined) return []
      const own = readLine(line)
      const named = [...own.glosses.filter((gloss) => isHan(gloss) && knows(gloss)), ...sharing(word).map(([short]) => short)]
      const same = sameMeanings(own, sharing)
      return [...new Set([...named, ...same, ...nearMeanings()(own)])].slice(0, MOST_TARGETS)
    },
    translations: (english) => {
      const found = [...singulars(english), `to ${english}`].flatMap((form) => alike([form], sharing))
      return [...new Set(found.filter(({ share }) => share >= TRANSLATES).map(({ word }) => word))].slice(0, MOST_TARGETS)
    },
    meantBy: (english) => englishMeanings()(english),
    explainsWith(english) {
      const found = explaining.get(english) ?? isWordOf(lines, english)
      explaining.set(english, found)
      return found
    },
    readings: (word) => readingsOf(word, waysToRead).filter((reading) => reading !== ''),
    readAs: (letters) => [...(byReading().get(bareReading(letters)) ?? [])].slice(0, MOST_TARGETS),
  }
}

/** Made when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function isWordOf(lines: string, english: string): boolean {
  if (english === '') return false
  for (let at = lines.indexOf(english); at !== -1; at = lines.indexOf(english, at + 1)) {
    if (EDGES.before.has(lines.charAt(at - 1)) && EDGES.after.has(lines.charAt(at + english.length))) return true
  }
  return false
}

/** Made when letters are first looked up: few questions are typed in pinyin. */
function wordsByReading(
  entries: readonly Line[],
  terms: readonly string[],
  waysToRead: (word: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  const read = (reading: string, word: string) => words.set(reading, (words.get(reading) ?? new Set()).add(word))
  for (const { word, readings } of entries) for (const reading of readings) read(reading, word)
  const ways = remembering(waysToRead)
  for (const term of terms) for (const reading of readingsOf(term, ways)) read(reading, term)
  return words
}

/** The lines whose word is known; single characters are read, but mean too much. */
function* known(lines: string, knows: (word: string) => boolean): Iterable<string> {
  for (let start = 0; start < lines.length; ) {
    const next = lines.indexOf('\n', start)
    const end = next === -1 ? lines.length : next
    const word = lines.slice(start, lines.indexOf(' ', start))
    if (word.length > 1 && knows(word)) yield lines.slice(start, end)
    start = end + 1
  }
}

interface Alike {
  readonly word: string
  readonly share: number
}

/** Words that share enough of a word's whole meanings, best first. */
const sameMeanings = ({ word, glosses }: Line, sharing: Sharing): string[] =>
  alike(glosses, sharing)
    .filter(({ word: other, share }) => share >= (isKin(word, other) ? ALIKE_AND_KIN : ALIKE))
    .map(({ word: other }) => other)

type Sharing = (gloss: string) => [word: string, meanings: number][]

/** Words that share meanings with these, with the common share, largest first; ties by word, so that it is the same everywhere. */
function alike(glosses: readonly string[], sharing: Sharing): Alike[] {
  const shared = new Map<string, { common: number; meanings: number }>()
  for (const gloss of glosses)
    for (const [word, meanings] of sharing(gloss)) {
      shared.set(word, { common: (shared.get(word)?.common ?? 0) + 1, meanings })
    }
  return [...shared]
    .map(([word, { common, meanings }]) => ({ word, share: common / (glosses.length + meanings - common) }))
    .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
}

const isHan = (gloss: string): boolean => /^\p{Script=Han}/u.test(gloss)

const isKin = (one: string, other: string): boolean => [...one].some((char) => other.includes(char))

/** A word's own readings, or those that its characters make together. */
function readingsOf(word: string, waysToRead: (word: string) => readonly string[]): readonly string[] {
  const own = waysToRead(word)
  if (own.length > 0) return own
  return [...word].reduce<readonly string[]>(
    (before, char) => before.flatMap((start) => waysToRead(char).map((way) => start + way)).slice(0, MOST_READINGS),
    [''],
  )
}

function ownReadings(word: string, lines: string): readonly string[] {
  const line = lineOf(word, lines)
  return line === undefined ? [] : readLine(line).readings
}

/** Terms are made of the same few hundred characters. */
function remembering(look: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const found = known.get(word) ?? look(word)
    known.set(word, found)
    return found
  }
}

/** trees, classes, cities. */
const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
]

const singulars = (phrase: string): string[] => [
  phrase,
  ...PLURALS.flatMap(([ending, singular]) =>
    phrase.endsWith(ending) && phrase.length > ending.length + 2 ? [phrase.slice(0, -ending.length) + singular] : [],
  ),
]
