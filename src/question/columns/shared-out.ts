import { headerOf, type Measure, yearsOf } from '../../compute/measure.ts'
import { perThingAt } from '../../language/values/per-one.ts'
import type { Library } from '../library.ts'
import type { Reading } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { type Binding, type BindOptions, bindColumns } from './bind-columns.ts'
import { isNamed } from './bind-measures.ts'
import { isInScope } from './in-scope.ts'
import type { AskedRow } from './row-names.ts'
import { unexplainedBy } from './unexplained.ts'

/**
 * 平均每所小学有多少学生: an amount, and what counts the things that it is shared out among, each bound to its own column. Undefined
 * where one of the two is no column, where the amount is a mean or a rate already, and where words are left over.
 */
export function sharedOut(
  question: Question,
  library: Library,
  options: BindOptions,
  rows: readonly AskedRow[],
): Reading | undefined {
  const per = perThingAt(question.text)
  const things = per && thingUnits(question.units, per.end)
  if (!per || !things || things.length === 0) return undefined
  const { units: _, ...plain } = options
  const counted = bindColumns(things, library, plain).find((binding) => isNamed(binding) && counts(binding.measure))
  if (!counted) return undefined
  const rest = question.units.filter((unit) => !things.includes(unit) && (unit.end <= per.start || unit.start >= per.end))
  const [amount] = bindColumns(rest, library, { ...options, exclude: counted.measure, prefer: counted.measure.table.number })
  if (!amount || !isNamed(amount) || headerOf(amount.measure)?.kind === 'rate') return undefined
  const own = rows.filter(({ table }) => table === amount.measure.table)
  if (isOpen(question, [amount, counted], own, library) || !haveOneYear(amount.measure, counted.measure)) return undefined
  return {
    operation: 'shared',
    measures: [amount.measure],
    per: counted.measure,
    years: question.years,
    named: [...amount.named, ...counted.named],
    ...(own.length > 0 ? { rows: own.map(({ row, label }) => ({ row, label })) } : {}),
  }
}

/** How much was spent per pupil: what something is shared out among is not what is asked for. */
export function namesOnlyThings({ text, units }: Question, named: readonly QuestionUnit[]): boolean {
  const per = text.includes('per ') ? perThingAt(text) : undefined
  const things = per ? thingUnits(units, per.end) : []
  return things.length > 0 && named.length > 0 && named.every((unit) => things.includes(unit))
}

/** The words right behind 每所, up to the first of the question's own. */
function thingUnits(units: readonly QuestionUnit[], from: number): readonly QuestionUnit[] {
  const behind = units.filter(({ start }) => start >= from)
  const end = behind.findIndex(({ closed }) => closed.length > 0)
  return end === -1 ? behind : behind.slice(0, end)
}

/** A number of persons or things, which may be shared among. */
function counts(measure: Measure): boolean {
  const { unit, kind } = headerOf(measure) ?? {}
  return kind !== 'rate' && unit?.dimension !== 'money'
}

const isOpen = (question: Question, bindings: readonly Binding[], rows: readonly AskedRow[], library: Library): boolean =>
  unexplainedBy(question, bindings, library).some(
    (unit) =>
      !rows.some(({ start, end }) => unit.start < end && start < unit.end) &&
      !bindings.some(({ measure }) => isInScope(unit, measure)),
  )

/** Columns of two tables are of one time where each has years. */
const haveOneYear = (amount: Measure, things: Measure): boolean =>
  amount.table === things.table || [amount, things].every(({ table }) => (yearsOf(table) ?? table.years) !== undefined)
