import { headerOf, type Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { Binding } from './bind-columns.ts'

const RATE = '率'

/**
 * 学生的中途退学率: a rate by its name, which a column of something else does not give. Undefined where the column is of this rate, and
 * where a sentence of the papers gives a figure of it.
 */
export function rateAsked({ units }: Question, { measure, explained }: Binding, library: Library): string | undefined {
  const at = units.findIndex((unit) => unit.surface.endsWith(RATE) && unit.closed.length === 0 && !explained.includes(unit))
  if (at === -1 || isOfRate(measure)) return undefined
  const from = units.findLastIndex((unit, i) => i < at && !isPartOfName(unit, units[i + 1], explained)) + 1
  const name = units
    .slice(from, at + 1)
    .map(({ surface }) => surface)
    .join('')
  return name.length > 1 && !isGiven(name, library) ? name : undefined
}

const isOfRate = (measure: Measure): boolean => headerOf(measure)?.header.includes(RATE) === true

const isPartOfName = (unit: QuestionUnit, next: QuestionUnit | undefined, explained: readonly QuestionUnit[]): boolean =>
  unit.closed.length === 0 && unit.end === next?.start && !explained.includes(unit)

/** A sentence that has a rate with a figure behind it. */
const isGiven = (name: string, { documents }: Library): boolean =>
  documents.some(({ text }) =>
    text
      .split(name)
      .slice(1)
      .some((rest) => hasDigit(rest.slice(0, NEAR).split('。')[0] ?? '')),
  )
const NEAR = 12
const hasDigit = (text: string): boolean => [...text].some((char) => char >= '0' && char <= '9')
