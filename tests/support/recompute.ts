import { Decimal } from 'decimal.js'
import type { Computation } from '../../src/compute/computation.ts'
import type { CellLocator, Locator } from '../../src/paper/locator.ts'
import type { Paper } from '../../src/paper/paper.ts'

/** A fraction of whole numbers: exact, and nothing that the code under test uses. */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A printed amount: 1,260.95 or 43.80. */
function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = new Decimal(text.replaceAll(',', '')).toFixed().split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

const plus = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom })
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })
const over = (a: Fraction, b: Fraction): Fraction => times(a, { top: b.bottom, bottom: b.top })
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(b, fraction('-1')))
const decimal = ({ top, bottom }: Fraction): Decimal => new Decimal(top.toString()).div(bottom.toString())
const HUNDRED = fraction('100')
const ONE = fraction('1')

/** What a scale in front of a unit multiplies with; read from the printed symbol alone. */
const SCALES: readonly (readonly [string, string])[] = [
  ['万亿', '1000000000000'],
  ['十亿', '1000000000'],
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['万', '10000'],
  ['千', '1000'],
]
const scaleOf = (symbol: string): string => SCALES.find(([scale]) => symbol.startsWith(scale))?.[1] ?? '1'

const isCell = (at: Locator | undefined): at is CellLocator => at?.kind === 'cell'

/** A figure of the text, as it is printed. */
function fromText(surface: string): Fraction {
  const digits = /^[\d.,]+/.exec(surface)?.[0] ?? ''
  return times(fraction(digits), fraction(scaleOf(surface.slice(digits.length))))
}

function printedAt(at: Locator | undefined, surface: string, papers: readonly Paper[]): Fraction {
  if (!isCell(at)) return fromText(surface)
  const table = papers.find(({ id }) => id === at.paper)?.tables.find(({ number }) => number === at.table)
  const raw = table?.rows[at.row]?.cells[at.column]?.raw ?? ''
  return times(fraction(raw), fraction(scaleOf(table?.columns[at.column]?.unit?.symbol ?? '')))
}

/** What a trace comes to in base units, worked out again from the cells as they are printed. Roots are not taken. */
function again({ op, inputs, at, label }: Computation, papers: readonly Paper[]): Fraction {
  const values = inputs.map((input) => again(input, papers))
  const [first = ONE, second = ONE] = values
  const total = () => values.reduce(plus, fraction('0'))
  switch (op) {
    case 'cell':
    case 'stated':
      return printedAt(at[0], label, papers)
    case 'sum':
      return total()
    case 'mean':
      return over(total(), fraction(String(values.length)))
    case 'difference':
      return minus(first, second)
    case 'quotient':
    case 'per':
    case 'compound-growth':
      return over(first, second)
    case 'share':
      return times(over(first, second), HUNDRED)
    case 'growth':
      return times(minus(over(first, second), ONE), HUNDRED)
    case 'convert':
      return first
    case 'count':
      return fraction(String(values.length))
  }
}

/** Digits that a division is cut off at. */
const DIGITS = 15

/** The result of a trace in its own unit, worked out anew. */
export function recomputed(computation: Computation, papers: readonly Paper[]): string {
  const { op, label, result } = computation
  const value = again(computation, papers)
  if (op === 'compound-growth') {
    const rate = decimal(value).pow(new Decimal(1).div(label)).minus(1).times(100)
    return rate.toSignificantDigits(DIGITS).toString()
  }
  return decimal(over(value, fraction(scaleOf(result.unit.symbol))))
    .toSignificantDigits(DIGITS)
    .toString()
}

/** The result that a trace states, to the digits that a division is good for. */
export const stated = ({ result }: Computation): string => result.amount.toSignificantDigits(DIGITS).toString()

/** A trace and everything in it. */
export const withInputs = (computation: Computation): Computation[] => [computation, ...computation.inputs.flatMap(withInputs)]
