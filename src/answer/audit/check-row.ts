import * as calc from '../../compute/evaluate.ts'
import { figureFit } from '../../compute/figure-fit.ts'
import { dataRows, headerOf, type Measure } from '../../compute/measure.ts'
import { clauseBefore } from '../../language/cues/figure-cues.ts'
import { fitsUnit, isNear } from './check-amount.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

/** Shorter labels and names stand in too many words. */
const SHORTEST = 2

/** Nearer than any name before a figure. */
const BEHIND = Number.MAX_SAFE_INTEGER

/**
 * S5土壤层碳储量为116.4: the cell of the row that is named last before a figure, in the column named last in its clause, or right behind it. Undefined when
 * no row or column is named so, or the cell says something quite different.
 */
export function checkedRow(stated: StatedFigure): FigureCheck | undefined {
  const { library, paper, sentence, figure } = stated
  const before = sentence.text.slice(0, figure.start).toLowerCase()
  const clause = clauseBefore(sentence.text, figure.start).toLowerCase()
  // 286户转地养蜂户: what is counted stands behind its number, too.
  const after = sentence.text.slice(figure.end).toLowerCase()
  const placeOf = (header = '') =>
    header.length >= SHORTEST && after.startsWith(header.toLowerCase()) ? BEHIND : endOf(header, clause)
  const named = library.columns.measures
    .map(({ measure }) => ({ measure, at: placeOf(headerOf(measure)?.header) }))
    .filter(({ measure, at }) => measure.paper === paper && at > 0 && fitsUnit(measure, figure))
    .sort((a, b) => b.at - a.at)
  const [first] = named
  const found = named
    .filter(({ at }) => at === first?.at)
    .flatMap(({ measure }) => {
      const row = rowNamed(measure, before)
      const computation = row === undefined ? undefined : calc.cell(measure, row)
      return computation ? [{ ...stated, measures: [measure], computation }] : []
    })
  const [only, ...others] = found
  if (!only || others.length > 0) return undefined
  if (figureFit(only.computation.result, figure) !== undefined) return only
  return !stated.cues.hedge && isNear(only.computation, figure) ? { ...only, verdict: 'contradiction' } : undefined
}

/** The row whose label ends last in a text; rows of years are named by their years. */
function rowNamed(measure: Measure, text: string): number | undefined {
  const rows = dataRows(measure.table)
    .filter((row) => measure.table.rows[row]?.date === undefined)
    .map((row) => ({ row, at: endOf(calc.rowLabel(measure, row), text) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
  return rows[0]?.row
}

const endOf = (name: string | undefined, text: string): number => {
  const at = name === undefined || name.length < SHORTEST ? -1 : text.lastIndexOf(name.toLowerCase())
  return at < 0 ? 0 : at + (name?.length ?? 0)
}
