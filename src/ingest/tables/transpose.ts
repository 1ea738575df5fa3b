import { isDate, isTotalLabel } from './grid.ts'

type Rows = readonly (readonly string[])[]

const LEAST_YEARS = 2
const YEARS = '年份'
/** Columns beside the years that tell how these moved. */
const MOVED = /增|减|变|率|幅|差|均|±|[%％]|change|growth|mean|average/i

const plain = (label: string): string => label.replace(/年[末底度初中]$/, '年')
const isYear = (label: string): boolean => isDate(plain(label))

/**
 * Turns a table whose columns are years, and whose rows go by names, so that its rows are years. Undefined for other tables: where a
 * column is neither a year nor made of the years, where a label is missing or twice, or where there are several header rows.
 */
export function transposed(rows: Rows, headerRows: number): Rows | undefined {
  const [header, ...body] = rows
  if (headerRows !== 1 || !header || body.length === 0) return undefined
  const [, ...heads] = header
  const labels = body.map((row) => row[0] ?? '')
  const years = heads.filter(isYear)
  const fits = heads.every((head) => isYear(head) || isTotalLabel(head) || MOVED.test(head)) && years.length >= LEAST_YEARS
  if (!fits || labels.some((label) => label === '' || isYear(label)) || new Set(labels).size < labels.length) return undefined
  const turned = heads.map((head, i) => [plain(head), ...body.map((row) => row[i + 1] ?? '')])
  return [[YEARS, ...labels], ...turned]
}
