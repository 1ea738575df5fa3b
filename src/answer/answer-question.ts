import { asksForClasses } from '../language/cues/asked-shape.ts'
import { asksForCritique, asksWhat } from '../language/cues/cues.ts'
import { splitAtCommas, splitQuestions } from '../language/cues/split-questions.ts'
import { findYears } from '../language/values/dates.ts'
import { asksWhichIsMore } from '../question/columns/comparative.ts'
import type { Library } from '../question/library.ts'
import { type Planned, planQuestion } from '../question/plan-question.ts'
import type { Question } from '../question/question.ts'
import { readQuestion } from '../question/read-question.ts'
import { understand } from '../question/understand.ts'
import { bridges } from '../question/words/bridge.ts'
import type { Answer, AnswerPart, Refusal } from './answer.ts'
import { caveatsFor } from './audit/caveats.ts'
import { type Citer, createCiter } from './citer.ts'
import { choiceTexts } from './compute/choice-texts.ts'
import { mergeEqual } from './compute/merge-equal.ts'
import { withoutContradiction } from './compute/without-contradiction.ts'
import { partsFor } from './parts-for.ts'

export interface AnswerOptions {
  readonly paper?: string
  /** The question before, as it was understood. */
  readonly previous?: Question
  /** The text goes on in the same message. */
  readonly continues?: boolean
  /** Only whether there is an answer matters, not what is to be minded with it. */
  readonly withoutCaveats?: boolean
}

/** An answer with how it came about. */
export interface Answered {
  readonly question: Question
  readonly planned: Planned
  readonly answer: Answer
}

/** More readings than this are asked back. */
const MAX_READINGS = 4

/**
 * Question text → answer. Pure: the same text, library and previous question give the same answer. Words that the
 * papers lack are read as words of theirs where the question cannot be answered in full without.
 */
export function answerQuestion(text: string, library: Library, options: AnswerOptions = {}): Answered {
  const asPut = answerAsPut(text, library, options)
  if (isFull(asPut.answer)) return asPut
  for (const bridge of bridges(readQuestion(text, library), library)) {
    const { question, planned, answer } = answerAsPut(bridge.text, library, options)
    if (answer.kind !== 'answered' || !isFull(answer)) continue
    const [first, ...more] = answer.parts
    const { lang } = asPut.answer
    return {
      question: { ...question, lang },
      planned,
      answer: { ...answer, lang, parts: [{ ...first, bridged: bridge.words }, ...more] },
    }
  }
  return asPut
}

const isFull = (answer: Answer): boolean =>
  answer.kind === 'answered' ? answer.parts.every(({ lacks }) => lacks === undefined) : answer.kind !== 'refused'

function answerAsPut(text: string, library: Library, options: AnswerOptions): Answered {
  const citer = createCiter(library.papers)
  const marked = asksTwice(text, library) ? answerParts(splitQuestions(text), library, options, isSettled) : undefined
  if (marked) return marked
  const whole = answerOne(text, library, options, citer)
  if (!needsSplitting(whole)) return whole
  return answerParts(splitQuestions(text), library, options) ?? answerClauses(text, library, options) ?? whole
}

/** A question by itself or, where it says too little for that, in the light of the one before. */
function answerOne(text: string, library: Library, options: AnswerOptions, citer: Citer): Answered {
  const one = answerAs(text, library, options, citer)
  if (one.answer.kind !== 'refused' || !options.previous || options.continues || goesOn(one)) return one
  const continued = answerAs(text, library, { ...options, continues: true }, citer)
  return goesOn(continued) && continued.answer.kind === 'answered' ? continued : one
}

const goesOn = ({ question }: Answered): boolean => question.units.some(({ inherited }) => inherited)

function answerAs(text: string, library: Library, options: AnswerOptions, citer: Citer): Answered {
  const question = understand(text, library, options.previous, options.continues)
  const planned = planQuestion(question, library, options.paper)
  const answer = carryOut(question, planned, library, options, citer)
  const understoodAs = understood(question)
  return {
    question: { ...question, found: yearsFound(answer, question, planned) },
    planned,
    answer: understoodAs === undefined ? answer : { ...answer, understoodAs },
  }
}

/** The years that an answer names as its result: of a figure or of an extreme, or the one date that tells when. */
function yearsFound(answer: Answer, { asks }: Question, { plan }: Planned): number[] {
  if (answer.kind !== 'answered') return []
  const told = answer.parts[0].claims[0].says
  if ((asks.has('when') || plan?.kind === 'events') && 'text' in told) {
    const dates = new Set(findYears(`${'label' in told ? told.label : ''} ${told.text}`).map(({ from }) => from))
    return dates.size === 1 ? [...dates] : []
  }
  const years = answer.parts.flatMap(({ claims }) =>
    claims.flatMap(({ says }) => {
      if (says.kind === 'ranked') return Number(says.label)
      const range = says.kind === 'figure' ? says.period.years : undefined
      return range && range.from === range.to ? range.from : []
    }),
  )
  return [...new Set(years)].filter((year) => Number.isInteger(year)).slice(0, MAX_READINGS)
}

/** A follow-up with the words it took over put before it; undefined for a question that stands by itself. */
function understood({ units, years, text }: Question): string | undefined {
  const carried = units.filter(({ inherited }) => inherited).map(({ surface }) => surface)
  if (carried.length === 0) return undefined
  const when = years.filter(({ start }) => start < 0).map(({ from, to }) => (from === to ? `${from}` : `${from}—${to}`))
  return [...new Set([...when, ...carried]), text].join(' ')
}

/** Two questions in one message are taken apart when nothing but the text, or nothing at all, answers them together. */
const needsSplitting = ({ answer, planned }: Answered): boolean =>
  answer.kind === 'refused' || planned.rule === 'read' || planned.rule === 'marks'

/** 哪天启动的？那年扶贫资金多少: two questions with a mark between them, each of which asks something. */
function asksTwice(text: string, library: Library): boolean {
  const pieces = splitQuestions(text)
  const asks = (piece: string) => {
    const question = readQuestion(piece, library)
    return question.asks.size + question.ops.size > 0 || asksWhichIsMore(question)
  }
  return pieces.length > 1 && pieces.slice(0, -1).every((piece) => ['?', '？'].includes(piece.slice(-1))) && pieces.every(asks)
}

/** Planned by what it asks for, and not only searched for. */
const isSettled = ({ planned }: Answered): boolean => planned.rule !== undefined && planned.rule !== 'read'

/** What the text does not answer as a whole may be answered clause by clause where every clause asks something (哪年批转的，谁牵头). */
function answerClauses(text: string, library: Library, options: AnswerOptions): Answered | undefined {
  const clauses = asksForClasses(text) ? [] : splitAtCommas(text)
  return clauses.every((clause) => asksOf(readQuestion(clause, library))) ? answerParts(clauses, library, options) : undefined
}

/** Whether a clause asks anything: in so many words, or what, or what is wrong with something. */
const asksOf = ({ asks, text }: Question): boolean => asks.size > 0 || asksWhat(text) || asksForCritique(text)

/** Answers each question of a message, the second in the light of the first; undefined unless all are answered. */
function answerParts(
  texts: readonly string[],
  library: Library,
  options: AnswerOptions,
  accepts: (answered: Answered) => boolean = () => true,
): Answered | undefined {
  if (texts.length < 2) return undefined
  const citer = createCiter(library.papers)
  let previous = options.previous
  const answered: Answered[] = []
  for (const part of texts) {
    const one = answerOne(part, library, { ...options, ...(previous ? { previous } : {}), continues: answered.length > 0 }, citer)
    if (one.answer.kind !== 'answered' || !accepts(one)) return undefined
    answered.push(one)
    previous = one.question
  }
  const answers = answered.flatMap(({ answer }) => (answer.kind === 'answered' ? [answer] : []))
  const [first, ...more] = answers.flatMap(({ parts }) => parts)
  const last = answered.at(-1)
  if (!first || !last) return undefined
  const caveats = [...new Set(answers.flatMap((answer) => answer.caveats))]
  return { ...last, answer: { kind: 'answered', lang: last.question.lang, parts: [first, ...more], caveats, followUps: [] } }
}

function carryOut(question: Question, { plan }: Planned, library: Library, options: AnswerOptions, citer: Citer): Answer {
  const { lang } = question
  if (!plan) return { kind: 'refused', lang, refusal: { kind: 'no-evidence' }, nearest: [] }
  if (plan.kind === 'empty') return { kind: 'refused', lang, refusal: { kind: 'empty-question' }, nearest: [] }
  if (plan.kind === 'beyond') return { kind: 'refused', lang, refusal: { kind: 'out-of-scope' }, nearest: [] }
  if (plan.kind === 'unlike-units')
    return { kind: 'refused', lang, refusal: { kind: 'incommensurable-units', units: plan.units }, nearest: [] }
  if (plan.kind === 'smalltalk')
    return { kind: 'smalltalk', lang, topic: plan.topic, papers: library.papers.map(({ record }) => record.title), examples: [] }
  if (plan.kind === 'compute' && !plan.together && plan.readings.length > MAX_READINGS)
    return { kind: 'clarify', lang, choices: choiceTexts(question, plan.readings) }
  const results = partsFor(plan, question, library, citer, options.paper)
  const [first, ...more] = results.filter((result): result is AnswerPart => 'claims' in result)
  if (first) {
    const parts = withoutContradiction(mergeEqual([first, ...more]))
    return { kind: 'answered', lang, parts, caveats: options.withoutCaveats ? [] : caveatsFor(parts, library), followUps: [] }
  }
  const refusal = results.find((result): result is Refusal => 'kind' in result) ?? { kind: 'no-evidence' }
  return { kind: 'refused', lang, refusal: asWritten(fair(refusal, library), question), nearest: [] }
}

/** Words as the asker wrote them: India, not india. */
function asWritten(refusal: Refusal, { raw }: Question): Refusal {
  if (refusal.kind !== 'unknown-words' && refusal.kind !== 'not-stated') return refusal
  const lower = raw.toLowerCase()
  const written = (word: string) => {
    const at = lower.indexOf(word)
    return at === -1 ? word : raw.slice(at, at + word.length)
  }
  return { ...refusal, words: refusal.words.map(written) }
}

/** 论文里没有X is said only of words that stand nowhere in the papers; of others, that they do not stand with the rest. */
function fair(refusal: Refusal, { documents, sentences }: Library): Refusal {
  if (refusal.kind !== 'unknown-words') return refusal
  const stands = (word: string) =>
    documents.some((document) => sentences.of(document).some(({ normalised }) => normalised.includes(word)))
  const missing = refusal.words.filter((word) => !stands(word))
  if (missing.length > 0) return { kind: 'unknown-words', words: missing }
  return { kind: 'not-stated', words: refusal.words }
}
