import { candidatesOf } from '../../compute/derivation-candidates.ts'
import { measureName } from '../../compute/evaluate.ts'
import { type Figure, scaleBetween } from '../../compute/figure-fit.ts'
import type { Paper } from '../../paper/paper.ts'
import type { NearFigure, ReplyLanguage } from '../answer.ts'
import { measuresOf, periodOf } from '../origin/origin-claims.ts'
import { inEnglish } from './measure-label.ts'

/** Further away, a printed figure is another one. */
const NEAR = 0.01
const MOST = 2

/** The printed figures that are within one per cent of a figure, nearest first. */
export function nearFigures(figure: Figure, papers: readonly Paper[], lang: ReplyLanguage): NearFigure[] {
  const target = figure.amount.toNumber()
  const near = papers.flatMap((paper) =>
    candidatesOf(paper).flatMap((candidate) => {
      const scale = scaleBetween(candidate.unit, figure.unit)
      if (!scale || (candidate.kind !== 'cell' && candidate.kind !== 'total')) return []
      const away = Math.abs((candidate.value * Number(scale.from)) / Number(scale.to) - target) / target
      return away <= NEAR ? [{ candidate, paper, away }] : []
    }),
  )
  return near
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .flatMap(({ candidate, paper }) => {
      const computation = candidate.make()
      const [measure] = computation ? measuresOf(computation, paper) : []
      if (!computation || !measure) return []
      const name = measureName(lang === 'en' ? inEnglish(measure) : measure)
      return [{ measure: name, period: periodOf(computation, paper), value: computation.result, table: measure.table.number }]
    })
}
