import type { AnswerPart, Claim, Statement } from '../answer/answer.ts'
import type { Block } from './reply.ts'
import { quantityText } from './statement-text.ts'
import type { Wording } from './wording/wording.ts'

type Shown = Extract<Statement, { kind: 'figure' | 'not-given' }>

/** What a cell shows that the paper leaves empty, as the paper itself prints it. */
const EMPTY = '—'

/**
 * The figures of a part as a table: a row for each period, a column for each measure. Undefined when something
 * other than figures is said, which needs sentences.
 */
export function figureTable({ claims, scope }: AnswerPart, words: Wording): Block | undefined {
  const figures = claims.flatMap(({ says }) => (isShown(says) ? [says] : []))
  if (figures.length < claims.length) return undefined
  const periods = [...new Set(figures.map((it) => words.period(it.period)))]
  const measures = [...new Set(figures.map((it) => it.measure))]
  return {
    kind: 'table',
    caption: scope ? words.head(scope.measure ?? '', scope.period ? words.period(scope.period) : '') : '',
    header: [periods.every(Boolean) ? words.table.year : words.table.item, ...measures.map((it) => words.head(it, ''))],
    rows: periods.map((period) => [period, ...measures.map((measure) => cellText(find(figures, period, measure, words), words))]),
    markers: markersOf(claims),
  }
}

const isShown = (says: Statement): says is Shown => says.kind === 'figure' || says.kind === 'not-given'

function find(figures: readonly Shown[], period: string, measure: string, words: Wording): Shown | undefined {
  return figures.find((it) => it.measure === measure && words.period(it.period) === period)
}

function cellText(figure: Shown | undefined, words: Wording): string {
  return figure?.kind === 'figure' ? quantityText(figure.value, words) : EMPTY
}

const markersOf = (claims: readonly Claim[]) => [
  ...new Set(claims.flatMap(({ citations }) => citations.map(({ marker }) => marker))),
]
