import type { Computation } from '../compute/computation.ts'
import { readableQuantity } from './readable-quantity.ts'
import { shown } from './statement-text.ts'
import type { Wording } from './wording/wording.ts'

/** A longer sum is written as its first two summands and its last. */
const LONGEST_SUM = 4

/**
 * A computation for people to follow: the formula with its result first, then every cell of a sum too long to write
 * out, cells left out because they are empty, and whether a total that the paper prints agrees with the sum of its rows.
 */
export function traceLines(computation: Computation, words: Wording): string[] {
  const all = withInputs(computation)
  return [
    words.trace.formula(`${formula(computation, words)} ${equation(computation, words)}`),
    ...all.filter(isAbbreviated).map((it) => words.trace.cells(it.inputs.map((input) => cellOf(input)))),
    ...missingLine(computation, words),
    ...all.flatMap((it) => totalLine(it, words)),
  ]
}

const withInputs = (computation: Computation): Computation[] => [computation, ...computation.inputs.flatMap(withInputs)]
const isAddition = ({ op }: Computation) => op === 'sum' || op === 'mean'
/** Cells of one year, one from each column, have no names to be told apart by: they are all written out. */
const isAbbreviated = (it: Computation) =>
  isAddition(it) && it.inputs.length > LONGEST_SUM && it.inputs.some(({ label }) => label !== it.inputs[0]?.label)
const digits = ({ result }: Computation) => readableQuantity(result).amount.toFixed()
const cellOf = (input: Computation) => ({ label: input.label, digits: digits(input) })

function equation({ result }: Computation, words: Wording): string {
  const { amount, approximate } = readableQuantity(result)
  return `${approximate ? '≈' : '='} ${words.trace.result(amount, result.unit, result.places)}`
}

function formula(computation: Computation, words: Wording): string {
  const { op, inputs, label } = computation
  const [a = '', b = ''] = operands(inputs, words)
  switch (op) {
    case 'cell':
      return digits(computation)
    case 'sum':
      return summands(computation, words)
    case 'mean':
      return `(${summands(computation, words)}) ÷ ${inputs.length}`
    case 'count':
      return `${words.trace.count}(${abbreviated(operands(inputs, words), ', ')})`
    case 'difference':
      return `${a} − ${b}`
    case 'quotient':
    case 'per':
      return `${a} ÷ ${b}`
    case 'share':
      return `${a} ÷ ${b} × 100%`
    case 'growth':
      return `(${a} − ${b}) ÷ ${b} × 100%`
    case 'compound-growth':
      return `((${a} ÷ ${b})^(1/${label}) − 1) × 100%`
    case 'convert':
      return inputs.map(({ result }) => `${result.amount.toFixed()}${result.unit.symbol}`).join('')
    case 'stated':
      return statedFormula(computation, words)
  }
}

/** The sum of the rows, unless the paper prints another total: that total is what the result rests on. */
function statedFormula(computation: Computation, words: Wording): string {
  const own = computation.inputs[0]
  return own?.result.amount.eq(computation.result.amount) ? formula(own, words) : digits(computation)
}

/** Inputs written as parts of a formula: compound ones in brackets, with their units where these differ. */
function operands(inputs: readonly Computation[], words: Wording): string[] {
  const mixed = new Set(inputs.map(({ result }) => result.unit.symbol)).size > 1
  return inputs.map((input) => {
    const own = formula(input, words)
    const text = own === digits(input) ? own : `(${own}${comesTo(input)})`
    return mixed ? `${text}${input.result.unit.symbol}` : text
  })
}

/** What a sum comes to that the rest of a formula is worked out with. */
const comesTo = (input: Computation): string => (isAddition(input) || input.op === 'stated' ? ` = ${digits(input)}` : '')

function summands(addition: Computation, words: Wording): string {
  const parts = operands(addition.inputs, words)
  return isAbbreviated(addition) ? abbreviated(parts, ' + ') : parts.join(' + ')
}

function abbreviated(parts: readonly string[], separator: string): string {
  const shownParts = parts.length > LONGEST_SUM ? [...parts.slice(0, 2), '…', ...parts.slice(-1)] : parts
  return shownParts.join(separator)
}

function missingLine({ missing }: Computation, words: Wording): string[] {
  return missing.length > 0 ? [words.trace.missing(missing.length)] : []
}

/** A printed total stands above our own sum, so that both can be held against each other. */
function totalLine({ op, result, inputs }: Computation, words: Wording): string[] {
  const own = inputs[0]
  if (op !== 'stated' || !own) return []
  const total = shown(result, words).text
  return [
    own.result.amount.eq(result.amount) ? words.trace.agrees(total) : words.trace.differs(total, shown(own.result, words).text),
  ]
}
