import { type Measure, sameMeasure } from '../../compute/measure.ts'
import { findParts } from '../../language/values/references.ts'
import type { Table } from '../../paper/table.ts'
import type { IndexedColumn } from '../../question/columns/column-index.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** A sentence that names the table needs to say less of the column. */
const TABLE = 0.3
const CLEARLY = 0.75

/**
 * How much of the names of some columns a sentence says, 0 to 1 (weighted by rarity), and more when it names their table. Nothing
 * when it says clearly more of another column of the table: that is the one it speaks of.
 */
export function columnSupport(measures: readonly Measure[], sentence: Sentence, library: Library): number {
  const tables = findParts(sentence.normalised).filter(({ kind }) => kind === 'table')
  const shares = measures.map((measure) => {
    const said = sharesOf(measure.table, sentence, library)
    const share = said.find(({ column }) => sameMeasure(column.measure, measure))?.share ?? 0
    if (share < CLEARLY * Math.max(...said.map((one) => one.share))) return 0
    return share + (tables.some(({ number }) => number === measure.table.number) ? TABLE : 0)
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

/** How much of the names of some columns a sentence says, whatever else it speaks of, and more when it names their table. */
export function columnsNamed(measures: readonly Measure[], sentence: Sentence, library: Library): number {
  const shares = measures.map((measure) => {
    const said = sharesOf(measure.table, sentence, library).find(({ column }) => sameMeasure(column.measure, measure))
    const isTable = findParts(sentence.normalised).some(({ kind, number }) => kind === 'table' && number === measure.table.number)
    return (said?.share ?? 0) + (isTable ? TABLE : 0)
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

interface ColumnShare {
  readonly column: IndexedColumn
  readonly share: number
}

const known = new WeakMap<Sentence, Map<Table, readonly ColumnShare[]>>()

/** How much of each column's names a sentence says; read once. */
function sharesOf(table: Table, sentence: Sentence, library: Library): readonly ColumnShare[] {
  const tables = known.get(sentence) ?? new Map<Table, readonly ColumnShare[]>()
  const own = library.columns.measures.filter(({ measure }) => measure.table === table)
  const shareOf = ({ names }: IndexedColumn) => Math.max(0, ...names.map(({ keys }) => keyShare(keys, sentence, library)))
  const shares = tables.get(table) ?? own.map((column) => ({ column, share: shareOf(column) }))
  known.set(sentence, tables.set(table, shares))
  return shares
}

function keyShare(keys: ReadonlySet<string>, { keys: said }: Sentence, { columns }: Library): number {
  const weight = (held: Iterable<string>) => [...held].reduce((sum, key) => sum + columns.weight(key), 0)
  const total = weight(keys)
  return total === 0 ? 0 : weight([...keys].filter((key) => said.has(key))) / total
}
