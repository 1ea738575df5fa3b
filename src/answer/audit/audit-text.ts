import { scaleBetween } from '../../compute/figure-fit.ts'
import { figureCues } from '../../language/cues/figure-cues.ts'
import { findFigures } from '../../language/values/find-figures.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Unit } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsIn } from '../../retrieval/years-held.ts'
import { agreeingAmount, failingAmount } from './check-amount.ts'
import { failingBeside } from './check-beside.ts'
import { checkedIncrease } from './check-increase.ts'
import { checkedRatio, isRatio } from './check-ratio.ts'
import { checkedRow } from './check-row.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

/** The figures of one sentence that the tables can be held against. */
export interface FiguresOfSentence {
  readonly sentence: Sentence
  readonly stated: readonly StatedFigure[]
}

const found = new WeakMap<Library, readonly FiguresOfSentence[]>()

/** The sentences of the papers' prose that print such figures, in the order of the text; found once for a library. */
export function figuresOfProse(library: Library): readonly FiguresOfSentence[] {
  const known = found.get(library) ?? library.papers.flatMap((paper) => figuresOf(paper, library))
  found.set(library, known)
  return known
}

function figuresOf(paper: Paper, library: Library): FiguresOfSentence[] {
  const units = unitsOf(paper)
  return sentencesOf(paper, library).flatMap((sentence) => {
    const stated = figuresIn(sentence, units, paper, library)
    return stated.length > 0 ? [{ sentence, stated }] : []
  })
}

/** Every figure of the papers' prose that the tables can be held against, in the order of the text, with what the cells give for it. */
export const figureChecks = (library: Library): readonly FigureCheck[] => figuresOfProse(library).flatMap(checksOf)

const checked = new WeakMap<Sentence, readonly FigureCheck[]>()

/**
 * The figures of one sentence with what the cells give for them; worked out when they are first asked for. A figure whose words name
 * no column is left alone. No sentence decides about another.
 */
export function checksOf({ sentence, stated }: FiguresOfSentence): readonly FigureCheck[] {
  const known = checked.get(sentence) ?? checksAmong(stated)
  checked.set(sentence, known)
  return known
}

function checksAmong(stated: readonly StatedFigure[]): FigureCheck[] {
  const rows = stated.flatMap((one) => checkedRow(one) ?? [])
  const inRows = rows.filter(({ verdict }) => !verdict)
  const amounts = stated.filter((one) => !isRatio(one) && !has(inRows, one))
  const agreeing = amounts.flatMap((one) => checkedIncrease(one) ?? agreeingAmount(one) ?? [])
  const failing = amounts
    .filter((one) => !has(agreeing, one))
    .flatMap((one) => failingAmount(one, agreeing) ?? failingBeside(one, agreeing) ?? [])
  const found = [...inRows, ...agreeing, ...failing]
  const ratios = stated.filter((one) => isRatio(one) && !has(inRows, one)).flatMap((one) => checkedRatio(one, found) ?? [])
  const all = [...found, ...ratios, ...rows]
  return stated.flatMap((one) => all.find((check) => isSame(check, one)) ?? [])
}

const isSame = (a: StatedFigure, b: StatedFigure): boolean => a.figure.start === b.figure.start
const has = (checks: readonly FigureCheck[], one: StatedFigure): boolean => checks.some((check) => isSame(check, one))

/** The paper's own prose: neither a rendition in another language nor the reference list. */
const PROSE = ['abstract', 'body', 'note']

function sentencesOf(paper: Paper, { documents, sentences }: Library): Sentence[] {
  const prose = new Set(paper.passages.filter(({ id, kind }) => PROSE.includes(kind) && !id.endsWith('@en')).map(({ id }) => id))
  return documents
    .filter((document) => document.paper === paper.id && document.source.kind === 'passage' && prose.has(document.source.passage))
    .flatMap((document) => sentences.of(document))
}

/** Figures in units that some column has; shares and multiples are made of them. */
function figuresIn(sentence: Sentence, units: readonly Unit[], paper: Paper, library: Library): StatedFigure[] {
  const years = yearsIn(sentence)
  const { text } = sentence
  return findFigures(text).flatMap((found) => {
    const unit = found.unit ?? printedUnit(text.slice(found.end), units)
    if (!unit || !isCounted(unit, units)) return []
    const figure = { ...found, unit, surface: found.unit ? found.surface : `${found.surface} ${unit.symbol}` }
    return [{ paper, library, sentence, figure, value: figure.amount.toNumber(), years, cues: figureCues(text, figure) }]
  })
}

/** A unit that only the paper's own columns tell (t/hm²), the longest first; a single letter may be a word. */
const printedUnit = (after: string, units: readonly Unit[]): Unit | undefined =>
  units.find(({ symbol }) => symbol.length > 1 && after.trimStart().startsWith(symbol))

/** What some column counts; people are counted as 人 or as 人次. */
const isCounted = (unit: Unit, units: readonly Unit[]): boolean =>
  unit.dimension === 'percent' || unit.dimension === 'ratio' || units.some((own) => scaleBetween(own, unit) !== undefined)

function unitsOf({ tables }: Paper): Unit[] {
  const units = tables.flatMap(({ columns }) => columns.flatMap(({ unit }) => (unit ? [unit] : [])))
  const known = new Map(units.map((unit) => [unit.symbol, unit]))
  return [...known.values()].sort((a, b) => b.symbol.length - a.symbol.length)
}
