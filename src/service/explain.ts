import type { Answered } from '../answer/answer-one.ts'
import { readText } from '../answer/read/read-text.ts'
import type { Measure } from '../compute/measure.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { QuestionUnit } from '../question/question.ts'
import { matchIn } from '../retrieval/score-sentences.ts'
import type { Explanation } from './explanation.ts'

/** Sentences shown after a refusal. */
const CONSIDERED = 5

/** How an answer came about, as plain data. */
export function explanationOf(answered: Answered, library: Library): Explanation {
  const { question, planned, answer } = answered
  const refusal = answer.kind === 'refused' ? answer.refusal : undefined
  const citations =
    answer.kind === 'answered' ? answer.parts.flatMap(({ claims }) => claims.flatMap((claim) => [...claim.citations])) : []
  return {
    normalised: question.text,
    lang: question.lang,
    mentions: question.units.map((unit) => ({ surface: unit.surface, concepts: conceptsOf(unit) })),
    residue: refusal && 'words' in refusal ? refusal.words : [],
    ...(planned.rule === undefined ? {} : { rule: planned.rule }),
    rejected: planned.rejected,
    plan: plainPlan(planned.plan),
    evidence: citations.map(({ place, quote }) => ({ place, quote, score: 1 })),
    considered: considered(answered, library),
    answer,
  }
}

/** A plan as data that fits a screen. */
export const plainPlan = (plan: QuestionPlan | undefined): unknown => JSON.parse(JSON.stringify(plan ?? null, plainly))

/** What came nearest to an answer, and what it lacks: a word here is why there was none. */
function considered({ question, answer }: Answered, library: Library): Explanation['considered'] {
  if (answer.kind !== 'refused') return []
  return readText(question, library, undefined)
    .scored.slice(0, CONSIDERED)
    .map(({ sentence, score }) => ({
      place: sentence.document.place,
      quote: sentence.text,
      score,
      lacks: question.content.filter((unit) => matchIn(unit, sentence) < 0.5).map(({ surface }) => surface),
    }))
}

function conceptsOf(unit: QuestionUnit): string[] {
  const closed = unit.closed.map((meaning) =>
    meaning.kind === 'ask' ? `ask:${meaning.ask}` : meaning.kind === 'op' ? `op:${meaning.op}` : 'light',
  )
  const terms = unit.keys.filter((key) => key.startsWith('#') && !key.startsWith('#!')).map((key) => key.slice(1))
  return [...closed, ...terms, ...(unit.strict ? ['strict'] : []), ...(unit.inherited ? ['inherited'] : [])]
}

/** Measures as their address and units as their words: a plan must fit a screen. */
function plainly(_key: string, value: unknown): unknown {
  if (isMeasure(value)) return `表${value.table.number} ${value.table.columns[value.column]?.header ?? ''}`
  if (typeof value === 'object' && value !== null && 'surface' in value) return (value as QuestionUnit).surface
  return value
}

const isMeasure = (value: unknown): value is Measure =>
  typeof value === 'object' && value !== null && 'paper' in value && 'table' in value && 'column' in value
