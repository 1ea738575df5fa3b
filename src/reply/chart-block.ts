import type { AnswerPart, Claim, Period, Statement } from '../answer/answer.ts'
import type { Quantity, Unit } from '../paper/value.ts'
import { figuresCaption } from './figure-table.ts'
import type { Block } from './reply.ts'
import type { Wording } from './wording/wording.ts'
import { isYears } from './years-label.ts'

type Chart = Extract<Block, { kind: 'chart' }>
type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>

/** Fewer values are read faster than they are drawn. */
const FEWEST = 3

interface Point {
  readonly category: string
  readonly series: string
  readonly value?: Quantity
}

/** What an answer gives as a series, to be drawn: a trend, a ranking, a table of figures. Undefined where that would show nothing. */
export function chartBlock({ claims, form }: AnswerPart, words: Wording): Chart | undefined {
  const says = claims.map((claim) => claim.says)
  const trends = says.filter((it): it is Of<'trend'> => it.kind === 'trend')
  if (trends.length > 0 && trends.length === says.length)
    return drawn(trends.flatMap(trendPoints), claims, titleOf(trends, words), words)
  const ranked = says.filter((it): it is Of<'ranked'> => it.kind === 'ranked' && it.across === undefined)
  if (ranked.length === says.length)
    return drawn(
      ranked.map(rankedPoint),
      claims,
      [...new Set(ranked.map(({ measure }) => measure))].join(words.table.and),
      words,
      'bar',
    )
  const figures = says.filter((it): it is Of<'figure' | 'not-given'> => it.kind === 'figure' || it.kind === 'not-given')
  if (form !== 'table' || figures.length < says.length) return undefined
  return drawn(figurePoints(figures, words), claims, figuresCaption(figures, words), words)
}

const trendPoints = ({ measure, values }: Of<'trend'>): Point[] =>
  values.map(({ label, value }) => ({ category: label, series: measure, value }))

const rankedPoint = ({ measure, label, value }: Of<'ranked'>): Point => ({ category: label, series: measure, value })

/** Rows are the categories; of a single row, its columns are. */
function figurePoints(figures: readonly Of<'figure' | 'not-given'>[], words: Wording): Point[] {
  const oneRow = new Set(figures.map(({ period }) => words.period(period))).size === 1
  return figures.map((it) => {
    const [category, series] = oneRow ? [it.measure, words.period(it.period)] : [labelOf(it.period, words), it.measure]
    return { category, series, ...(it.kind === 'figure' ? { value: it.value } : {}) }
  })
}

const labelOf = (period: Period, words: Wording): string =>
  period.years && period.years.from === period.years.to && !period.name ? String(period.years.from) : words.period(period)

const titleOf = (trends: readonly Of<'trend'>[], words: Wording): string =>
  words.head([...new Set(trends.map(({ measure }) => measure))].join(words.table.and), words.period(trends[0]?.period ?? {}))

/** What has another unit than the first value cannot stand on one scale with it. */
function drawn(
  points: readonly Point[],
  claims: readonly Claim[],
  title: string,
  words: Wording,
  shape?: Chart['shape'],
): Chart | undefined {
  const unit = points.find(({ value }) => value)?.value?.unit
  const like = unit ? ofUnit(points, unit) : []
  const categories = [...new Set(like.map(({ category }) => category))]
  if (!unit || categories.length < FEWEST) return undefined
  const names = [...new Set(like.map(({ series }) => series))]
  const valueAt = (category: string, name: string) =>
    printed(like.find((point) => point.category === category && point.series === name)?.value)
  return {
    kind: 'chart',
    shape: shape ?? (categories.every(isYears) ? 'line' : 'bar'),
    title,
    unit: words.unitName(unit),
    categories: categories.map((category) => words.rowName(category)),
    series: names.map((name) => ({ name, values: categories.map((category) => valueAt(category, name)) })),
    markers: [...new Set(claims.flatMap(({ citations }) => citations.map(({ marker }) => marker)))],
  }
}

/** The points of the series that are counted in a unit, with their gaps. */
function ofUnit(points: readonly Point[], { symbol }: Unit): Point[] {
  const units = new Map(points.flatMap(({ series, value }) => (value ? [[series, value.unit.symbol] as const] : [])))
  const isLike = ({ series, value }: Point) => (value ? value.unit.symbol === symbol : units.get(series) === symbol)
  return points.filter(isLike)
}

const printed = (value: Quantity | undefined): string | null =>
  value ? (value.places === undefined ? value.amount.toFixed() : value.amount.toFixed(value.places)) : null
