import type { Annotations } from '../../paper/annotations.ts'
import type { Table } from '../../paper/table.ts'

type TableName = Annotations['tables'][number]
type ColumnName = Annotations['columns'][number]

/** Headers of other tables that name columns of this one. */
function headersElsewhere({ number }: Table, tables: readonly Table[], columns: readonly ColumnName[]): readonly string[] {
  const others = new Set(
    tables.filter((table) => table.number !== number).flatMap((table) => table.columns.map(({ header }) => header)),
  )
  return columns.filter(({ table }) => table === number).flatMap(({ synonyms }) => synonyms.filter((name) => others.has(name)))
}

/**
 * Words that a table is known by: what its rows are, where they are no years (样地), and what another table calls the
 * figures of its columns. Tables that the paper's folder names are left to it.
 */
export function deriveTableNames(
  given: readonly TableName[],
  tables: readonly Table[],
  columns: readonly ColumnName[],
): TableName[] {
  const derived = tables
    .filter(({ number }) => !given.some(({ table }) => table === number))
    .map((table) => {
      const kinds = table.rows.some(({ date }) => date) ? [] : table.columns.filter(({ role }) => role === 'key')
      const names = [...kinds.map(({ header }) => header), ...headersElsewhere(table, tables, columns)]
      return { table: table.number, synonyms: names.filter((name) => name !== ''), english: [] }
    })
  return [...given, ...derived.filter(({ synonyms }) => synonyms.length > 0)]
}
