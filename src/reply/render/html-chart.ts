import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Block } from '../reply.ts'

type Chart = Extract<Block, { kind: 'chart' }>
type Series = Chart['series'][number]

/** In units of the drawing, which is as wide as its place. */
const WIDTH = 360
const ROW = 22
const BASELINE = 15
const LABEL = 96
const VALUE = 72
const HEIGHT = 160
const MARGIN = { left: 8, right: 8, top: 18, bottom: 22 }

/** A chart as a drawing that scales with the page; the figures themselves are read out as its name. */
export function chartElement(chart: Chart, title: (string | Element)[]): Element {
  const drawn = chart.shape === 'line' ? lineChart(chart) : barChart(chart)
  const unit = chart.unit === '' ? [] : [h('span.unit', chart.unit)]
  return h('figure.chart', h('figcaption', ...title, ' ', ...unit), drawn, legend(chart.series))
}

const legend = (series: readonly Series[]): Element | undefined =>
  series.length < 2
    ? undefined
    : h(
        'ul.legend',
        series.map(({ name }, at) => h('li', { className: [`series-${at % COLOURS}`] }, name)),
      )

/** Series of a chart that are told apart by colour. */
const COLOURS = 4

/** The end of the scale; 1 where all values are nothing. */
const greatestOf = ({ series }: Chart): number =>
  Math.max(...series.flatMap(({ values }) => values.map((value) => Math.abs(Number(value))))) || 1

function drawing(chart: Chart, height: number, parts: readonly Element[]): Element {
  const label = chart.series.map(({ name, values }) => `${name}: ${pairsOf(chart, values)}`).join('; ')
  return s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: `${chart.title}. ${label}` }, [...parts])
}

const pairsOf = ({ categories }: Chart, values: Series['values']): string =>
  values.flatMap((value, at) => (value === null ? [] : [`${categories[at] ?? ''} ${value}`])).join(', ')

/** A bar for each value, its figure behind it. */
function barChart(chart: Chart): Element {
  const greatest = greatestOf(chart)
  const rows = chart.categories.flatMap((category, at) =>
    chart.series.map(({ values }, of) => ({ category: of === 0 ? category : '', value: values[at] ?? null, of })),
  )
  const parts = rows.flatMap(({ category, value, of }, at) => {
    const length = value === null ? 0 : (Math.abs(Number(value)) / greatest) * (WIDTH - LABEL - VALUE)
    const y = at * ROW
    return [
      s('text', { x: 0, y: y + BASELINE }, category),
      s('rect', { className: [`series-${of % COLOURS}`], x: LABEL, y: y + 4, width: rounded(length), height: ROW - 8 }),
      s('text', { x: rounded(LABEL + length + 4), y: y + BASELINE }, value ?? ''),
    ]
  })
  return drawing(chart, rows.length * ROW, parts)
}

/** A line for each series, broken where the paper gives nothing; the highest value and both ends are named. */
function lineChart(chart: Chart): Element {
  const { categories, series } = chart
  const greatest = greatestOf(chart)
  const x = (at: number) =>
    rounded(MARGIN.left + (at / Math.max(1, categories.length - 1)) * (WIDTH - MARGIN.left - MARGIN.right))
  const y = (value: string) =>
    rounded(HEIGHT - MARGIN.bottom - (Number(value) / greatest) * (HEIGHT - MARGIN.top - MARGIN.bottom))
  const lines = series.flatMap(({ values }, of) =>
    runsOf(values).map((run) =>
      s('polyline', {
        className: [`series-${of % COLOURS}`],
        points: run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' '),
      }),
    ),
  )
  const highest = series.flatMap(({ values }) => values).find((value) => value !== null && Number(value) === greatest) ?? ''
  return drawing(chart, HEIGHT, [
    s('line', {
      className: ['axis'],
      x1: MARGIN.left,
      x2: WIDTH - MARGIN.right,
      y1: HEIGHT - MARGIN.bottom,
      y2: HEIGHT - MARGIN.bottom,
    }),
    ...lines,
    s('text', { x: 0, y: MARGIN.top - 6 }, highest),
    s('text', { x: 0, y: HEIGHT - 6 }, categories[0] ?? ''),
    s('text', { x: WIDTH, y: HEIGHT - 6, textAnchor: 'end' }, categories.at(-1) ?? ''),
  ])
}

/** Values that follow each other without a gap. */
function runsOf(values: Series['values']): { at: number; value: string }[][] {
  const runs: { at: number; value: string }[][] = [[]]
  values.forEach((value, at) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ at, value })
  })
  return runs.filter((run) => run.length > 0)
}

const rounded = (value: number): number => Math.round(value * 10) / 10
