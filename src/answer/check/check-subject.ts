import { negationsIn } from '../../language/cues/claim-cues.ts'
import { findYears } from '../../language/values/dates.ts'
import { findFigures } from '../../language/values/find-figures.ts'
import { atomsOf } from '../../language/words/atoms.ts'
import type { Span } from '../../paper/locator.ts'
import type { YearRange } from '../../paper/value.ts'
import { figuresOf } from '../../question/columns/bounds.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { readQuestion } from '../../question/read-question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Claim } from '../answer.ts'
import type { WordDifference } from '../checked-text.ts'
import type { Citer } from '../citer.ts'
import { extractOf } from '../read/cite-sentence.ts'

/** Whether one sentence of a paper says what a sentence says in other words, or the same of another year. */
export interface SubjectCheck {
  readonly outcome: 'said' | 'other-year'
  readonly claim: Claim
  readonly differences: readonly WordDifference[]
}

/** Fewer words stand together by chance. */
const FEWEST = 2
/** … but for the name of an event. */
const LONG_NAME = 5
/** A word counts as said when nearly all of it is there. */
const SAID = 0.9
/** The words of one statement stand at most so many times as far apart as they were put. */
const SPREAD = 3
const SHORTEST_SPREAD = 24

/**
 * The sentence of a paper that has every word of a statement in its order, its years, figures and denials; or all of that but the
 * year, where it names a single other one and no sentence has the year that is claimed.
 */
export function checkSubject(text: string, library: Library, citer: Citer): SubjectCheck | undefined {
  const question = readQuestion(text, library)
  const words = question.content.filter(({ telling, kind }) => !telling && kind !== 'number')
  const [only] = words
  const isNamed = words.length === 1 && only?.kind === 'term' && only.surface.length >= LONG_NAME && question.years.length > 0
  if ((words.length < FEWEST && !isNamed) || !words.some(({ strict }) => strict)) return undefined
  const having = sentencesOf(question, library).filter((sentence) => says(sentence, words, question))
  const same = having.find(
    (sentence) => hasYears(sentence, question, library) && hasNumbers(sentence, { ...question, years: [] }),
  )
  if (same) return { outcome: 'said', claim: extractOf(same, citer), differences: [] }
  const other = having.length > 0 ? otherYear(having, question, library) : undefined
  return other && { outcome: 'other-year', claim: extractOf(other.sentence, citer), differences: [other.difference] }
}

const sentencesOf = ({ lang }: Question, { documents, sentences }: Library): Sentence[] =>
  documents
    .filter(({ place, lang: own }) => place !== '参考文献' && (lang === 'en') === (own === 'en'))
    .flatMap((document) => sentences.of(document))

function says(sentence: Sentence, words: readonly QuestionUnit[], question: Question): boolean {
  if (words.some((unit) => matchIn(unit, sentence) < SAID)) return false
  if (!hasNumbers(sentence, question) || !hasFigures(sentence, question)) return false
  const window = windowOf(sentence.normalised, words, question.text.length)
  return window !== undefined && negationsIn(window).length === negationsIn(question.text).length
}

/** Every number, of whatever, and every name with one (S5); a year may be another one, which is looked at apart. */
function hasNumbers({ normalised }: Sentence, { text, years }: Pick<Question, 'text' | 'years'>): boolean {
  const isYear = ({ start, end }: Span) => years.some((year) => start < year.end && year.start < end)
  const numbers = (of: string) => atomsOf(of).filter(({ key }) => [...key].some((char) => char >= '0' && char <= '9'))
  const left = numbers(normalised).map(({ key }) => key)
  return numbers(text).every((atom) => {
    if (isYear(atom)) return true
    const at = left.indexOf(atom.key)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** The same digits in another unit are another figure. */
function hasFigures({ normalised }: Sentence, question: Question): boolean {
  const figures = findFigures(normalised)
  return figuresOf(question).every((asked) =>
    figures.some(({ amount, unit }) => amount.equals(asked.amount) && (unit?.symbol ?? '') === (asked.unit?.symbol ?? '')),
  )
}

/** The part of a sentence that has the words in their order, close together; the whole of it where they are written otherwise. */
function windowOf(sentence: string, words: readonly QuestionUnit[], length: number): string | undefined {
  const literal = words.filter(({ surface }) => sentence.includes(surface))
  let [at, start] = [0, -1]
  for (const { surface } of literal) {
    const found = sentence.indexOf(surface, at)
    if (found < 0) return undefined
    if (start < 0) start = found
    at = found + surface.length
  }
  if (start < 0) return undefined
  return at - start <= Math.max(SHORTEST_SPREAD, SPREAD * length) ? sentence.slice(start, at) : undefined
}

const hasYears = (sentence: Sentence, { years, text }: Question, library: Library): boolean => {
  const own = yearsSaid(sentence, library)
  const isSaid = ({ from, to }: YearRange) => own.some((year) => year.from === from && year.to === to)
  return years.every(
    (asked) => isSaid(asked) || (asked.name !== undefined && sentence.normalised.includes(text.slice(asked.start, asked.end))),
  )
}

/** The years that a sentence speaks of; those of the works that it cites are not. */
function yearsSaid({ text, span, document }: Sentence, { papers }: Library): YearRange[] {
  const { source } = document
  const cited = papers
    .filter(({ id }) => id === document.paper)
    .flatMap(({ citations }) => citations.filter(({ passage }) => source.kind === 'passage' && passage === source.passage))
  return findYears(text).filter(
    ({ start, end }) => !cited.some((one) => one.span.start < span.start + end && span.start + start < one.span.end),
  )
}

/** A statement with a figure is of its year; one without may say when something was. */
function otherYear(
  having: readonly Sentence[],
  question: Question,
  library: Library,
): { sentence: Sentence; difference: WordDifference } | undefined {
  const [year, ...more] = question.years
  if (!year || more.length > 0 || year.from !== year.to || year.name !== undefined || figuresOf(question).length > 0)
    return undefined
  const said = having.map((sentence) => ({ sentence, years: yearsSaid(sentence, library) }))
  const [first] = said
  const printed = first?.years[0]
  const isSure =
    printed &&
    said.every(({ years: [one, ...others] }) => others.length === 0 && one?.from === printed.from && one.to === one.from)
  return isSure && first
    ? { sentence: first.sentence, difference: { said: `${year.from}`, printed: `${printed.from}` } }
    : undefined
}
