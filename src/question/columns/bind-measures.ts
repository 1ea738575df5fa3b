import { type Measure, sameMeasure } from '../../compute/measure.ts'
import { isTotalLabel } from '../../ingest/tables/grid.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { asksAmount } from './asked-units.ts'
import { type Binding, type BindOptions, bindColumns } from './bind-columns.ts'
import { type Chunk, chunksOf, INSIDE } from './chunks.ts'
import type { UnitFit } from './column-index.ts'
import { isOpen, unexplainedBy } from './unexplained.ts'

/** One measure of a question, with other columns that fit the same words. */
export interface BoundMeasure {
  readonly binding: Binding
  readonly alternatives: readonly Binding[]
  readonly chunk?: Chunk
}

export interface BoundQuestion {
  readonly measures: readonly BoundMeasure[]
  /** Strict units that none of them explains. */
  readonly unexplained: readonly QuestionUnit[]
}

/** More than half of a column's name must be said, or a half that no other column has; one general word of it (扶贫) names nothing. */
export const isNamed = ({ named, coverage, telling }: Binding): boolean =>
  named.length > 0 && (telling ? coverage >= 0.5 : coverage > 0.5)

/** Binds the whole question to one column, or each part of it to its own: the fewest columns that explain every word. */
export function bindMeasures(
  question: Question,
  library: Library,
  options: BindOptions,
  several: boolean,
): BoundQuestion | undefined {
  const whole = bindWhole(question, library, options)
  const parts = bindChunks(question, library, options, several)
  if (!whole || !parts) return whole ?? parts
  if (joinsName(whole, parts, question, library) || isOfRows(whole, question, options)) return whole
  if (several && parts.measures.length > 1 && parts.unexplained.length <= whole.unexplained.length) return parts
  return parts.unexplained.length < whole.unexplained.length ? parts : whole
}

/** 城厢教员的月薪是上源教员的几倍: two rows that are held against each other have one column. */
function isOfRows({ measures: [whole], unexplained }: BoundQuestion, question: Question, { rows = [] }: BindOptions): boolean {
  const own = rows.filter(({ table, start }) => table === whole?.binding.measure.table && start >= 0)
  const chunks = chunksOf(question).filter(({ units }) => units.some((unit) => own.some((row) => isWithin(unit, row))))
  return (
    whole !== undefined &&
    isNamed(whole.binding) &&
    new Set(own.map(({ row }) => row)).size > 1 &&
    chunks.length > 1 &&
    unexplained.every((unit) => own.some((row) => isWithin(unit, row)))
  )
}

const isWithin = (unit: QuestionUnit, span: { readonly start: number; readonly end: number }): boolean =>
  unit.start < span.end && span.start < unit.end

/** 干部与专技人才交流: one column whose name has the word between, together with the words on both its sides. */
function joinsName(
  { measures: [whole], unexplained }: BoundQuestion,
  { measures: parts }: BoundQuestion,
  { text }: Question,
  { columns }: Library,
): boolean {
  const [first, second, ...more] = parts.map(({ chunk }) => chunk)
  const [last, next] = [first?.units.at(-1), second?.units[0]]
  if (!whole || !last || !next || more.length > 0 || unexplained.length > 0) return false
  const joint = text.slice(last.start, next.end)
  const column = columns.measures.find(({ measure }) => sameMeasure(measure, whole.binding.measure))
  return last.end < next.start && column?.names.some((name) => name.text.includes(joint)) === true
}

function bindWhole(question: Question, library: Library, options: BindOptions): BoundQuestion | undefined {
  const alternatives = bindColumns(question.units, library, options)
  const binding = alternatives[0]
  return binding && { measures: [{ binding, alternatives }], unexplained: unexplainedBy(question, [binding], library) }
}

/** Each chunk that names a column; the others only say which table or period is meant. */
function bindChunks(question: Question, library: Library, options: BindOptions, several: boolean): BoundQuestion | undefined {
  const chunks = chunksOf(question)
  if (chunks.length < 2) return undefined
  const measures: BoundMeasure[] = []
  for (const chunk of chunks) {
    const first = measures[0]?.binding.measure
    // 占当年全国…: two periods may share a measure, two parts of one comparison may not.
    const compared = several && first && !namesSeveral(measures[0]) && (options.years?.length ?? 0) < 2
    const own = options.apart ? tableOf(chunk, question) : options.table
    const around = question.units.filter((unit) => !chunk.units.includes(unit))
    const relation = compared ? { exclude: first } : first ? { prefer: first.table.number } : {}
    const alternatives = bindColumns(chunk.units, library, {
      ...options,
      around,
      ...relation,
      ...(own === undefined ? {} : { table: own }),
    })
    const binding = alternatives[0]
    if (binding && (isNamed(binding) || goesOn(binding, chunk, first)) && namesColumn(binding, chunk, library))
      measures.push({ binding, alternatives, chunk })
  }
  const merged = measures.filter(
    (one, i) => measures.findIndex((other) => sameMeasure(one.binding.measure, other.binding.measure)) === i,
  )
  const over = merged.flatMap(({ binding }) => bindColumns(question.units, library, { ...options, only: binding.measure }))
  return merged.length === 0 ? undefined : { measures: merged, unexplained: unexplainedBy(question, over, library) }
}

/** Words of its own, and not only what its table is about. */
const namesColumn = (binding: Binding, chunk: Chunk, library: Library): boolean =>
  binding.named.some(isOpen) && !isScope(binding, chunk, library)

/** 定点扶贫里: what a table is about, before what is asked of it, names no column by a part of its name. */
const isScope = ({ coverage, measure }: Binding, { after, units }: Chunk, { columns }: Library): boolean =>
  coverage < 1 &&
  INSIDE.has(after) &&
  units
    .filter(({ strict }) => strict)
    .every((unit) =>
      columns.measures.some((column, i) => column.measure.table === measure.table && isAround(columns.fits(unit)[i])),
    )

/** A table's caption or name says the word nearly whole. */
const SCOPE = 0.75
const isAround = (fit: UnitFit | undefined): boolean => (fit?.around ?? 0) >= SCOPE

/** 有多少家单位，结对了几个县: half a name will do for another column of the same table where its amount is asked for. */
const goesOn = ({ measure, coverage }: Binding, { units }: Chunk, first: Measure | undefined): boolean =>
  first?.table === measure.table && first.paper.id === measure.paper.id && coverage >= 0.5 && units.some(asksAmount)

/** The table that is named right before the words of a chunk, or among them. */
function tableOf({ units }: Chunk, { parts, units: all }: Question): number | undefined {
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last) return undefined
  const before = Math.max(
    -1,
    ...all.filter((unit) => !units.includes(unit) && unit.end <= first.start && isOpen(unit)).map(({ end }) => end),
  )
  return parts.find(({ kind, start }) => kind === 'table' && before <= start && start < last.end)?.number
}

/** Whether words such as 资金 fit several columns of one table: they name the table's whole. */
export const namesSeveral = (bound: BoundMeasure | undefined): boolean =>
  bound?.alternatives.some(
    ({ measure }) => measure.table === bound.binding.measure.table && measure.column !== bound.binding.measure.column,
  ) ?? false

/** Every column of the table with the measure's unit, without those that add up the others: what a share of “all” is a share of. */
export function siblings(measure: Measure): Measure[] {
  const { paper, table, column } = measure
  const unit = table.columns[column]?.unit?.symbol
  return table.columns.flatMap((other, index) =>
    other.role === 'measure' &&
    other.unit?.symbol === unit &&
    other.partOf === undefined &&
    !other.covers &&
    !isTotalLabel(other.header)
      ? [{ paper, table, column: index }]
      : [],
  )
}

/** The column of a table that adds up the others with its unit. */
export function totalColumn({ paper, table, column }: Measure): Measure | undefined {
  const unit = table.columns[column]?.unit?.symbol
  const index = table.columns.findIndex(
    (other) =>
      other.role === 'measure' && other.unit?.symbol === unit && (isTotalLabel(other.header) || other.covers !== undefined),
  )
  return index === -1 ? undefined : { paper, table, column: index }
}
