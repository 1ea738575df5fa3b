import { Decimal } from 'decimal.js'
import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { scaleBetween } from '../../compute/figure-fit.ts'
import { dataRows, type Measure, yearsOf } from '../../compute/measure.ts'
import { columnsNamed } from './column-support.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

const NAMED = 0.9
/** 约200 may be this far from what it stands for. */
const ABOUT = 0.05

/** 年均新增200亿元 from a year on: the mean of the changes from year to year, from that year or the one after it to the last. */
export function checkedIncrease(stated: StatedFigure): FigureCheck | undefined {
  const { cues, library, paper, sentence, figure, years } = stated
  const start = years.find(({ from, to }) => from === to)?.from
  if (!cues.yearly || !cues.change || start === undefined) return undefined
  const found = library.columns.measures
    .map(({ measure }) => measure)
    .filter((measure) => measure.paper === paper && columnsNamed([measure], sentence, library) >= NAMED)
    .flatMap((measure) =>
      [start, start - 1].flatMap((from) => {
        const computation = meanChange(measure, from)
        return computation ? [{ ...stated, measures: [measure], computation }] : []
      }),
    )
  return found.find(({ computation }) => isAbout(computation, figure, cues.hedge !== undefined))
}

function meanChange(measure: Measure, from: number): Computation | undefined {
  const last = yearsOf(measure.table)?.to ?? from
  const cells = dataRows(measure.table, { from, to: last }).flatMap((row) => calc.cell(measure, row) ?? [])
  const inputs = cells.slice(1).flatMap((later, i) => {
    const earlier = cells[i]
    const change = earlier && calc.difference(later, earlier)
    return change ? [{ ...change, label: later.label }] : []
  })
  const [first] = inputs
  if (!first || inputs.length < 2 || cells[0]?.label !== String(from)) return undefined
  const amount = inputs.reduce((sum, { result }) => sum.plus(result.amount), new Decimal(0)).div(inputs.length)
  const at = cells.flatMap((cell) => cell.at)
  return { op: 'mean', result: { amount, unit: first.result.unit }, inputs, at, missing: [], label: `${first.label}—${last}` }
}

/** To the last digit that is not a zero; more freely where the figure is hedged. */
function isAbout({ result }: Computation, { amount, decimals, unit }: StatedFigure['figure'], hedged: boolean): boolean {
  const scale = scaleBetween(result.unit, unit)
  if (!scale) return false
  const zeros = decimals === 0 ? amount.precision(true) - amount.precision() : -decimals
  const slack = Decimal.max(Decimal.pow(10, zeros).div(2), hedged ? amount.times(ABOUT) : 0)
  return result.amount.times(scale.from).div(scale.to).minus(amount).abs().lte(slack)
}
