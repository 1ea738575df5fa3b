import { type Measure, yearsOf } from '../../compute/measure.ts'
import { perThing } from '../../language/values/per-one.ts'
import { yearFromToday } from '../../language/values/relative-years.ts'
import type { Unit } from '../../paper/value.ts'
import { amountsAsked, askedUnits, moneySpokenOf } from '../columns/asked-units.ts'
import { directionOf } from '../columns/assertion.ts'
import type { Binding, BindOptions } from '../columns/bind-columns.ts'
import { type BoundQuestion, bindMeasures, isNamed } from '../columns/bind-measures.ts'
import { figuresOf } from '../columns/bounds.ts'
import { breakdownWords } from '../columns/breakdown.ts'
import { claimedChange } from '../columns/claimed-change.ts'
import { claimedOrder, claimsOrder } from '../columns/claimed-order.ts'
import { crossedCell } from '../columns/crossed-cell.ts'
import { figuresTaken } from '../columns/figures-taken.ts'
import { isInScope } from '../columns/in-scope.ts'
import { coveringKinds } from '../columns/kinds-covered.ts'
import { lacking } from '../columns/lacking.ts'
import { ELSEWHERE, notNamed } from '../columns/left-over.ts'
import { areListed, listedColumns } from '../columns/listed-columns.ts'
import { nationalShare } from '../columns/national-share.ts'
import { asksNetChange } from '../columns/net-change.ts'
import { isBinary, operationOf, takesSeveral } from '../columns/operation.ts'
import { otherYears, outsideYears } from '../columns/outside-years.ts'
import { pointedColumn } from '../columns/pointed-column.ts'
import { premiseOf } from '../columns/premise.ts'
import { figuresPrinted } from '../columns/printed-figure.ts'
import { readingsOf } from '../columns/readings.ts'
import { reconcile } from '../columns/reconcile.ts'
import { type AskedRow, rowsNamed } from '../columns/row-names.ts'
import { namesOnlyThings, sharedOut } from '../columns/shared-out.ts'
import { inTableBefore } from '../columns/table-before.ts'
import { saysNameOf } from '../columns/table-meant.ts'
import { turnedYears } from '../columns/turned-years.ts'
import { unlikeUnits } from '../columns/unlike-units.ts'
import { namesThing, wholeTable } from '../columns/whole-table.ts'
import { withoutExcluded } from '../find/excluded.ts'
import type { Library } from '../library.ts'
import { type ComputeOperation, type PlanRule, type RuleResult, rejected } from '../plan.ts'
import type { Question } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'

/** Cells and arithmetic over them: indicator × year (or row) × operation. */
export const compute: PlanRule = {
  name: 'compute',
  examples: [
    '2019年直接帮扶资金是多少',
    '2012到2015年财政援助资金加起来多少',
    '2020年劳务输出比2019年多了多少',
    '引进各类资金哪一年最多',
    '哪几年挂职干部超过1000人',
    '2012年中央单位有310家吗',
    '表4和表6的直接帮扶资金合计差多少',
  ],
  plan(asked, library, paper) {
    const { question, excluded, contrast } = withoutExcluded(asked)
    // 除了陕西: no cell is of all others.
    if (!contrast && excluded.some(({ strict }) => strict)) return rejected('something is taken out of what is asked')
    const two = reconcile(question, library, paper)
    if (two) return { plan: two }
    const result =
      overListed(question, library, paper) ??
      betweenTables(question, library, paper) ??
      inEachTable(question, library, paper) ??
      planOver(question, library, paper)
    return coveringKinds(question, result)
  },
}

/** 五项（中央专项、定点引来的、…）全加起来: all columns of a table, with a list of them besides. */
function overListed(question: Question, library: Library, paper: string | undefined): RuleResult | undefined {
  const listed = listedColumns(question)
  const result = listed && planOver(listed.question, library, paper)
  const [reading] = result && 'plan' in result && result.plan.kind === 'compute' ? result.plan.readings : []
  return listed && reading && areListed(listed, reading, library) ? result : undefined
}

/** 表3的A占表5的B的几成: columns of two tables, each by its own table, held against each other. */
function betweenTables(question: Question, library: Library, paper: string | undefined): RuleResult | undefined {
  if (tablesNamed(question).length !== 2 || !isBinary(operationOf(question))) return undefined
  const result = planOver(question, library, paper, true)
  const [first] = 'plan' in result && result.plan.kind === 'compute' ? result.plan.readings : []
  const two = first && new Set([...first.measures, ...(first.whole ?? [])].map(({ table }) => table)).size === 2
  if (two) return result
  return RATIOS.includes(operationOf(question)) ? rejected('the two tables do not each name a column') : undefined
}

/** What one table alone gives is no part of another. */
const RATIOS: readonly ComputeOperation[] = ['share', 'quotient']

const tablesNamed = ({ parts }: Question) =>
  parts.filter((part, i) => part.kind === 'table' && parts.findIndex(({ number }) => number === part.number) === i)

/** 表3那个和表6那个分别是多少: what each of the tables that are named gives, side by side; without any, the table of the figure before. */
function inEachTable(question: Question, library: Library, paper: string | undefined): RuleResult | undefined {
  const named = tablesNamed(question)
  if (named.length < 2) return inTableBefore(question, (own) => planOver(own, library, paper))
  const plans = named.map((part) => {
    const result = planOver({ ...question, parts: [part] }, library, paper)
    return 'plan' in result && result.plan.kind === 'compute' ? result.plan.readings : []
  })
  const [first, ...more] = plans.flat()
  return first && plans.every((readings) => readings.length > 0)
    ? { plan: { kind: 'compute', readings: [first, ...more], together: true } }
    : undefined
}

function planOver(question: Question, library: Library, paper: string | undefined, apart = false): RuleResult {
  const operation = operationOf(question)
  const rows = rowsNamed(question, library.columns.rows)
  const options = bindOptions(question, paper, rows, apart)
  const shared = apart ? undefined : sharedOut(question, library, options, rows)
  if (shared) return { plan: { kind: 'compute', readings: [shared], together: true } }
  const words = bindMeasures(question, library, options, severalMeant(operation, question))
  if (words?.measures.every(({ binding }) => namesOnlyThings(question, binding.named)))
    return notNamed(question, 'only what it is shared out among is named')
  const isMeant = (binding: Binding) => isNamed(binding) || isOnlyColumn(binding, question)
  const named = words?.measures.some(({ binding }) => isMeant(binding)) || options.table !== undefined ? words : undefined
  const whole = wholeTable(question, operation, library, options)
  const about = whole?.measures[0].table
  const byName = about && (saysNameOf(question, about, library) || (whole.across && namesThing(question, about.columnsBy)))
  if (named && !byName) return planBound(question, library, operation, named, { rows, options })
  if (whole) return { plan: { kind: 'compute', readings: [whole], together: true } }
  const pointed = pointedColumn(question, operation, library, options)
  if (pointed) return planFor(pointed.question, operation, pointed.bound, pointed.measure, [])
  return notNamed(question, words ? 'no column is named well enough' : 'no column of a table is named')
}

/** Of a table with one column of figures, its caption names the column too: two words of them with a year will do. */
const isOnlyColumn = ({ measure, explained }: Binding, { years, asks }: Question): boolean =>
  measure.table.columns.filter(({ role }) => role === 'measure').length === 1 &&
  years.length > 0 &&
  asks.has('amount') &&
  explained.filter(({ closed }) => closed.length === 0).length > 1

const severalMeant = (operation: ComputeOperation, question: Question): boolean =>
  takesSeveral(operation, question) || amountsAsked(question) > 1 || claimsOrder(question)

function planBound(
  question: Question,
  library: Library,
  operation: ComputeOperation,
  bound: BoundQuestion,
  { rows, options }: { readonly rows: readonly AskedRow[]; readonly options: BindOptions },
): RuleResult {
  const measure = bound.measures[0]?.binding.measure
  if (!measure) return notNamed(question, 'no column of a table is named')
  const own = rowsOf(rows, bound, measure)
  const today = yearFromToday(question.text)
  if (today && question.years.length === 0) return { plan: { kind: 'year-from-today', measure, word: today } }
  const claim = claimedChange(question, measure)
  const turned = turnedYears(question, bound.measures[0]?.alternatives.map((one) => one.measure) ?? [])
  const printed = [...figuresPrinted(question, measure), ...((claim ?? turned)?.figures ?? [])]
  const taken = [...own, ...figuresTaken(question, measure), ...printed]
  const carried = new Set(own.map((row) => row.carried))
  const open = bound.unexplained.filter((unit) => !isTaken(unit, taken) && !carried.has(unit))
  const unexplained = open.filter((unit) => !isInScope(unit, measure))
  const lack = lacking(question, bound, own, unexplained, library)
  if (lack) return lack
  if (claim) return { plan: { kind: 'compute', readings: [claim.reading], together: true } }
  if (turned) return { plan: { kind: 'compute', readings: turned.readings, together: true } }
  const national = operation === 'share' ? nationalShare(question, measure, library, options) : undefined
  if (national) return { plan: national }
  // 安陵呢 takes the place of the row that was asked about before, unless the two are held against each other.
  const fresh = own.some((row) => !row.carried) && !isBinary(operation) ? own.filter((row) => !row.carried) : own
  const crossing = operation === 'value' ? crossedCell(question, bound, rows) : undefined
  return planFor(question, operation, crossing?.bound ?? bound, crossing?.measure ?? measure, crossing?.rows ?? fresh)
}

function planFor(
  question: Question,
  operation: ComputeOperation,
  bound: BoundQuestion,
  measure: Measure,
  rows: readonly AskedRow[],
): RuleResult {
  const byName = yearsOf(measure.table) === undefined
  const named = bound.measures.flatMap(({ binding }) => binding.named)
  const breakdown = byName ? [] : breakdownWords(question).filter((word) => !named.some(({ surface }) => surface === word))
  // Of other years than those of the table, the text may tell.
  if (breakdown.length > 0 && outsideYears(question, measure, operation)) return rejected('neither its years nor its parts')
  if (breakdown.length > 0) return { plan: { kind: 'no-breakdown', measure, words: breakdown } }
  const premise = premiseOf(question, measure) ?? claimedOrder(question, bound, rows)
  if (premise) return { plan: premise }
  if (!asksForFigures(question, operation, byName, rows)) return rejected('nothing asks for a figure')
  const units = unlikeUnits(question, operation, measure)
  if (units) return { plan: { kind: 'unlike-units', units } }
  if (asksNetChange(question, operation, measure)) return planFor(question, 'difference', bound, measure, rows)
  // 罗原县户主平均年龄 is the cell; one cell has no mean.
  const alone = operation === 'mean' && byName && rows.length === 1 && !perThing(question.text)
  if (alone) return planFor(question, 'value', bound, measure, rows)
  const each = byName && operation === 'value' && rows.length === 0 && asksForEach(question)
  const outside = byName ? otherYears(question, measure) : outsideYears(question, measure, operation)
  return outside ?? { plan: { kind: 'compute', ...readingsOf(question, each ? 'each' : operation, bound, rows) } }
}

/** 各区的教员, 分别是多少: every row of a table whose rows are places. */
const asksForEach = (question: Question): boolean =>
  question.ops.has('each') || breakdownWords(question).length > 0 || question.text.includes('分别')

/** The named rows of the table that is asked about; a word that names the column names no row. */
function rowsOf(rows: readonly AskedRow[], { measures }: BoundQuestion, { table }: Measure): AskedRow[] {
  const named = measures.flatMap(({ binding }) => binding.named)
  return rows.filter((row) => row.table === table && (row.start < 0 || !isTaken(row, named)))
}

const isTaken = (unit: { start: number; end: number }, spans: readonly { start: number; end: number }[]): boolean =>
  spans.some(({ start, end }) => unit.start < end && start < unit.end)

function bindOptions(question: Question, paper: string | undefined, rows: readonly AskedRow[], apart: boolean): BindOptions {
  const table = question.parts.find((part) => part.kind === 'table')?.number
  return {
    years: question.years,
    units: [
      ...askedUnits(question),
      ...moneySpokenOf(question),
      ...figuresOf(question).flatMap(({ unit }) => (unit && isAmount(unit) ? [unit] : [])),
    ],
    rows,
    ...(apart ? { apart } : table === undefined ? {} : { table }),
    ...(paper === undefined ? {} : { paper }),
  }
}

/** 倍 and % are of two amounts, and in no column of amounts. */
const isAmount = ({ dimension }: Unit): boolean => dimension !== 'ratio' && dimension !== 'percent'

/** But 谁更高, 哪个地区最多 and 怎么变化 ask for cells. */
const WITHIN: Partial<Record<ComputeOperation, readonly Ask[]>> = {
  compare: ['where', 'who'],
  trend: ['how'],
  rank: ['how', 'where', 'who'],
  filter: ['where', 'who'],
}
/** Where rows are places or persons, so are the highest and the lowest. */
const BY_NAME: readonly Ask[] = ['where', 'who']

function asksForFigures(question: Question, operation: ComputeOperation, byName: boolean, rows: readonly AskedRow[]): boolean {
  const { asks, ops, years, parts } = question
  const within = [...(WITHIN[operation] ?? []), ...(byName ? BY_NAME : [])]
  if (ELSEWHERE.some((ask) => asks.has(ask) && !within.includes(ask))) return false
  if (operation !== 'value') return true
  // 怎么解释2019年暴涨 asks for more than the figure.
  const explained = asks.has('definition') && directionOf(question) !== undefined
  const named = !explained && (years.length > 0 || rows.length > 0)
  return asks.has('amount') || named || ops.size > 0 || (asks.has('definition') && parts.length > 0)
}
