import { figureFit, scaleBetween } from '../../compute/figure-fit.ts'
import { quantityAt } from '../../compute/measure.ts'
import type { CellLocator } from '../../paper/locator.ts'
import type { Quantity } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import { isLabelled, isNear } from './check-amount.ts'
import type { StatedFigure } from './figure-check.ts'

/**
 * Whether a figure that the cells do not give can have been held against one cell: it is nearly the cell's, it is said to be above
 * it, or it follows the column's name. Cheap, and never false where a check would find so; a check may still find the two agree.
 */
export function mayComeTo(cell: CellLocator, { papers, columns }: Library): (stated: StatedFigure) => boolean {
  const paper = papers.find(({ id }) => id === cell.paper)
  const table = paper?.tables.find(({ number }) => number === cell.table)
  const quantity = paper && table && quantityAt({ paper, table, column: cell.column }, cell.row)
  if (!quantity) return () => false
  const isLike = likeTo(quantity)
  const year = table.rows[cell.row]?.date?.year
  const column = columns.measures.find(({ measure }) => measure.table === table && measure.column === cell.column)
  const isAbove = ({ cues, years }: StatedFigure) =>
    cues.hedge === 'above' && years.some(({ from, to }) => from === year && to === year)
  return (stated) =>
    stated.paper === paper && (isLike(stated) || isAbove(stated) || (column !== undefined && isLabelled(stated, column)))
}

/** Numbers of as many digits are less than this many times each other, save the smallest. */
const DECADE = 10

/** Whether a figure is nearly a quantity. Nearly all figures are of another size, which a number tells without decimals. */
function likeTo(quantity: Quantity): (stated: StatedFigure) => boolean {
  const amount = quantity.amount.toNumber()
  return ({ figure, value }) => {
    const scale = scaleBetween(quantity.unit, figure.unit)
    if (!scale) return false
    const own = Math.abs((amount * Number(scale.from)) / Number(scale.to))
    if (Math.max(own, value) > DECADE * (Math.min(own, value) + 1)) return false
    return isNear({ result: quantity }, figure) || figureFit(quantity, figure) === 2
  }
}
