import { Decimal } from 'decimal.js'
import type { Calculation } from '../answer/calculation.ts'
import { createCiter } from '../answer/citer.ts'
import { readArithmetic } from '../language/values/arithmetic.ts'
import type { CellLocator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'

/** A number with fewer digits may be any number. */
const TELLING_DIGITS = 3
/** More cells than these say nothing about which is meant. */
const MOST_CELLS = 3

/** A text that is nothing but arithmetic, worked out; undefined for any other. */
export function calculate(text: string, papers: readonly Paper[]): Calculation | undefined {
  const arithmetic = readArithmetic(text)
  if (!arithmetic) return undefined
  const { cite } = createCiter(papers)
  const operands = [...new Set(arithmetic.numbers)].map((number) => ({ number, cells: cellsOf(number, papers).map(cite) }))
  return { written: arithmetic.written, result: arithmetic.result, operands }
}

/** The cells that print a number, in the order of the papers. */
function cellsOf(number: string, papers: readonly Paper[]): CellLocator[] {
  const amount = new Decimal(number)
  if (amount.precision(true) + amount.decimalPlaces() < TELLING_DIGITS) return []
  const cells = papers.flatMap((paper) =>
    paper.tables.flatMap((table) =>
      table.rows.flatMap(({ cells: printed }, row) =>
        printed.flatMap(({ value }, column): CellLocator[] =>
          value.kind === 'quantity' && value.quantity.amount.eq(amount)
            ? [{ kind: 'cell', paper: paper.id, table: table.number, row, column }]
            : [],
        ),
      ),
    ),
  )
  return cells.slice(0, MOST_CELLS)
}
