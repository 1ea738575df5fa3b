import { parseDate } from '../../language/values/dates.ts'
import { parseNumber } from '../../language/values/numerals.ts'

/** A table as rows of equal length: the header rows, then the rest. */
export interface Grid {
  readonly header: readonly (readonly string[])[]
  readonly body: readonly (readonly string[])[]
}

const MISSING = /^(?:[-–—―…]+|\.{2,}|n\/?a|\/)?$/i
const MARK = /^[√✓✔●○■☑×]$/
const TOTAL = /^(?:\p{Script=Han}{0,6}(?:合\s*计|总\s*计|共\s*计)|总和|总\s*数|total|sum|grand total)$/iu
const SUBTOTAL = /^(?:\p{Script=Han}{0,6}小\s*计|subtotal|sub-total)$/iu
const AVERAGE = /^(?:\p{Script=Han}{0,6}平\s*均(?:值|数)?|均\s*值|mean|average|avg\.?)$/iu

export const isMissing = (raw: string): boolean => MISSING.test(raw)
export const isTotalLabel = (label: string): boolean => TOTAL.test(label) || SUBTOTAL.test(label)
export const isMark = (raw: string): boolean => MARK.test(raw)

/** The kind that a row's label names; undefined for a row of data. An average sums nothing but is no data either. */
export function totalKind(row: readonly string[]): 'subtotal' | 'total' | undefined {
  const label = row.find((cell) => cell !== '') ?? ''
  if (SUBTOTAL.test(label) || AVERAGE.test(label)) return 'subtotal'
  return TOTAL.test(label) ? 'total' : undefined
}

/** The number in a cell, without significance stars and percent signs; undefined when it holds none. */
export function cellNumber(raw: string) {
  return parseNumber(
    raw
      .replace(/^[−–]/, '-')
      .replace(/\*{1,3}$/, '')
      .replace(/[%％]$/, '')
      .trim(),
  )
}

/** A bare number is a year only where papers have years: 1120 and 2850 may be anything. */
export const isDate = (raw: string): boolean =>
  /^\d{4}$/.test(raw) ? Number(raw) >= 1500 && Number(raw) <= 2100 : parseDate(raw) !== undefined

/** Whether a cell holds a figure, a date or a mark. */
export const isTyped = (raw: string): boolean => !isMissing(raw) && (isMark(raw) || isDate(raw) || cellNumber(raw) !== undefined)

/** A further header row: its first cell is blank (it stands under the one above) and it holds no figure, date or mark. */
function goesOnHeader(row: readonly string[] | undefined): boolean {
  return row !== undefined && row[0] === '' && row.some((cell) => cell !== '') && !row.some(isTyped)
}

/** Makes rows equally long and divides header from body. `printed` is the number of rows above the `|---|` line. */
export function readGrid(rows: readonly (readonly string[])[], printed: number | undefined): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  let headerRows = Math.min(Math.max(printed ?? 1, 1), even.length)
  while (headerRows < even.length - 1 && goesOnHeader(even[headerRows])) headerRows++
  return { header: even.slice(0, headerRows), body: even.slice(headerRows).filter((row) => row.some((cell) => cell !== '')) }
}
