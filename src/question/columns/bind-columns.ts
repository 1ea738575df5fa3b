import { type Measure, sameMeasure, yearsCovered } from '../../compute/measure.ts'
import { unitBase } from '../../language/values/units.ts'
import type { Unit, YearRange } from '../../paper/value.ts'
import type { Library } from '../library.ts'
import type { QuestionUnit } from '../question.ts'
import { ENGLISH_PARTICLES } from '../words/closed-class.ts'
import { formalWords } from '../words/spoken-words.ts'
import { wordList } from '../words/word-list.ts'
import type { ColumnName, IndexedColumn, UnitFit } from './column-index.ts'
import type { AskedRow } from './row-names.ts'

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
  /** One of them names hardly any other column. */
  readonly telling: boolean
}

export interface BindOptions {
  readonly table?: number
  /** Each part of the question names its own table (表3的A占表5的B). */
  readonly apart?: boolean
  readonly years?: readonly YearRange[]
  readonly paper?: string
  /** A unit the question asks in (多少亿, 几家): columns that count something else lose. */
  readonly units?: readonly Unit[]
  /** A table already spoken of: preferred among equals. */
  readonly prefer?: number
  /** The question names the place that a table is about, here or in another part. */
  readonly place?: boolean
  readonly exclude?: Measure
  readonly only?: Measure
  /** Rows that the question names: a table that has them is meant. */
  readonly rows?: readonly AskedRow[]
  /** The rest of the question: words there that a table's caption has speak for it. */
  readonly around?: readonly QuestionUnit[]
}

/** A unit counts as explained when half of its words are there. */
const EXPLAINED = 0.5
/** A concept must be there nearly whole: 对口支援西藏 is not 对口支援. */
const EXPLAINED_TERM = 0.75
/** Words that only the caption has weigh a little less than those of the column itself. */
const CONTEXT = 0.8
/** The name of one place of many says little of what is asked about it. */
const THING = 0.7
/** A word that fits no more columns than these tells them from all others. */
const FEW = 2
/** Fits this much below the best are other readings of the same words. */
const TOLERANCE = 0.3

/** The measured columns that fit the units best, best first; several when the words do not tell them apart. */
export function bindColumns(units: readonly QuestionUnit[], library: Library, options: BindOptions = {}): Binding[] {
  const own = units.filter(({ closed, surface }) => closed.length === 0 || (surface.length > 1 && !PREPOSITIONS.has(surface)))
  const { measures, fits } = library.columns
  const asked: Asked = {
    units: own.map((unit, i) => {
      const fitting = fits(unit)
      const telling = unit.strict && fitting.filter((fit) => fit.own >= EXPLAINED).length <= FEW
      // What is said of two things (城厢教员的月薪是上源教员的几倍) counts once.
      const isSaidBefore = own.slice(0, i).some(({ surface }) => surface === unit.surface)
      return { unit, weight: isSaidBefore ? 0 : unitWeight(unit, library), fits: fitting, telling }
    }),
    keys: new Set(units.flatMap((unit) => [...unit.keys, ...formalWords(unit.surface)])),
    text: units.map(({ surface }) => surface).join(''),
    english: units.some(({ surface }) => isLatin(surface)) ? units.map(({ surface }) => surface).join(' ') : '',
    surfaces: new Set(own.map(({ surface }) => surface)),
    heads: new Set(own.filter(({ start }) => units.some(({ surface, end }) => end === start && surface === '的'))),
    around: (options.around ?? []).filter(({ strict }) => strict).map(fits),
  }
  const bindings = measures
    .flatMap((column, i) => (accepts(column.measure, options) ? (bind(column, i, asked, units, options) ?? []) : []))
    .sort((a, b) => b.score - a.score)
  const best = bindings[0]
  if (!best) return []
  // Where a name is said in full, columns that have it only as a part of theirs are not meant, and none with a shorter name.
  const whole = best.coverage === 1
  const isRival = (binding: Binding) => !whole || (binding.coverage === 1 && namesAsMuch(binding, best))
  return bindings.filter(
    (binding) => best.score - binding.score <= TOLERANCE && explainsAsMuch(binding, best) && isRival(binding),
  )
}

/** As empty as a single character. */
const PREPOSITIONS: ReadonlySet<string> = new Set(wordList(ENGLISH_PARTICLES))

/** Of two columns that are both named, 教员的月薪 asks for what stands behind 的. */
const HEAD = 0.1

const isLatin = (surface: string): boolean => surface.charCodeAt(0) < 128

/** An English name of several words that stands there as it is sets its columns apart from those that share its words. */
const WRITTEN = 0.35
const isWritten = ({ names }: IndexedColumn, { english }: Asked): boolean =>
  english !== '' && names.some(({ text }) => text.split(' ', 3).length > 2 && english.includes(text))

const accepts = (measure: Measure, { table, paper, exclude, only }: BindOptions): boolean =>
  (table === undefined || measure.table.number === table) &&
  (paper === undefined || measure.paper.id === paper) &&
  !(exclude && sameMeasure(measure, exclude)) &&
  (only === undefined || sameMeasure(measure, only))

const explainsAsMuch = (binding: Binding, best: Binding): boolean =>
  best.explained.filter((unit) => unit.strict).every((unit) => binding.explained.includes(unit)) &&
  binding.named.length > 0 === best.named.length > 0

/** 资金 is a name of many columns, 中央扶贫资金 of few. */
const namesAsMuch = (binding: Binding, best: Binding): boolean =>
  best.named.filter((unit) => unit.strict).every((unit) => binding.named.includes(unit))

interface AskedUnit {
  readonly unit: QuestionUnit
  readonly weight: number
  readonly fits: readonly UnitFit[]
  readonly telling: boolean
}

/** What a question says, prepared once for all columns. */
interface Asked {
  readonly units: readonly AskedUnit[]
  readonly keys: ReadonlySet<string>
  readonly surfaces: ReadonlySet<string>
  /** Units right behind 的. */
  readonly heads: ReadonlySet<QuestionUnit>
  readonly text: string
  /** With spaces, where there are English words; otherwise empty. */
  readonly english: string
  /** How the strict units around these fit each column. */
  readonly around: readonly (readonly UnitFit[])[]
}

function bind(
  column: IndexedColumn,
  index: number,
  asked: Asked,
  all: readonly QuestionUnit[],
  options: BindOptions,
): Binding | undefined {
  // The name of a place alone may be that of a row of another table as well.
  const { columnsBy, columns } = column.measure.table
  const isThing = columnsBy !== undefined && columns[column.measure.column]?.covers === undefined
  let score = 0
  const explained: QuestionUnit[] = []
  const named: QuestionUnit[] = []
  for (const { unit, weight, fits } of asked.units) {
    const { own = 0, around = 0 } = fits[index] ?? {}
    score += weight * Math.max(isThing ? THING * own : own, CONTEXT * around)
    if (Math.max(own, around) >= (unit.kind === 'term' ? EXPLAINED_TERM : EXPLAINED)) explained.push(unit)
    if (own >= EXPLAINED) named.push(unit)
  }
  if (explained.length === 0) return undefined
  const covered = named.length === 0 ? 0 : Math.max(...column.names.map((name) => coverage(name, asked)))
  const spoken = options.exclude ? 0 : asked.around.filter((fits) => (fits[index]?.around ?? 0) >= EXPLAINED).length
  return {
    measure: column.measure,
    score:
      score +
      0.5 * covered +
      (isWritten(column, asked) ? WRITTEN : 0) +
      0.3 * spoken +
      asksForRows(column, asked) +
      (named.some((unit) => asked.heads.has(unit)) ? HEAD : 0) +
      preference(column, all, options),
    explained,
    named,
    telling: asked.units.some(({ unit, telling }) => telling && named.includes(unit)),
    coverage: covered,
  }
}

/** 哪个样地 means a table of 样地. */
const asksForRows = ({ rowsBy }: IndexedColumn, { text }: Asked): number =>
  rowsBy !== undefined && text.includes(rowsBy) ? 0.5 : 0

/** Share of a name that the question says, in words or in pairs of characters. */
function coverage({ text, words, pairs, concept }: ColumnName, asked: Asked): number {
  if ((concept !== undefined && asked.keys.has(concept)) || asked.surfaces.has(text)) return 1
  const byWords = shareOf(words, (word) => asked.keys.has(word))
  const byPairs = byWords === 1 ? 1 : shareOf(pairs, (pair) => asked.text.includes(pair))
  return Math.max(byWords, byPairs)
}

function shareOf(parts: readonly string[], holds: (part: string) => boolean): number {
  let held = 0
  for (const part of parts) if (holds(part)) held++
  return parts.length === 0 ? 0 : held / parts.length
}

function unitWeight(unit: QuestionUnit, library: Library): number {
  const words = unit.keys.filter((key) => !key.startsWith('#'))
  // A phrase of several words tells more than its rarest word, but less than all of them.
  const weights = words.map((word) => library.columns.weight(word)).sort((a, b) => b - a)
  const weight = (weights[0] ?? 0) + 0.4 * weights.slice(1).reduce((sum, one) => sum + one, 0)
  // 金额, 人数, 总量 and the like may be part of a name, but never decide.
  return unit.closed.length > 0 ? 0.1 * weight : weight
}

function preference(column: IndexedColumn, units: readonly QuestionUnit[], options: BindOptions): number {
  const { measure, about } = column
  const { units: askedUnits = [], prefer, place, around = [], exclude, rows = [] } = options
  const unit = measure.table.columns[measure.column]?.unit
  const unitFits = askedUnits.length === 0 || !unit ? 0 : askedUnits.some((asked) => countsIn(asked, unit)) ? 0.6 : -0.6
  // A table of one province answers only questions that name it.
  const named = [...units, ...around].some((one) => one.keys.some((key) => about.has(key)))
  const elsewhere = about.size === 0 || place ? 0 : named ? -0.6 : 1.5
  const ownRows = new Set(rows.filter(({ table }) => table === measure.table).map(({ start, end }) => `${start}-${end}`)).size
  return (
    unitFits -
    elsewhere -
    yearsMissed(column, options) +
    ownRows +
    (prefer === measure.table.number ? 0.25 : 0) -
    (exclude?.table === measure.table ? 0.2 : 0)
  )
}

/** 多少亿 and 亿元, 310家 and 个: a scale says nothing about what is counted, and people name what they count in their own way. */
const countsIn = (asked: Unit, unit: Unit): boolean =>
  unitBase(asked) === unitBase(unit) ||
  (unitBase(asked) === '' && unit.symbol.startsWith(asked.symbol)) ||
  (asked.dimension === 'count' && unit.dimension === 'count') ||
  (asked.symbol === '个' && unit.dimension === 'persons') ||
  unit.symbol.includes(asked.symbol) ||
  asked.symbol.includes(unit.symbol)

/** A table without the years that are asked for, or with some of them only, is hardly meant. */
function yearsMissed({ measure, years: range }: IndexedColumn, { years = [] }: BindOptions): number {
  if (!range) return isOfOtherYears(measure, years) ? 1.5 : 0
  const covered = years.map((asked) => yearsCovered(measure.table, asked))
  const outside = covered.filter((rows) => rows === 0).length
  const partial = years.filter(
    (asked, i) => asked.to - asked.from < 200 && (covered[i] ?? 0) < Math.min(asked.to - asked.from + 1, 60),
  ).length
  return 1.5 * outside + 1.2 * partial
}

/** A table of cities in 2023 says nothing about 2018. */
const isOfOtherYears = ({ table: { years: own } }: Measure, years: readonly YearRange[]): boolean =>
  own !== undefined && years.length > 0 && years.every(({ from, to }) => to < own.from || own.to < from)
