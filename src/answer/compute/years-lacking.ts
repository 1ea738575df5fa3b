import { yearsOf } from '../../compute/measure.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Reading } from '../../question/plan.ts'

/** Years that were asked for in so many words and that the table ends before or begins after: 2018—2022 of a table until 2020. */
export function yearsLacking({ years, measures: [{ table }] }: Reading): YearRange[] {
  const known = yearsOf(table)
  if (!known) return []
  const asked = years.filter(({ name, base, from, to }) => name === undefined && base === undefined && from < to)
  return asked
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, known.from - 1) },
      { from: Math.max(from, known.to + 1), to },
    ])
    .filter(({ from, to }) => from <= to)
}
