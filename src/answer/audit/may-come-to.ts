import { figureFit, scaleBetween } from '../../compute/figure-fit.ts'
import { quantityAt } from '../../compute/measure.ts'
import type { CellLocator } from '../../paper/locator.ts'
import type { Quantity } from '../../paper/value.ts'
import { isLabelled, isNear } from './check-amount.ts'
import type { StatedFigure } from './figure-check.ts'

/**
 * Whether a figure that the cells do not give can have been held against one cell: it is nearly the cell's, it is said to be above
 * it, or it follows the column's name. Cheap, and never false where a check would find so; a check may still find the two agree.
 */
export function mayComeTo(stated: StatedFigure, cell: CellLocator): boolean {
  const { paper, library, figure, cues, years } = stated
  const table = paper.id === cell.paper ? paper.tables.find(({ number }) => number === cell.table) : undefined
  const measure = table && { paper, table, column: cell.column }
  const quantity = measure && quantityAt(measure, cell.row)
  if (!quantity) return false
  if (isLike(quantity, figure)) return true
  const year = table?.rows[cell.row]?.date?.year
  if (cues.hedge === 'above' && years.some(({ from, to }) => from === year && to === year)) return true
  const column = library.columns.measures.find(({ measure }) => measure.table === table && measure.column === cell.column)
  return column !== undefined && isLabelled(stated, column)
}

/** Numbers of as many digits are less than this many times each other, save the smallest. */
const DECADE = 10

function isLike(quantity: Quantity, figure: StatedFigure['figure']): boolean {
  const scale = scaleBetween(quantity.unit, figure.unit)
  if (!scale) return false
  const own = Math.abs((quantity.amount.toNumber() * Number(scale.from)) / Number(scale.to))
  const said = figure.amount.toNumber()
  if (Math.max(own, said) > DECADE * (Math.min(own, said) + 1)) return false
  return isNear({ result: quantity }, figure) || figureFit(quantity, figure) === 2
}
