import { relativeYear } from '../../language/values/relative-years.ts'
import type { Question } from '../question.ts'

const COMPARING = new Set(['比', '比起', '较', '是', '相当于', 'than', 'than in', 'times'])

/** The extreme that one year or row is held against: 2019年比最少的那年多多少, 是最低那年的几倍; undefined for other questions. */
export function extremeCompared({ ops, units, years, text }: Question): 'highest' | 'lowest' | undefined {
  const isOne = years.length < 2 && years.every(({ from, to }) => from === to)
  if (ops.has('max') === ops.has('min') || !isOne || relativeYear(text) !== undefined) return undefined
  const at = units.findIndex(({ closed }) => closed.some((one) => one.kind === 'op' && (one.op === 'max' || one.op === 'min')))
  const compares = units.slice(0, at).some(({ surface }) => COMPARING.has(surface))
  return compares ? (ops.has('max') ? 'highest' : 'lowest') : undefined
}
