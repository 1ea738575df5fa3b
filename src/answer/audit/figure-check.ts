import type { Computation } from '../../compute/computation.ts'
import type { Measure } from '../../compute/measure.ts'
import type { FigureCues } from '../../language/cues/figure-cues.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Verdict } from '../../paper/defect.ts'
import type { Paper } from '../../paper/paper.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** A figure of the prose with what its words say of it. Offsets count in the sentence. */
export interface StatedFigure {
  readonly paper: Paper
  readonly library: Library
  readonly sentence: Sentence
  readonly figure: FoundFigure & { readonly unit: NonNullable<FoundFigure['unit']> }
  /** The figure's amount as a number: near enough to see that it is of another size. */
  readonly value: number
  readonly cues: FigureCues
  /** Years that the sentence names. */
  readonly years: readonly YearRange[]
}

/** A figure of the prose held against the cells. */
export interface FigureCheck extends StatedFigure {
  /** What the cells give for it. */
  readonly computation: Computation
  readonly measures: readonly Measure[]
  /** Undefined when the two agree. */
  readonly verdict?: Verdict
}
