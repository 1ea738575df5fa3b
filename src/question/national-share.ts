import type { Measure } from '../compute/measure.ts'
import { type BindOptions, bindColumns } from './bind-columns.ts'
import { isNamed } from './bind-measures.ts'
import type { Library } from './library.ts'
import type { QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'

const NATIONAL = ['全国', '整个国家', 'nationwide', 'national', 'the whole country', 'countrywide']

/** 陕西占全国的比例: the column of a table of the whole country that a column of one province is a part of. */
export function nationalWhole(question: Question, measure: Measure, library: Library, options: BindOptions): Measure | undefined {
  const about = library.columns.measures.find((column) => column.measure.table === measure.table)?.about
  if (!about || about.size === 0 || !NATIONAL.some((word) => question.text.includes(word))) return undefined
  const units = question.units.filter(({ keys }) => !keys.some((key) => about.has(key)))
  const whole = bindColumns(units, library, options).find(
    (binding) => isNamed(binding) && binding.measure.table !== measure.table,
  )
  return whole?.measure
}

/** The one as a share of the other, in the years asked for. */
export const nationalShare = (part: Measure, whole: Measure, { years }: Question): QuestionPlan => ({
  kind: 'compute',
  readings: [{ operation: 'share', measures: [part], whole: [whole], years }],
  together: true,
})
