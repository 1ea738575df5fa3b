import type { Measure } from '../compute/measure.ts'
import { sameMeasure } from '../compute/measure.ts'
import { type Binding, bindColumns, type BindOptions } from './bind-columns.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import type { Library } from './library.ts'
import type { Question, QuestionUnit } from './question.ts'

/** What the measures of a question are, with other columns that fit the same words. */
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

/** Binds the whole question to one column, or each part of it to its own: the fewest columns that explain every word. */
export function bindMeasures(question: Question, library: Library, options: BindOptions, several: boolean): BoundQuestion | undefined {
  const whole = bindWhole(question, library, options)
  const parts = bindChunks(question, library, options, several)
  if (!whole) return parts
  if (several && parts && distinct(parts) > 1 && parts.unexplained.length <= whole.unexplained.length) return parts
  if (whole.unexplained.length === 0 || !parts) return whole
  return parts.unexplained.length < whole.unexplained.length ? parts : whole
}

const distinct = ({ measures }: BoundQuestion): number =>
  measures.filter((one, i) => measures.findIndex((other) => sameMeasure(one.binding.measure, other.binding.measure)) === i).length

function bindWhole(question: Question, library: Library, options: BindOptions): BoundQuestion | undefined {
  const alternatives = bindColumns(question.units, library, options)
  const binding = alternatives[0]
  return binding && { measures: [{ binding, alternatives }], unexplained: unexplainedBy(question.content, [binding]) }
}

function bindChunks(question: Question, library: Library, options: BindOptions, several: boolean): BoundQuestion | undefined {
  const chunks = chunksOf(question)
  if (chunks.length < 2) return undefined
  const measures: BoundMeasure[] = []
  for (const chunk of chunks) {
    const first = measures[0]?.binding.measure
    // 占当年全国…: two periods may share a measure, two parts of one comparison may not.
    const exclude = several && first && (options.years?.length ?? 0) < 2 ? { exclude: first } : {}
    const alternatives = bindColumns(chunk.units, library, first ? { ...options, prefer: first.table.number, ...exclude } : options)
    const binding = alternatives[0]
    if (!binding) continue
    // A chunk that only names the table (中央单位的…) adds nothing to one that names a column of it.
    measures.push({ binding, alternatives, chunk })
  }
  const merged = mergeSame(measures)
  return merged.length === 0 ? undefined : { measures: merged, unexplained: unexplainedBy(question.content, measures.map(({ binding }) => binding)) }
}

function mergeSame(measures: readonly BoundMeasure[]): BoundMeasure[] {
  return measures.filter((one, i) => measures.findIndex((other) => sameMeasure(one.binding.measure, other.binding.measure)) === i)
}

function unexplainedBy(units: readonly QuestionUnit[], bindings: readonly Binding[]): QuestionUnit[] {
  const explained = new Set(bindings.flatMap((binding) => binding.explained))
  return units.filter((unit) => unit.strict && !explained.has(unit))
}

/** Every column of the table with the measure's unit: what a share of “all” is a share of. */
export function siblings(measure: Measure): Measure[] {
  const { paper, table, column } = measure
  const unit = table.columns[column]?.unit?.symbol
  return table.columns.flatMap((other, index) => (other.role === 'measure' && other.unit?.symbol === unit ? [{ paper, table, column: index }] : []))
}
