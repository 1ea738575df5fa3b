import type { Statement } from '../answer/answer.ts'
import type { Operator } from '../compute/computation.ts'
import type { Dimension, Quantity } from '../paper/value.ts'
import { judgedText } from './caveat-text.ts'
import { computedText } from './computed-text.ts'
import { readableQuantity } from './readable-quantity.ts'
import type { Shown, Wording } from './wording/wording.ts'
import { isYears } from './years-label.ts'

const COMPARING: readonly Operator[] = ['difference', 'quotient', 'share', 'growth']

/** Their words say the direction, so their figures need no sign. */
const CHANGES: readonly Operator[] = ['difference', 'growth', 'compound-growth']
/** Stands between two measures that are compared. */
const MEASURE_SEPARATOR = ' / '
/** Stands between measures that are added up; of more than so many only the first is named. */
const SUM_SEPARATOR = ' + '
const MOST_MEASURES = 3

type Result = Extract<Statement, { kind: 'result' }>

const COUNTED: readonly Dimension[] = ['money', 'persons', 'person-times', 'count']

/** Whether there is more or less of it, rather than that it is high or low. */
export const isCounted = ({ unit }: Quantity): boolean => COUNTED.includes(unit.dimension)

/** What a claim says, as one sentence. Words of the paper are carried over unchanged. */
export function statementText(says: Statement, words: Wording): string {
  const { statement } = words
  switch (says.kind) {
    case 'extract':
      return says.text
    case 'figure':
      return statement.figure(words.head(says.measure, words.period(says.period)), quantityText(says.value, words))
    case 'not-given':
      return statement.notGiven(words.head(says.measure, words.period(says.period)), says.table)
    case 'result':
      return resultText(says, words)
    case 'ranked':
      return statement.ranked({ ...says, value: quantityText(says.value, words), counted: isCounted(says.value) })
    case 'item':
      return `${says.label} ${says.text}`.trim()
    case 'field':
      return `${statement.field[says.field]}${says.text}${says.inferred ? statement.inferred(says.inferred) : ''}`
    case 'count':
      return statement.count(says.of, says.count, says.table)
    case 'citation-gaps':
    case 'relation':
    case 'precedence':
    case 'called':
    case 'alike':
    case 'unmarked':
    case 'unlisted':
      return recordStatement(says, words.records)
    case 'finding':
      return judgedText(says.finding, words)
    case 'audited':
      return words.audit[says.agrees ? 'consistent' : 'inconsistent'](says.topic, says.count, says.table)
    case 'comparison':
      return statement.comparison(summedMeasure(says.measure, words), says.stated, says.computed, says.agrees)
    case 'underived':
      return statement.underived(says.figure)
    default:
      return computedText(says, words)
  }
}

type RecordKind = 'citation-gaps' | 'relation' | 'precedence' | 'called' | 'alike' | 'unmarked' | 'unlisted'

function recordStatement(says: Extract<Statement, { kind: RecordKind }>, records: Wording['records']): string {
  switch (says.kind) {
    case 'citation-gaps':
      return records.citationGaps(says.missing, says.inferred)
    case 'relation':
      return records.relation(says)
    case 'precedence':
      return records.precedence(says.first, says.second, says.same)
    case 'called':
      return records.called(says.mark, says.place)
    case 'alike':
      return records.alike(says.rows, says.same)
    case 'unmarked':
      return records.unmarked(says.row, says.columns)
    case 'unlisted':
      return records.unlisted(says.work)
  }
}

/** Digits and unit, with a word for "about" when the digits are rounded. */
export function quantityText(quantity: Quantity, words: Wording): string {
  return words.about(shown(quantity, words))
}

/** Digits and unit, and whether they are rounded. */
export function shown(quantity: Quantity, words: Wording): Shown {
  const { amount, approximate } = readableQuantity(quantity)
  return words.quantity(amount, quantity.unit, approximate, quantity.places)
}

function resultText(says: Result, words: Wording): string {
  const { op, result } = says.computation
  const { operands, head } = comparison(says, words)
  const amount = result.amount
  return words.statement.result({
    op,
    head,
    ...(operands && { operands }),
    value: shown({ amount: CHANGES.includes(op) ? amount.abs() : amount, unit: result.unit }, words),
    sign: amount.isZero() ? 0 : amount.isNegative() ? -1 : 1,
  })
}

interface Comparison {
  readonly head: string
  readonly operands?: readonly [string, string]
}

/**
 * What and when, and the names of the two things compared: two periods of one measure (their labels differ), or two
 * measures of one period (both stand in its name). A whole made of many columns has no name.
 */
function comparison({ computation: { op, inputs }, measure, period }: Result, words: Wording): Comparison {
  const when = words.period(period)
  const whole = { head: words.head(summedMeasure(measure, words), when) }
  if (!COMPARING.includes(op)) return whole
  const labels = pairOf(inputs.map(({ label }) => words.rowName(label)))
  if (labels && labels[0] !== labels[1])
    return { head: words.head(measure, inputs.some(({ label }) => isYears(label)) ? '' : when), operands: labels }
  const measures = pairOf(measure.split(MEASURE_SEPARATOR))
  return measures ? { head: words.head('', when), operands: measures } : whole
}

function summedMeasure(measure: string, words: Wording): string {
  const names = measure.split(SUM_SEPARATOR)
  return names.length > MOST_MEASURES ? words.statement.measures(names[0] ?? '', names.length) : measure
}

function pairOf(names: readonly string[]): readonly [string, string] | undefined {
  const [first, second, ...others] = names
  return first && second && others.length === 0 ? [first, second] : undefined
}
