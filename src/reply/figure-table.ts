import type { AnswerPart, Claim, Period, Statement } from '../answer/answer.ts'
import type { Block } from './reply.ts'
import { quantityText } from './statement-text.ts'
import type { Wording } from './wording/wording.ts'

type Shown = Extract<Statement, { kind: 'figure' | 'not-given' }>

/** The caption names no more measures than these; the columns name them all. */
const MOST_NAMED = 2
/** One row of more columns than this is read down, not across: it is too wide for a phone. */
const WIDEST_ROW = 3
/** Nothing was asked or found for this row and column. */
const NOTHING = '—'

/**
 * The figures of a part as a table: a row for each period, a column for each measure. Undefined when something
 * other than figures is said, which needs sentences.
 */
export function figureTable({ claims }: AnswerPart, words: Wording): Block | undefined {
  const figures = claims.flatMap(({ says }) => (isShown(says) ? [says] : []))
  if (figures.length < claims.length) return undefined
  const periods = [...new Set(figures.map((it) => words.period(it.period)))]
  const measures = [...new Set(figures.map((it) => it.measure))]
  const text = (period: string, measure: string) => cellText(find(figures, period, measure, words), words)
  const header = [
    figures.every(({ period }) => period.years) ? words.table.year : words.table.item,
    ...measures.map((it) => words.head(it, '')),
  ]
  const rows = periods.map((period) => [period, ...measures.map((measure) => text(period, measure))])
  const [row, ...others] = rows
  return {
    kind: 'table',
    caption: figuresCaption(figures, words),
    ...(row && others.length === 0 && measures.length > WIDEST_ROW ? down(header, row, words) : { header, rows }),
    markers: markersOf(claims),
  }
}

/** What figures measure, unless that is too much for a caption, and over which years. */
export function figuresCaption(figures: readonly Shown[], words: Wording): string {
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  return words.head(measures.length > MOST_NAMED ? '' : measures.join(words.table.and), words.period(wholePeriod(figures)))
}

/** A table of one row with its columns below each other. */
const down = ([, ...names]: readonly string[], [period = '', ...values]: readonly string[], words: Wording) => ({
  header: [words.table.item, period],
  rows: names.map((name, i) => [name, values[i] ?? NOTHING]),
})

/** From the first year to the last; rows that are not years have no period in common. */
function wholePeriod(figures: readonly Shown[]): Period {
  const years = figures.flatMap(({ period }) => period.years ?? [])
  if (years.length < figures.length) return {}
  return { years: { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) } }
}

const isShown = (says: Statement): says is Shown => says.kind === 'figure' || says.kind === 'not-given'

function find(figures: readonly Shown[], period: string, measure: string, words: Wording): Shown | undefined {
  return figures.find((it) => it.measure === measure && words.period(it.period) === period)
}

function cellText(figure: Shown | undefined, words: Wording): string {
  if (!figure) return NOTHING
  return figure.kind === 'figure' ? quantityText(figure.value, words) : words.table.notGiven
}

const markersOf = (claims: readonly Claim[]) => [
  ...new Set(claims.flatMap(({ citations }) => citations.map(({ marker }) => marker))),
]
