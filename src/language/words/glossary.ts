import { bareReading, readLine } from './glossary-lines.ts'
import { lineOf } from './sorted-lines.ts'

/** Words that a corpus has for words that it lacks. Every list is best first, and empty when there is nothing. */
export interface Glossary {
  /** Words that mean the same: they share a whole meaning in English, or one abbreviates the other. */
  synonyms(word: string): readonly string[]
  /** Chinese words for an English word or phrase. */
  translations(english: string): readonly string[]
  /** Words and terms that are read so; tones and spaces do not count. */
  readAs(letters: string): readonly string[]
}

/** The words of a corpus, as far as a glossary needs them. */
export interface Vocabulary {
  knows(word: string): boolean
  /** Concepts, which no dictionary need have. */
  readonly terms: readonly string[]
}

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
  const meanings = new Map<string, Map<string, number>>()
  const readings = new Map<string, Set<string>>()
  const read = (reading: string, word: string) => readings.set(reading, (readings.get(reading) ?? new Set()).add(word))
  for (const line of known(lines, knows)) {
    const entry = readLine(line)
    for (const reading of entry.readings) read(reading, entry.word)
    for (const gloss of entry.glosses)
      meanings.set(gloss, (meanings.get(gloss) ?? new Map()).set(entry.word, entry.glosses.length))
  }
  for (const term of terms) for (const reading of readingsOf(term, lines)) read(reading, term)
  const sharing = (gloss: string) => {
    const words = meanings.get(gloss) ?? new Map<string, number>()
    return words.size > MOST_SHARING ? [] : [...words]
  }
  return {
    synonyms(word) {
      const line = lineOf(word, lines)
      const glosses = line === undefined ? [] : readLine(line).glosses
      const named = [...glosses.filter((gloss) => isHan(gloss) && knows(gloss)), ...sharing(word).map(([short]) => short)]
      const same = alike(glosses, sharing)
        .filter(({ word: other, share }) => share >= (isKin(word, other) ? ALIKE_AND_KIN : ALIKE))
        .map(({ word: other }) => other)
      return [...new Set([...named, ...same])].slice(0, MOST_TARGETS)
    },
    translations: (english) => {
      const found = [...singulars(english), `to ${english}`].flatMap((form) => alike([form], sharing))
      return [...new Set(found.filter(({ share }) => share >= TRANSLATES).map(({ word }) => word))].slice(0, MOST_TARGETS)
    },
    readAs: (letters) => [...(readings.get(bareReading(letters)) ?? [])].slice(0, MOST_TARGETS),
  }
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

/** Words that share meanings with these, with the common share, largest first; ties by word, so that it is the same everywhere. */
function alike(glosses: readonly string[], sharing: (gloss: string) => [word: string, meanings: number][]): Alike[] {
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
function readingsOf(word: string, lines: string): readonly string[] {
  const line = lineOf(word, lines)
  if (line !== undefined) return readLine(line).readings
  return [...word].reduce<readonly string[]>(
    (before, char) => {
      const own = lineOf(char, lines)
      const ways = own === undefined ? [] : readLine(own).readings
      return before.flatMap((start) => ways.map((way) => start + way)).slice(0, MOST_READINGS)
    },
    [''],
  )
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
