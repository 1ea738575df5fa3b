import { type Figure, figureFit } from '../../compute/figure-fit.ts'
import { findYears } from '../../language/values/dates.ts'
import { type FoundFigure, findFigures } from '../../language/values/find-figures.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** A sentence that prints a figure. */
export interface FigureMention {
  readonly sentence: Sentence
  readonly figure: FoundFigure
  /** It prints fewer digits than are asked for. */
  readonly isRounded: boolean
}

/** A figure of fewer digits is no rounding of another: it must stand there as it is. */
const TELLING_DIGITS = 3
/** Reference entries print volumes and pages. */
const REFERENCES = '参考文献'

export type Printed = Omit<FigureMention, 'isRounded'>

const printed = new WeakMap<Library, readonly Printed[]>()

/** The sentences that print a figure as it is asked for, or rounded from or to it; in the order of the text. */
export function mentionsOf(asked: Figure, library: Library): readonly FigureMention[] {
  return figuresPrinted(library).flatMap(({ sentence, figure }): FigureMention[] => {
    if (isPrintedAs(figure, asked)) return [{ sentence, figure, isRounded: false }]
    return isPrintedAs(asked, figure) ? [{ sentence, figure, isRounded: true }] : []
  })
}

/** Every figure of the text, in its order; read once. */
export function figuresPrinted(library: Library): readonly Printed[] {
  const all = printed.get(library) ?? figuresIn(library)
  printed.set(library, all)
  return all
}

function figuresIn({ documents, sentences }: Library): Printed[] {
  return documents
    .filter(({ place }) => place !== REFERENCES)
    .flatMap((document) => sentences.of(document))
    .flatMap((sentence) => {
      const years = findYears(sentence.normalised)
      return findFigures(sentence.normalised)
        .filter((figure) => !years.some((year) => year.start < figure.end && figure.start < year.end))
        .map((figure) => ({ sentence, figure }))
    })
}

/** Whether the finer of two figures is the coarser to its digits; without a unit the digits must be the same. */
function isPrintedAs({ amount, unit }: Figure, coarser: Figure): boolean {
  if (!coarser.unit || !unit) return !coarser.unit && amount.eq(coarser.amount)
  const fit = figureFit({ amount, unit }, coarser)
  return fit === 0 || (fit !== undefined && coarser.amount.precision() >= TELLING_DIGITS)
}
