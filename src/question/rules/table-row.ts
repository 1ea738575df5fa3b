import type { Measure } from '../../compute/measure.ts'
import { dataRows } from '../../compute/measure.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** A whole row of a table that is named with a year and with nothing else: 表4里2019年各是多少. */
export const tableRow: PlanRule = {
  name: 'table-row',
  examples: ['表4里2019年是多少', '表3的2019年'],
  plan({ parts, years, content }, { papers }, paper) {
    const number = parts.find(({ kind }) => kind === 'table')?.number
    if (number === undefined || years.length === 0) return rejected('no table is named with a year')
    if (content.some(({ strict, inherited }) => strict && !inherited)) return rejected('more than a row is named')
    const owner = papers.find(
      (one) => (paper === undefined || one.id === paper) && one.tables.some((table) => table.number === number),
    )
    const table = owner?.tables.find((one) => one.number === number)
    if (!owner || !table || years.some((asked) => dataRows(table, asked).length === 0))
      return rejected('the table has no such row')
    const [first, ...more] = table.columns.flatMap((column, index): Measure[] =>
      column.role === 'measure' ? [{ paper: owner, table, column: index }] : [],
    )
    if (!first) return rejected('the table holds no figures')
    return { plan: { kind: 'compute', readings: [{ operation: 'value', measures: [first, ...more], years }], together: true } }
  },
}
