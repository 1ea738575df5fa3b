import { findYears } from '../language/values/dates.ts'
import type { Continuation } from '../question/inherit.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import { type Planned, planQuestion } from '../question/plan-question.ts'
import type { Question } from '../question/question.ts'
import { understand } from '../question/understand.ts'
import { keepLast } from '../store/keep-last.ts'
import type { Answer, AnswerPart, Refusal } from './answer.ts'
import { caveatsFor } from './audit/caveats.ts'
import { createCiter } from './citer.ts'
import { choiceTexts } from './compute/choice-texts.ts'
import { mergeEqual } from './compute/merge-equal.ts'
import { withoutContradiction } from './compute/without-contradiction.ts'
import { inOtherLanguage } from './in-other-language.ts'
import { partsFor } from './parts-for.ts'
import { unknownWords } from './read/refusal.ts'
import { toldBy } from './told-by.ts'

export interface AnswerOptions {
  readonly paper?: string
  /** The question before, as it was understood. */
  readonly previous?: Question
  /** The text goes on in the same message. */
  readonly continues?: Continuation
  /** Only whether there is an answer matters, not what is to be minded with it. */
  readonly withoutCaveats?: boolean
}

/** An answer with how it came about. */
export interface Answered {
  readonly question: Question
  readonly planned: Planned
  readonly answer: Answer
  /** The questions of the message, where they were answered one by one. */
  readonly oneByOne?: readonly Answered[]
}

/** More readings than this are asked back. */
const MAX_READINGS = 4

/** One question by itself or, where it says too little for that, in the light of the one before. */
export function answerOne(text: string, library: Library, options: AnswerOptions): Answered {
  const one = answerAs(text, library, options)
  // What is only searched for is found better near what was asked before in the same message.
  const isSure = one.answer.kind !== 'refused' && (options.continues !== 'years' || one.planned.rule !== 'read')
  if (isSure || !options.previous || options.continues === 'message' || goesOn(one)) return one
  const continued = answerAs(text, library, { ...options, continues: 'message' })
  return goesOn(continued) && continued.answer.kind === 'answered' ? continued : one
}

/** Whether an answer leaves out nothing that was asked. */
export const isFull = (answer: Answer): boolean =>
  answer.kind === 'answered' ? answer.parts.every(({ lacks }) => lacks === undefined) : answer.kind !== 'refused'

const goesOn = ({ question }: Answered): boolean => question.units.some(({ inherited }) => inherited)

function answerAs(text: string, library: Library, options: AnswerOptions): Answered {
  const question = understand(text, library, options.previous, options.continues)
  const planned = planQuestion(question, library, options.paper)
  const answer = carryOut(question, planned, library, options)
  const understoodAs = understood(question)
  return {
    question: {
      ...(question.putIn === undefined ? question : asTakenOver(question)),
      found: yearsFound(answer, question, planned),
      told: toldBy(answer, question, planned.plan, library),
    },
    planned,
    answer: understoodAs === undefined ? answer : { ...answer, understoodAs },
  }
}

/** Asked again in another language: all its words are those of the question before. */
const asTakenOver = (question: Question): Question => ({
  ...question,
  units: question.units.map((unit) => ({ ...unit, inherited: true })),
})

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

function carryOut(question: Question, { plan }: Planned, library: Library, options: AnswerOptions): Answer {
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
  const results = resultsOf(plan, question, library, options)
  const [first, ...more] = results.filter((result): result is AnswerPart => 'claims' in result)
  if (first) {
    const parts = withoutContradiction(mergeEqual([first, ...more]))
    return { kind: 'answered', lang, parts, caveats: options.withoutCaveats ? [] : caveatsFor(parts, library), followUps: [] }
  }
  const refusal = results.find((result): result is Refusal => 'kind' in result) ?? { kind: 'no-evidence' }
  return { kind: 'refused', lang, refusal: asWritten(fair(refusal, question, library), question), nearest: [] }
}

/** What is read is read in the language of the question's words, and then told in the one that is asked for. */
function resultsOf(
  plan: QuestionPlan,
  question: Question,
  library: Library,
  options: AnswerOptions,
): readonly (AnswerPart | Refusal)[] {
  const citer = createCiter(library.papers)
  if (plan.kind !== 'read' || question.putIn === undefined) return partsFor(plan, question, library, citer, options.paper)
  const lang = question.lang === 'en' ? 'en' : 'zh'
  const read = partsFor(plan, { ...question, lang: question.putIn }, library, createCiter(library.papers), options.paper)
  return read.map((part) => ('claims' in part ? inOtherLanguage(part, lang, library, citer) : part))
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

const WORDS_KEPT = 500

/** Whether a word stands in any sentence: every one is looked through. */
const isSaid = keepLast(WORDS_KEPT, (word, { documents, sentences }: Library) =>
  documents.some((document) => sentences.of(document).some(({ normalised }) => normalised.includes(word))),
)

/** 论文里没有X is said only of words that stand nowhere in the papers; of others, that they do not stand with the rest. */
function fair(refusal: Refusal, question: Question, library: Library): Refusal {
  const told = refusal.kind === 'no-evidence' ? unknownWords(question, library) : refusal
  if (told.kind !== 'unknown-words') return refusal
  const missing = told.words.filter((word) => !isSaid(word, library))
  if (missing.length > 0) return { kind: 'unknown-words', words: missing }
  return told === refusal ? { kind: 'not-stated', words: told.words } : refusal
}
