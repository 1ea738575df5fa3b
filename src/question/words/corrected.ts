import type { Unit } from '../../language/words/analyser.ts'
import { atomsOf, stem } from '../../language/words/atoms.ts'
import { respelt } from '../../language/words/latin-slips.ts'
import { createNameCorrection } from '../../language/words/name-slips.ts'
import { correctTypos } from '../../language/words/typos.ts'
import type { Library } from '../library.ts'
import { ASKS, LIGHT } from './closed-class.ts'
import { singleCharacterKeys } from './closed-forms.ts'
import { wordList } from './word-list.ts'

/** Puts right slips of the pen, where the characters or letters there are no word that the papers or the dictionary have. */
export function corrected(text: string, library: Library): string {
  const spelt = withEnglishRight(text, library)
  const units = library.questionAnalyser.units(spelt)
  const odd = units.filter((unit) => unit.kind === 'word' && isOdd(unit, library))
  if (odd.length === 0) return spelt
  const typed = correctTypos(spelt, library.forms, within(odd))
  return typed === spelt
    ? nameCorrection(library)(spelt, within([...odd, ...units.filter((unit) => isBeside(unit, odd))]))
    : typed
}

const within =
  (units: readonly Unit[]) =>
  (start: number, end: number): boolean =>
    units.some((unit) => unit.start < end && start < unit.end)

/** 做 in 协做 is a word by itself, but not beside a character that is none. */
const isBeside = ({ surface, start, end }: Unit, odd: readonly Unit[]): boolean =>
  surface.length === 1 && odd.some((one) => isStray(one) && (one.end === start || end === one.start))

const corrections = new WeakMap<Library, ReturnType<typeof createNameCorrection>>()

function nameCorrection(library: Library): ReturnType<typeof createNameCorrection> {
  const known =
    corrections.get(library) ?? createNameCorrection(library.forms, (char) => library.glossary()?.readings(char) ?? [])
  corrections.set(library, known)
  return known
}

/** A lone character, or a word that neither the dictionary nor the corpus knows. */
const isOdd = (unit: Unit, library: Library): boolean =>
  isStray(unit) ||
  (unit.surface.length > 1 && library.wordClass(unit.surface) === 'unknown' && !library.sentences.knows(unit.surface))

export const isStray = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.surface.length === 1 && singleCharacterKeys(unit.surface).length === 0

/** English words of questions that say nothing about a subject. */
const COMMON: ReadonlySet<string> = new Set(
  [...Object.values(ASKS), ...LIGHT].flatMap(wordList).filter((word) => word.charCodeAt(0) < 128 && !word.includes(' ')),
)

function withEnglishRight(text: string, library: Library): string {
  const wrong = library.questionAnalyser.units(text).filter((unit) => unit.kind === 'latin' && isMisspelt(unit, library))
  if (wrong.length === 0) return text
  const words = printedWords(library)
  const isWord = (word: string) => COMMON.has(word) || (words.has(word) && library.sentences.knows(stem(word)))
  return wrong.toReversed().reduce((said, { surface, start, end }) => {
    return said.slice(0, start) + (respelt(surface, isWord, [...COMMON]) ?? surface) + said.slice(end)
  }, text)
}

const printed = new WeakMap<Library, ReadonlySet<string>>()

/** The English words that the papers print, in small letters; gathered when one is first looked for. */
function printedWords(library: Library): ReadonlySet<string> {
  const english = () => library.documents.filter(({ lang }) => lang === 'en').map(({ text }) => text)
  const words = printed.get(library) ?? new Set(english().flatMap(wordsIn))
  printed.set(library, words)
  return words
}

const wordsIn = (text: string): string[] =>
  atomsOf(text.toLowerCase()).map(({ start, end }) => text.slice(start, end).toLowerCase())

/** Neither a word of the papers, nor of English, nor a Chinese one typed in letters. */
function isMisspelt({ surface, keys }: Unit, library: Library): boolean {
  if (COMMON.has(surface) || keys.some((key) => library.sentences.knows(key))) return false
  const glossary = library.glossary()
  return glossary !== undefined && !glossary.explainsWith(surface) && glossary.readAs(surface).length === 0
}
