import { Decimal } from 'decimal.js'
import type { Row } from '../../paper/table.ts'
import { amountAt, sumOver } from './cover-totals.ts'

/** What holds all the other rows: 全县, 全流域, 总体, nationwide. */
const ALL =
  /^(?:全(?:国|省|市|县|区|州|镇|乡|村|旗|盟|境|部|体|域|流域|地区|行业|校|院|厂|样本)|总体|总数|全体|整体|各\p{Script=Han}{1,3}(?:合计|总计)|all|overall|nationwide)$/iu
/** Without such a name, figures alone make a row a total: so many rows, and so many columns that they add up to. */
const LEAST_PARTS = 3
const LEAST_SUMS = 2

/** How the other rows of a table come to the figures of one of them. */
interface Agreement {
  readonly sums: number
  readonly means: number
  readonly others: number
}

function agreement(rows: readonly Row[], index: number): Agreement {
  const parts = rows.flatMap((row, i) => (i !== index && row.kind === 'data' ? [i] : []))
  const found = { sums: 0, means: 0, others: 0 }
  rows[index]?.cells.forEach((_, column) => {
    const stated = amountAt(rows[index], column)
    const amounts = parts.flatMap((i) => amountAt(rows[i], column) ?? [])
    if (!stated || amounts.length < 2) return
    const sum = sumOver(parts, (i) => amountAt(rows[i], column))
    if (isNear(stated, sum, amounts)) found.sums++
    else if (stated.gte(Decimal.min(...amounts)) && stated.lte(Decimal.max(...amounts))) found.means++
    else found.others++
  })
  return found
}

/** Equal, or as far apart as rounding each part can make them. */
function isNear(stated: Decimal, sum: Decimal, amounts: readonly Decimal[]): boolean {
  const decimals = Math.max(stated.decimalPlaces(), ...amounts.map((amount) => amount.decimalPlaces()))
  const slack = decimals === 0 ? 0 : new Decimal(10).pow(-decimals).times(amounts.length / 2)
  return !sum.isZero() && stated.minus(sum).abs().lte(slack)
}

const labelOf = (row: Row | undefined): string => row?.cells.find(({ raw }) => raw !== '')?.raw ?? ''

/** What a row is to the others; undefined where it stands beside them. */
function kindOf(rows: readonly Row[], index: number): 'total' | 'mean' | undefined {
  const { sums, means, others } = agreement(rows, index)
  if (!ALL.test(labelOf(rows[index])))
    return rows.length > LEAST_PARTS && sums >= LEAST_SUMS && others === 0 ? 'total' : undefined
  if (sums > 0) return sums >= others ? 'total' : undefined
  return means > 0 && others === 0 ? 'mean' : undefined
}

/**
 * Tells the row that holds all the others, by its name or, at an end of the table, by its figures: 全县, where the districts add up to it.
 * Rows of dates are left alone. One that has the mean of the others, and no sum, is no data either.
 */
export function nameTotals(rows: readonly Row[]): readonly Row[] {
  if (rows.some(({ kind, date }) => kind !== 'data' || date)) return rows
  const [named, ...more] = rows.flatMap((row, i) => (ALL.test(labelOf(row)) ? [i] : []))
  const likely = named === undefined || more.length > 0 ? [rows.length - 1, 0] : [named]
  for (const at of likely) {
    const [row, kind] = [rows[at], kindOf(rows, at)]
    if (row && kind) return rows.with(at, { ...row, kind: kind === 'total' ? 'total' : 'subtotal' })
  }
  return rows
}
