import type { Glossary } from '../../language/words/glossary.ts'
import { slipInTerm } from '../../language/words/slip-in-term.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { closedOf } from './closed-forms.ts'
import { isMovingWord } from './general-verbs.ts'
import { isTellingWord } from './telling-words.ts'
import { translated } from './translated.ts'
import { writtenOut } from './written-out.ts'

/** A word that the papers lack, and the word of theirs that it is read as. */
export interface BridgedWord {
  readonly said: string
  readonly read: string
}

/** A question with words that the papers lack put into the papers' own. */
export interface Bridge {
  readonly text: string
  readonly words: readonly BridgedWord[]
}

/** Neighbouring units that are looked up together: English phrases, and the syllables of a term typed in pinyin. */
const LONGEST_PHRASE = 3
const LONGEST_READING = 8
/** Letters that may be the reading of a word. */
const SHORTEST_READING = 4

interface Found extends BridgedWord {
  readonly start: number
  readonly end: number
}

/**
 * The ways to put a question's unknown words into words of the papers, best first; none when it has no such word, or
 * the papers have nothing that means the same. Names are left as they are: nothing may stand in for them.
 */
export function bridges(question: Question, library: Library): Bridge[] {
  const units = question.units.filter(({ inherited }) => !inherited)
  const hasForeign = units.some(isLatin) && (question.lang !== 'en' || isForeign(library))
  const glossary = hasForeign || units.some((unit) => isUnknown(unit, library)) ? library.glossary() : undefined
  if (!glossary) return []
  const foreign = hasForeign ? translated(question, library, glossary) : undefined
  if (foreign) return foreign.map((put) => bridge(question.text, put))
  const found: Found[][] = []
  for (let i = 0; i < units.length; ) {
    const phrase = longest(units, i, question, library, glossary)
    if (phrase) found.push(phrase.targets)
    i = phrase?.next ?? i + 1
  }
  const ways = Math.max(0, ...found.map(({ length }) => length))
  return Array.from({ length: ways }, (_, way) =>
    bridge(
      question.text,
      found.flatMap((targets) => targets[way] ?? targets[0] ?? []),
    ),
  )
}

/** Without an English rendition an English word is foreign, even if an abstract has it. */
const isUnknown = ({ surface, closed, proper, keys, kind }: QuestionUnit, library: Library): boolean =>
  closed.length === 0 &&
  !proper &&
  !isMovingWord(surface) &&
  kind !== 'number' &&
  ((kind === 'latin' && isForeign(library)) || !keys.some((key) => library.sentences.knows(key)))

const isForeign = ({ papers }: Library): boolean =>
  papers.some(({ passages }) => !passages.some(({ lang, kind }) => lang === 'en' && kind === 'body'))

/** The longest run of units from here on that holds an unknown one and for which the papers have words. */
function longest(
  units: readonly QuestionUnit[],
  from: number,
  { text }: Question,
  library: Library,
  glossary: Glossary,
): { targets: Found[]; next: number } | undefined {
  for (let next = Math.min(from + LONGEST_READING, units.length); next > from; next--) {
    const run = units.slice(from, next)
    const [first] = run
    const last = run.at(-1)
    if (!first || !last || !belongTogether(run) || !run.some((unit) => isUnknown(unit, library))) continue
    const said = text.slice(first.start, last.end)
    const soundsAlike = (one: string, other: string) =>
      glossary.readings(one).some((reading) => glossary.readings(other).includes(reading))
    const slip = run.every(isLatin)
      ? undefined
      : slipInTerm(text, { start: first.start, end: last.end }, library.forms, soundsAlike)
    const targets = [...(slip === undefined ? [] : [slip]), ...targetsFor(said, run, library, glossary)].filter(
      (read) => !text.includes(read),
    )
    if (targets.length > 0) return { targets: targets.map((read) => ({ said, read, start: first.start, end: last.end })), next }
  }
  return undefined
}

/** Latin words with a space between them, or Han words without. */
const belongTogether = (run: readonly QuestionUnit[]): boolean =>
  run.every((unit, i) => {
    const before = run[i - 1]
    return (
      !unit.proper &&
      (before === undefined || (isLatin(unit) === isLatin(before) && unit.start - before.end === (isLatin(unit) ? 1 : 0)))
    )
  })

const isLatin = ({ kind }: QuestionUnit): boolean => kind === 'latin'

function targetsFor(said: string, run: readonly QuestionUnit[], library: Library, glossary: Glossary): readonly string[] {
  if (!run.every(isLatin)) return run.length > LONGEST_PHRASE ? [] : wordsFor(said, library, glossary)
  const translated = run.length <= LONGEST_PHRASE && isForeign(library) ? glossary.translations(said) : []
  return translated.length > 0 || said.length < SHORTEST_READING ? translated : glossary.readAs(said)
}

/** A verb stands for no thing: words are of one class, as far as the dictionary tells. */
function wordsFor(said: string, library: Library, glossary: Glossary): string[] {
  const long = writtenOut(said, library)
  const own = library.wordClass(said)
  const isAlike = (word: string) => ['unknown', own].includes(library.wordClass(word))
  const same = glossary.synonyms(said).filter((word) => (own === 'unknown' || isAlike(word)) && isContent(word, library))
  return [...(long === undefined ? [] : [long]), ...same]
}

/** A word that only helps to ask or to tell (专门) stands for nothing. */
const isContent = (word: string, { questionAnalyser }: Library): boolean =>
  !isTellingWord(word) && questionAnalyser.units(word).every(({ keys }) => closedOf(keys).length === 0)

function bridge(text: string, found: readonly Found[]): Bridge {
  return {
    text: found.toReversed().reduce((said, { start, end, read }) => said.slice(0, start) + read + said.slice(end), text),
    words: found.filter(({ read }) => read !== '').map(({ said, read }) => ({ said, read })),
  }
}
