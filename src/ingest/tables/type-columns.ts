import type { HeaderUnit } from '../../language/values/units.ts'
import type { Column, ColumnRole } from '../../paper/table.ts'
import type { Unit } from '../../paper/value.ts'
import { cellNumber, isMark, isMissing, totalKind } from './grid.ts'
import type { HeaderColumn } from './header.ts'
import { headerUnit } from './header-unit.ts'
import { dateColumns } from './repair-rows.ts'

/** From this share of its filled cells on, a column of numbers is a measure. */
const MOSTLY = 0.5

type Rows = readonly (readonly string[])[]

function isMostly(rows: Rows, column: number, test: (cell: string) => boolean): boolean {
  const filled = rows.map((row) => row[column] ?? '').filter((cell) => !isMissing(cell))
  return filled.length > 0 && filled.filter(test).length / filled.length >= MOSTLY
}

const TIME = /年|时间|日期|时期|year|date|time|period/i

/** The column that names a row: the first of dates, else the first that holds no figures and no marks, else the first. */
function keyColumn(rows: Rows, roles: readonly ColumnRole[], headers: readonly HeaderUnit[]): number {
  // Trees a hectare may look like years.
  const dated = dateColumns(rows).findIndex(
    (isDated, i) => isDated && headers[i]?.unit === undefined && (i === 0 || TIME.test(headers[i]?.name ?? '')),
  )
  if (dated >= 0) return dated
  return Math.max(roles.indexOf('text'), 0)
}

/** A part of the column before: 其中：女生. */
const PART = /^(?:其中|内含|内)[:：]\s*(?=\S)/

/** Gives each column its name, role and unit. `unit` is the one that the caption names for the whole table. */
export function typeColumns(columns: readonly HeaderColumn[], rows: Rows, unit: Unit | undefined): readonly Column[] {
  const data = rows.filter((row) => totalKind(row) === undefined)
  const read = columns.map((column) => headerUnit(column.header.replace(PART, '')))
  const roles = columns.map((_, i): ColumnRole => {
    if (isMostly(data, i, isMark)) return 'mark'
    return isMostly(data, i, (cell) => cellNumber(cell) !== undefined) ? 'measure' : 'text'
  })
  const key = keyColumn(rows, roles, read)
  return columns.map((column, i): Column => {
    const role = i === key ? 'key' : (roles[i] ?? 'text')
    const { name = '', unit: own, remark } = read[i] ?? {}
    const groups = column.groups.map((group) => headerUnit(group))
    const counted = role === 'measure' ? (own ?? groups.findLast((group) => group.unit)?.unit ?? unit) : undefined
    const header = role === 'measure' || own === undefined ? name : column.header
    const whole = role === 'measure' && PART.test(column.header) ? wholeOf(columns, roles, i) : undefined
    return {
      header,
      groups: groups.map((group) => group.name),
      role,
      ...(counted ? { unit: counted } : {}),
      ...(remark && role === 'measure' ? { remark } : {}),
      ...(whole === undefined ? {} : { partOf: whole }),
    }
  })
}

/** The measured column before, that is no part itself. */
function wholeOf(columns: readonly HeaderColumn[], roles: readonly ColumnRole[], part: number): number | undefined {
  const found = columns.findLastIndex(({ header }, i) => i < part && roles[i] === 'measure' && !PART.test(header))
  return found === -1 ? undefined : found
}
