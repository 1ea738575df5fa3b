import { measureName, rowLabel } from '../../compute/evaluate.ts'
import { dataRows, headerOf, isSummable, type Measure, quantityAt } from '../../compute/measure.ts'
import type { Unit, YearRange } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import { inEnglish } from '../compute/measure-label.ts'
import type { QuestionKind } from '../example-questions.ts'
import type { AskableQuestion } from './askable-question.ts'

/** How a column is asked about in one language. */
interface Phrases {
  readonly lang: AskableQuestion['lang']
  readonly name: string
  readonly value: (when: string) => string
  readonly total: (when: string) => string
  readonly mean: string
  readonly highest: string
  readonly lowest: string
  readonly change: string
  readonly more: (year: number) => string
  readonly growth: (from: number, to: number) => string
  readonly span: (years: YearRange) => string
}

/** What is counted is asked for with its unit: 有多少个, 有多少人. */
function chinese(name: string, counts: string | undefined, more: readonly [string, string]): Phrases {
  const amount = counts === undefined ? '是多少' : `有多少${counts}`
  return {
    lang: 'zh',
    name,
    value: (when) => `${when}${name}${amount}？`,
    total: (when) => `${when}${name}合计${amount}？`,
    mean: `${name}平均每年${amount}？`,
    highest: `${name}哪一年最${more[0]}？`,
    lowest: `${name}哪一年最${more[1]}？`,
    change: `${name}是怎么变化的？`,
    more: (year) => `${year}年${name}比${year - 1}年增长了百分之几？`,
    growth: (from, to) => `${from}—${to}年${name}年均增长多少？`,
    span: ({ from, to }) => (from === to ? `${from}年` : `${from}—${to}年`),
  }
}

function english(name: string): Phrases {
  return {
    lang: 'en',
    name,
    value: (when) => `What is the figure for ${name} in ${when}?`,
    total: (when) => `What is the total ${name}, ${when}?`,
    mean: `What is the yearly average of ${name}?`,
    highest: `Which year had the highest ${name}?`,
    lowest: `Which year had the lowest ${name}?`,
    change: `How did ${name} change over the years?`,
    more: (year) => `What was the growth of ${name} from ${year - 1} to ${year}?`,
    growth: (from, to) => `What was the average annual growth of ${name} from ${from} to ${to}?`,
    span: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
  }
}

/** Questions about every column of figures: its years or rows, sums, extremes and changes. */
export function figureQuestions({ columns }: Library): AskableQuestion[] {
  const measures = columns.measures.map(({ measure }) => measure)
  const [headers, labels] = [measures.map((one) => measureName(one)), measures.map((one) => inEnglish(one).label)]
  const isAlone = (name: string, among: readonly (string | undefined)[]) => among.filter((other) => other === name).length === 1
  return columns.measures.flatMap(({ measure, years, rowsBy }, at) => {
    const { number } = measure.table
    const [header = '', label] = [headers[at], labels[at]]
    const zh = chinese(isAlone(header, headers) ? header : `表${number}的${header}`, countedIn(measure), degrees(measure))
    if (!years) return rowQuestions(measure, zh.name, rowsBy)
    const own = label === undefined ? [] : [english(isAlone(label, labels) ? label : `${label} (Table ${number})`)]
    return [zh, ...own].flatMap((phrases) => ofYears(measure, years, phrases))
  })
}

const unitOf = (measure: Measure): Unit | undefined => headerOf(measure)?.unit

/** What the column counts one by one: 人 for 万人. Money and rates have no such word. */
function countedIn(measure: Measure): string | undefined {
  const { dimension, symbol } = unitOf(measure) ?? {}
  if (symbol === undefined || (dimension !== 'count' && dimension !== 'persons' && dimension !== 'person-times')) return undefined
  return symbol.startsWith('万') ? symbol.slice(1) : symbol
}

/** There is more or less of money and of what is counted; all else is high or low. */
const degrees = (measure: Measure): readonly [string, string] =>
  countedIn(measure) !== undefined || unitOf(measure)?.dimension === 'money' ? ['多', '少'] : ['高', '低']

function ofYears(measure: Measure, years: YearRange, phrases: Phrases): AskableQuestion[] {
  const { lang, name } = phrases
  const ask = (kind: QuestionKind, ...texts: string[]) =>
    texts.map((text): AskableQuestion => ({ text, kind, subject: name, lang }))
  const known = dataRows(measure.table)
    .flatMap((row) => (quantityAt(measure, row) ? (measure.table.rows[row]?.date?.year ?? []) : []))
    .sort((a, b) => b - a)
  const following = known.filter((year) => known.includes(year - 1))
  const [last = years.to, first = years.from] = [known[0], known.at(-1)]
  const sums = isSummable(measure)
    ? [phrases.total(phrases.span(years)), ...periodsOf(measure, years, lang).map(phrases.total)]
    : []
  return [
    ...ask('figure', ...known.map((year) => phrases.value(phrases.span({ from: year, to: year })))),
    ...ask('computation', ...sums, phrases.highest, phrases.lowest, phrases.mean),
    ...ask('computation', ...following.map(phrases.more), ...(first < last ? [phrases.growth(first, last)] : [])),
    ...(known.length > 2 ? ask('trend', phrases.change) : []),
  ]
}

/** The names of periods that the table has years of; English ones do not fit every phrase. */
const periodsOf = ({ paper }: Measure, { from, to }: YearRange, lang: AskableQuestion['lang']): string[] =>
  paper.terms.periods
    .filter((period) => lang === 'zh' && from <= period.from && period.to <= to && period.from < period.to)
    .flatMap(({ names }) => names.slice(0, 1))

/** Rows that go by names. */
function rowQuestions(measure: Measure, name: string, rowsBy: string | undefined): AskableQuestion[] {
  const ask = (kind: QuestionKind, text: string): AskableQuestion => ({ text, kind, subject: name, lang: 'zh' })
  const rows = dataRows(measure.table).filter((row) => quantityAt(measure, row))
  return [
    ...(rowsBy ? degrees(measure).map((degree) => ask('computation', `哪个${rowsBy}的${name}最${degree}？`)) : []),
    ...rows.map((row) => ask('figure', `${rowLabel(measure, row)}的${name}是多少？`)),
  ]
}
