import type { Computation } from '../../compute/computation.ts'
import { cell, measureName, sum, sumOf } from '../../compute/evaluate.ts'
import { scaleBetween } from '../../compute/figure-fit.ts'
import type { Measure } from '../../compute/measure.ts'
import type { Defect, DefectKind, Verdict } from '../../paper/defect.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { ReplyLanguage } from '../answer.ts'
import { inEnglish } from '../compute/measure-label.ts'
import { locatorOf } from '../read/sentence-locator.ts'
import { checksOf, type FiguresOfSentence, figuresOfProse } from './audit-text.ts'
import type { FigureCheck } from './figure-check.ts'

/** A defect with what the cells give. */
export interface Finding extends Defect {
  readonly paper: string
  readonly computation?: Computation
}

/** Decimals that a computed figure is told to, beside one that is printed with fewer. */
const DECIMALS = 2

/** Everything in the papers that does not agree with itself, the gravest first; corrections that were made are no findings. */
export const findingsOf = (library: Library): readonly Finding[] => findingsIn(figuresOfProse(library), library)

/** The papers' defects with what is found in some sentences, the gravest first. */
export function findingsIn(sentences: readonly FiguresOfSentence[], library: Library): readonly Finding[] {
  return [...sentences.flatMap(ofSentence), ...defectsOf(library)].sort((a, b) => rank(a) - rank(b))
}

const inSentences = new WeakMap<Sentence, readonly Finding[]>()

function ofSentence(figures: FiguresOfSentence): readonly Finding[] {
  const known = inSentences.get(figures.sentence) ?? checksOf(figures).flatMap((check) => findingOf(check) ?? [])
  inSentences.set(figures.sentence, known)
  return known
}

const defects = new WeakMap<Library, readonly Finding[]>()

function defectsOf(library: Library): readonly Finding[] {
  const known = defects.get(library) ?? library.papers.flatMap(defectsIn)
  defects.set(library, known)
  return known
}

const defectsIn = (paper: Paper): Finding[] =>
  paper.defects.filter(({ kind }) => kind !== 'erratum-applied').map((defect) => withComputation(defect, paper))

const GRAVEST: readonly Verdict[] = ['contradiction', 'unsupported', 'rounding', 'scan']
const KINDS: readonly DefectKind[] = ['text-table-mismatch', 'total-mismatch', 'stage-mismatch', 'table-table-mismatch']

const rank = ({ verdict, kind }: Finding): number => GRAVEST.indexOf(verdict) * 10 + (KINDS.indexOf(kind) + 1 || KINDS.length + 1)

/** A total that does not add up is shown with the sum of its rows, or of the columns that it was held against. */
function withComputation(defect: Defect, paper: Paper): Finding {
  const computation = defect.kind === 'total-mismatch' ? totalOf(defect, paper) : undefined
  return { ...defect, paper: paper.id, ...(computation ? { computation } : {}) }
}

function totalOf({ at: [total, ...parts] }: Defect, paper: Paper): Computation | undefined {
  const table = total?.kind === 'cell' ? paper.tables.find(({ number }) => number === total.table) : undefined
  if (total?.kind !== 'cell' || !table) return undefined
  const covers = table.rows[total.row]?.covers
  if (parts.length === 0) return covers && sum({ paper, table, column: total.column }, covers)
  return sumOf(parts.flatMap((at) => (at.kind === 'cell' ? (partOf({ paper, table, column: at.column }, at.row) ?? []) : [])))
}

/** A column of a row, by the column's name. */
function partOf(measure: Measure, row: number): Computation | undefined {
  const found = cell(measure, row)
  return found && { ...found, label: measureName(measure) }
}

/** A figure of the text that the cells do not give; undefined when they do. */
export function findingOf(check: FigureCheck): Finding | undefined {
  const { verdict, sentence, figure, computation, paper } = check
  if (!verdict) return undefined
  return {
    kind: 'text-table-mismatch',
    verdict,
    at: [locatorOf(sentence), ...computation.at.slice(0, 1)],
    stated: figure.surface,
    found: computedText(check),
    subject: subjectText(check, 'zh-Hans'),
    subjectEnglish: subjectText({ ...check, measures: check.measures.map(inEnglish) }, 'en'),
    paper: paper.id,
    computation,
  }
}

/** What the cells give, in the unit of the text. */
export function computedText({ computation: { result }, figure }: FigureCheck): string {
  const scale = scaleBetween(result.unit, figure.unit) ?? { from: '1', to: '1' }
  const amount = result.amount.times(scale.from).div(scale.to)
  return `${amount.toDecimalPlaces(Math.max(DECIMALS, figure.decimals)).toString()}${figure.unit.symbol}`
}

/** The columns that a figure is about, with their years. */
export function subjectText(
  { measures, computation }: Pick<FigureCheck, 'measures' | 'computation'>,
  lang: ReplyLanguage,
): string {
  const { op, label } = computation
  const names = [...new Set(measures.map(measureName))].join(op === 'sum' ? ' + ' : ' / ')
  const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）']
  return label === '' ? names : `${names}${open}${label}${close}`
}
