import type { ComputedStatement, Condition, Labelled, Reconciled } from '../answer/compute/computed-statement.ts'
import { numberRuns } from './number-runs.ts'
import { quantityText, statementText } from './statement-text.ts'
import type { ConditionWords, LabelledWords, SideWords } from './wording/computed.ts'
import type { Wording } from './wording/wording.ts'
import { isYears } from './years-label.ts'

type Of<Kind extends ComputedStatement['kind']> = Extract<ComputedStatement, { kind: Kind }>

/** A statement about rows that were gone through, or about what the question holds to be so, as one sentence. */
export function computedText(says: ComputedStatement, words: Wording): string {
  switch (says.kind) {
    case 'verdict':
      return words.computed.verdict(says.holds, says.of, statementText(says.fact, words))
    case 'matching':
      return matchingText(says, words)
    case 'trend':
      return trendText(says, words)
    case 'day-span':
      return words.computed.daySpan(says.from, says.to, says.days)
    case 'filed':
      return words.computed.filed(says.table, says.label, says.count)
    case 'given':
      return givenText(says, words)
    case 'reconciled':
      return reconciledText(says, words)
  }
}

const labelled = ({ label, value }: Labelled, words: Wording): LabelledWords => ({
  label: words.rowName(label),
  value: quantityText(value, words),
})

function matchingText({ measure, period, condition, found, byYear, unbroken, nearest }: Of<'matching'>, words: Wording): string {
  return words.computed.matching({
    head: words.head(measure, words.period(period)),
    condition: conditionWords(condition, words),
    found: found.map((one) => labelled(one, words)),
    byYear,
    ...(unbroken ? { unbroken } : {}),
    ...(nearest ? { nearest: labelled(nearest, words) } : {}),
  })
}

function conditionWords(condition: Condition, words: Wording): ConditionWords {
  if (condition.kind === 'change') return { kind: condition.direction }
  if (condition.kind === 'exceeds') return condition
  const limit = quantityText(condition.limit, words)
  if (condition.side !== 'between') return { kind: condition.side, limit }
  return { kind: 'between', limit, upper: quantityText(condition.upper ?? condition.limit, words) }
}

function trendText(says: Of<'trend'>, words: Wording): string {
  const { first, last, highest, lowest, turns, steady, growth } = says
  return words.computed.trend({
    head: words.head(says.measure, words.period(says.period)),
    first: labelled(first, words),
    last: labelled(last, words),
    highest: labelled(highest, words),
    lowest: labelled(lowest, words),
    turns: turns.map((turn) => labelled(turn, words)),
    steady,
    growth: quantityText({ ...growth, amount: growth.amount.abs() }, words),
    sign: growth.amount.isZero() ? 0 : growth.amount.isNegative() ? -1 : 1,
  })
}

function reconciledText({ sides: [a, b], difference, differing }: Of<'reconciled'>, words: Wording): string {
  return words.computed.reconciled({
    sides: [sideWords(a, words), sideWords(b, words)],
    difference: quantityText({ ...difference, amount: difference.amount.abs() }, words),
    same: difference.amount.isZero(),
    differing: differing.map(({ label, values: [left, right] }) => ({
      label: words.rowName(label),
      values: [quantityText(left, words), quantityText(right, words)],
    })),
  })
}

/** Years in runs (2002—2012年), other rows by their names. */
function givenText({ measures, table, asked, given, missing }: Of<'given'>, words: Wording): string {
  const named = (labels: readonly string[]) =>
    labels.every((label) => isYears(label) && Number.isInteger(Number(label)))
      ? numberRuns(labels.map(Number)).map((run) => words.period({ years: { from: run[0] ?? 0, to: run.at(-1) ?? 0 } }))
      : labels.map(words.rowName)
  const list = (labels: readonly string[]) => named(labels).join(words.table.and)
  return words.computed.given({
    measure: measures.join(words.table.and),
    table,
    asked,
    given: list(given),
    missing: list(missing),
  })
}

const sideWords = ({ table, measure, period, total, only }: Reconciled, words: Wording): SideWords => ({
  table,
  head: words.head(measure, words.period(period)),
  total: quantityText(total, words),
  ...(only ? { only: labelled(only, words) } : {}),
})
