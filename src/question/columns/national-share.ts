import type { Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { QuestionPlan } from '../plan.ts'
import type { Question } from '../question.ts'
import { type BindOptions, bindColumns } from './bind-columns.ts'
import { isNamed } from './bind-measures.ts'

const NATIONAL = ['全国', '整个国家', 'nationwide', 'national', 'the whole country', 'countrywide']

/** 陕西占全国的比例: a column of one province as a share of the column of the whole country that it is a part of; undefined for others. */
export function nationalShare(
  question: Question,
  measure: Measure,
  library: Library,
  options: BindOptions,
): QuestionPlan | undefined {
  const about = library.columns.measures.find((column) => column.measure.table === measure.table)?.about
  if (!about || about.size === 0 || !NATIONAL.some((word) => question.text.includes(word))) return undefined
  const units = question.units.filter(({ keys }) => !keys.some((key) => about.has(key)))
  const whole = bindColumns(units, library, options).find(
    (binding) => isNamed(binding) && binding.measure.table !== measure.table,
  )
  if (!whole) return undefined
  return {
    kind: 'compute',
    readings: [{ operation: 'share', measures: [measure], whole: [whole.measure], years: question.years }],
    together: true,
  }
}
