import type { Measure } from '../../compute/measure.ts'
import { normalise } from '../../language/words/normalise.ts'
import { isPlaceOf } from '../../language/words/place-scope.ts'
import type { QuestionUnit } from '../question.ts'

/** Whether a word names the place that a whole paper or table is about (澄川, 全县): every figure of it is of there. */
export const isInScope = ({ surface }: QuestionUnit, { paper, table }: Measure): boolean =>
  [paper.record.title, ...paper.record.keyword, table.caption].some((text) => isPlaceOf(surface, normalise(text)))
