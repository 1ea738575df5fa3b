import { type Measure, sameMeasure, yearsCovered, yearsOf } from '../compute/measure.ts'
import type { YearRange } from '../paper/value.ts'
import { matchedKeys as matched } from '../retrieval/score-sentences.ts'
import type { ColumnName, IndexedColumn } from './column-index.ts'
import type { Library } from './library.ts'
import type { QuestionUnit } from './question.ts'

/** How well a column fits some words of a question. */
export interface Binding {
  readonly measure: Measure
  readonly score: number
  /** Units that the column's names or its table explain. */
  readonly explained: readonly QuestionUnit[]
  /** Share of the best fitting name that the question says. */
  readonly coverage: number
  /** Units that the column's own names explain: none means that only the table was named. */
  readonly named: readonly QuestionUnit[]
}

export interface BindOptions {
  readonly table?: number
  readonly years?: readonly YearRange[]
  readonly paper?: string
  /** A unit the question asks in (多少亿, 几家): columns that count something else lose. */
  readonly unitSymbols?: readonly string[]
  /** A table already spoken of: preferred among equals. */
  readonly prefer?: number
  /** The question names the place that a table is about, here or in another part. */
  readonly place?: boolean
  readonly exclude?: Measure
  readonly only?: Measure
  /** The rest of the question: words there that a table's caption has speak for it. */
  readonly around?: readonly QuestionUnit[]
}

/** A unit counts as explained when half of its words are there. */
const EXPLAINED = 0.5
/** A concept must be there nearly whole: 对口支援西藏 is not 对口支援. */
const EXPLAINED_TERM = 0.75
/** Words that only the caption has weigh a little less than those of the column itself. */
const CONTEXT = 0.8
/** Fits this much below the best are other readings of the same words. */
const TOLERANCE = 0.3

/** The measured columns that fit the units best, best first; several when the words do not tell them apart. */
export function bindColumns(units: readonly QuestionUnit[], library: Library, options: BindOptions = {}): Binding[] {
  const own = units.filter(({ closed, surface }) => closed.length === 0 || surface.length > 1)
  const asked: Asked = {
    units: own,
    weights: own.map((unit) => unitWeight(unit, library)),
    keys: new Set(units.flatMap((unit) => unit.keys)),
    text: units.map(({ surface }) => surface).join(''),
  }
  const bindings = library.columns.measures
    .filter(({ measure }) => accepts(measure, options))
    .map((column) => bind(column, asked, units, options))
    .filter((binding) => binding.explained.length > 0)
    .sort((a, b) => b.score - a.score)
  const best = bindings[0]
  if (!best) return []
  return bindings.filter((binding) => best.score - binding.score <= TOLERANCE && explainsAsMuch(binding, best))
}

const accepts = (measure: Measure, { table, paper, exclude, only }: BindOptions): boolean =>
  (table === undefined || measure.table.number === table) &&
  (paper === undefined || measure.paper.id === paper) &&
  !(exclude && sameMeasure(measure, exclude)) &&
  (only === undefined || sameMeasure(measure, only))

const explainsAsMuch = (binding: Binding, best: Binding): boolean =>
  best.explained.filter((unit) => unit.strict).every((unit) => binding.explained.includes(unit)) &&
  binding.named.length > 0 === best.named.length > 0

/** What a question says, prepared once for all columns. */
interface Asked {
  readonly units: readonly QuestionUnit[]
  readonly weights: readonly number[]
  readonly keys: ReadonlySet<string>
  readonly text: string
}

function bind(column: IndexedColumn, asked: Asked, all: readonly QuestionUnit[], options: BindOptions): Binding {
  const { names, context } = column
  let score = 0
  const explained: QuestionUnit[] = []
  const named: QuestionUnit[] = []
  for (const [i, unit] of asked.units.entries()) {
    // A gloss (social assistance, 社会帮扶) is explained by another name than the words before it.
    const own = isPartOf(unit, names) ? 1 : Math.max(...names.map(({ keys }) => matched(unit, keys)))
    const around = matched(unit, context)
    score += (asked.weights[i] ?? 0) * Math.max(own, CONTEXT * around)
    if (Math.max(own, around) >= (unit.kind === 'term' ? EXPLAINED_TERM : EXPLAINED)) explained.push(unit)
    if (own >= EXPLAINED) named.push(unit)
  }
  const covered = Math.max(...names.map((name) => coverage(name, asked)))
  return {
    measure: column.measure,
    score: score + 0.5 * covered + preference(column, all, options),
    explained,
    named,
    coverage: covered,
  }
}

const isPartOf = ({ surface, kind }: QuestionUnit, names: readonly ColumnName[]): boolean =>
  surface.length > 1 && kind !== 'latin' && names.some(({ text }) => text.includes(surface))

/** Share of a name that the question says, in words or in pairs of characters. */
function coverage({ words, pairs }: ColumnName, asked: Asked): number {
  const share = (parts: readonly string[], holds: (part: string) => boolean) =>
    parts.length === 0 ? 0 : parts.filter(holds).length / parts.length
  return Math.max(
    share(words, (word) => asked.keys.has(word)),
    share(pairs, (pair) => asked.text.includes(pair)),
  )
}

function unitWeight(unit: QuestionUnit, library: Library): number {
  const words = unit.keys.filter((key) => !key.startsWith('#'))
  // A phrase of several words tells more than its rarest word, but less than all of them.
  const weights = words.map((word) => library.columns.weight(word)).sort((a, b) => b - a)
  const weight = (weights[0] ?? 0) + 0.4 * weights.slice(1).reduce((sum, one) => sum + one, 0)
  // 金额, 人数, 总量 and the like may be part of a name, but never decide.
  return unit.closed.length > 0 ? 0.1 * weight : weight
}

function preference(
  { measure, about, context }: IndexedColumn,
  units: readonly QuestionUnit[],
  { years, unitSymbols, prefer, place, around = [], exclude }: BindOptions,
): number {
  const range = yearsOf(measure.table)
  const outside = range && years?.length ? years.filter((asked) => yearsCovered(measure.table, asked) === 0).length : 0
  const partial =
    years?.filter(
      (asked) => asked.to - asked.from < 200 && yearsCovered(measure.table, asked) < Math.min(asked.to - asked.from + 1, 60),
    ).length ?? 0
  const unit = measure.table.columns[measure.column]?.unit
  const unitFits =
    !unitSymbols?.length || !unit
      ? 0
      : unitSymbols.some((symbol) => unit.symbol.includes(symbol) || symbol.includes(unit.symbol))
        ? 0.6
        : -0.6
  // A table of one province answers only questions that name it.
  const elsewhere =
    about.size > 0 && !place && ![...units, ...around].some((unit) => unit.keys.some((key) => about.has(key))) ? 1.5 : 0
  const spoken = exclude ? 0 : 0.3 * around.filter((unit) => unit.strict && matched(unit, context) >= EXPLAINED).length
  return (
    unitFits +
    spoken -
    elsewhere -
    1.5 * outside -
    1.2 * partial +
    (prefer === measure.table.number ? 0.25 : 0) -
    (exclude?.table === measure.table ? 0.2 : 0)
  )
}
