import type { Measure } from '../compute/measure.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { BridgedWord } from '../question/words/bridge.ts'
import type { AnswerPart } from './answer.ts'
import type { Answered } from './answer-one.ts'

/**
 * Whether what is read out of the text holds every word that was put for a word of the asker's: 怎么回应, read as 反应, is
 * not answered by what says nothing of any 反应.
 */
export function restsOn(parts: readonly AnswerPart[], words: readonly BridgedWord[]): boolean {
  const quotes = parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ quote }) => normalise(quote))))
  return words.every(({ read }) => quotes.some((quote) => quote.includes(normalise(read))))
}

/**
 * Whether the columns that are computed with have every word in their names, those of their rows or their captions that was put for
 * an English one: 水 of soil water content is a word so short that reading does not insist on it.
 */
export function areNamed(
  { readings }: Extract<QuestionPlan, { kind: 'compute' }>,
  words: readonly BridgedWord[],
  { columns }: Library,
): boolean {
  const namesOf = ({ table, column }: Measure) => [
    table.caption,
    ...table.rows.flatMap(({ cells }) => cells.slice(0, 1).map(({ raw }) => raw)),
    ...columns.measures
      .filter(({ measure }) => measure.table === table && measure.column === column)
      .flatMap(({ names }) => names.map(({ text }) => text)),
  ]
  const names = normalise(readings.flatMap(({ measures, whole = [] }) => [...measures, ...whole].flatMap(namesOf)).join(' '))
  return words.every(({ said, read }) => said.charCodeAt(0) >= HAN || names.includes(normalise(read)))
}

/** Letters come before. */
const HAN = 0x2e80

/** Whether an answer was read out of the English abstract of a Chinese paper alone, which says little of all that the paper says. */
export const isOfAbstract = ({ planned, answer }: Answered): boolean =>
  planned.rule === 'read' &&
  answer.kind === 'answered' &&
  answer.parts.every(({ claims }) =>
    claims.every(({ citations }) => citations.every(({ place }) => place.startsWith(ENGLISH_ABSTRACT))),
  )

const ENGLISH_ABSTRACT = '英文摘要'
