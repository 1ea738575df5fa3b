import { type Derivation, derivationsOf } from '../../compute/derivations.ts'
import { dataRows, type Measure, sameMeasure } from '../../compute/measure.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Paper } from '../../paper/paper.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchedKeys, matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsIn } from '../../retrieval/years-held.ts'
import { columnSupport } from '../audit/column-support.ts'
import { measuresOf, periodOf } from './origin-claims.ts'

/** A way to come to a figure, with what speaks for it. */
export interface Way extends Derivation {
  readonly paper: Paper
  readonly measures: readonly Measure[]
  /** The sentences that print the figure and speak of the columns. */
  readonly support: readonly Sentence[]
  /** The text around them names the very years of the computation. */
  readonly isDated: boolean
}

/** A sentence that says this much of a column's name speaks of the column; so much of a word of the question is the word. */
const SAID = 0.5

/**
 * Digits that a figure needs before a way to compute it is no coincidence: the more ways of a kind there are, the more; fewer
 * where a sentence that prints the figure speaks of the columns, and fewer still where it names the years.
 */
const DIGITS = {
  totals: { alone: 3, supported: 2, dated: 2 },
  run: { alone: 5, supported: 4, dated: 3 },
  row: { alone: 5, supported: 5, dated: 4 },
  pair: { alone: 5, supported: 3, dated: 3 },
} as const
/** A cell with other digits is rounded to a figure only when enough of them agree. */
const ROUNDED_DIGITS = 3
/** Shares and multiples have fewer digits, and there are fewer of them. */
const RATIO_DIGITS = 4

/** The ways in which a paper's tables give a figure, held against the sentences that print it. */
export function waysOf(figure: FoundFigure, paper: Paper, sentences: readonly Sentence[], library: Library): Way[] {
  return derivationsOf(figure.amount, figure, paper).map((derivation) => {
    const measures = measuresOf(derivation.computation, paper)
    const support = sentences.filter((sentence) => columnSupport(measures, sentence, library) >= SAID)
    const { years } = periodOf(derivation.computation, paper)
    const isDated = years !== undefined && support.some((sentence) => namesYears(years, sentence, library))
    return { ...derivation, paper, measures, support, isDated }
  })
}

function namesYears(years: YearRange, { document }: Sentence, library: Library): boolean {
  const around = (library.paragraphs.get(document.paragraph) ?? []).flatMap((one) => library.sentences.of(one))
  return around.some((sentence) => yearsIn(sentence).some(({ from, to }) => from === years.from && to === years.to))
}

/**
 * The ways that are no coincidence: what prints the figure; then what the text supports, and of that the years it names and the
 * totals before all else. One way for each column and result, unless several cells print it.
 */
export function believable(ways: readonly Way[], figure: FoundFigure): Way[] {
  const enough = ways.filter((way) => hasDigits(way, figure))
  const supported = enough.filter(({ support }) => support.length > 0)
  const best = [
    supported.filter(({ kind }) => isPrinted(kind) || kind === 'totals'),
    supported.filter(({ isDated }) => isDated),
    supported,
  ].find((some) => some.length > 0)
  const kept = best ? enough.filter((way) => best.includes(way) || isPrinted(way.kind)) : enough
  const seen = new Set<string>()
  return kept.filter(({ kind, measures, computation }) => {
    const columns = measures.map(({ table, column }) => `${table.number} ${column}`).join()
    const key = `${columns} ${computation.result.amount.abs()}`
    const isNew = kind === 'cell' || !seen.has(key)
    seen.add(key)
    return isNew
  })
}

type Kind = Derivation['kind']
const isPrinted = (kind: Kind): kind is 'cell' | 'total' => kind === 'cell' || kind === 'total'

function hasDigits(way: Way, { amount, decimals }: FoundFigure): boolean {
  const digits = decimals + amount.trunc().precision(true)
  const { kind } = way
  if (isPrinted(kind)) return way.isExact || digits >= ROUNDED_DIGITS
  const { dimension } = way.computation.result.unit
  const needed = DIGITS[kind][way.isDated ? 'dated' : way.support.length > 0 ? 'supported' : 'alone']
  const isRatio = dimension === 'percent' || dimension === 'ratio'
  return digits >= (isRatio ? Math.min(needed, RATIO_DIGITS) : needed)
}

/** Whether a unit of the question names a column of the way or its table, or stands in a sentence that supports it. */
export function isNamed(unit: QuestionUnit, { measures, support }: Way, library: Library): boolean {
  const columns = library.columns.measures.filter(({ measure }) => measures.some((own) => sameMeasure(own, measure)))
  const names = columns.flatMap((column) => [...column.names.map(({ keys }) => keys), column.context])
  return names.some((keys) => matchedKeys(unit, keys) >= SAID) || support.some((sentence) => matchIn(unit, sentence) >= SAID)
}

/** Whether the years that the question names are among those of the cells. */
export function coversYears({ computation, measures }: Way, { years }: Question): boolean {
  const asked = years.filter(({ start }) => start >= 0)
  return asked.every((range) =>
    measures.some(({ table }) => computation.at.some((at) => at.kind === 'cell' && touches(table, at.row, range))),
  )
}

function touches(table: Measure['table'], row: number, range: YearRange): boolean {
  const rows = table.rows[row]?.covers ?? [row]
  return dataRows(table, range).some((one) => rows.includes(one))
}
