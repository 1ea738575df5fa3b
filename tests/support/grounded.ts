import { Decimal } from 'decimal.js'
import type { Answer, Claim, Scope, Statement } from '../../src/answer/answer.ts'
import { quoteAt } from '../../src/answer/citer.ts'
import type { Computation, Operator } from '../../src/compute/computation.ts'
import { normalise } from '../../src/language/words/normalise.ts'
import type { Locator } from '../../src/paper/locator.ts'
import type { Paper } from '../../src/paper/paper.ts'
import type { Table } from '../../src/paper/table.ts'
import type { Quantity, YearRange } from '../../src/paper/value.ts'
import { compose } from '../../src/reply/compose.ts'
import { computationsOf } from '../../src/reply/part-blocks.ts'
import type { Block } from '../../src/reply/reply.ts'
import { withInputs } from './recompute.ts'

type Answered = Extract<Answer, { kind: 'answered' }>

const NUMBER = /\d+(?:\.\d+)?/g
/** English numbers go by thousands: 1260.95亿元 is 126.095 billion. */
const ENGLISH_SCALES = ['1', '1000000', '1000000000']
/** Their formula ends with × 100%. */
const PERCENTAGES: readonly Operator[] = ['share', 'growth', 'compound-growth']

const numbersIn = (text: string): string[] => normalise(text).match(NUMBER) ?? []

/**
 * The numbers that an answer says and nothing grounds: they stand neither in what is cited (cut anew: words, cells with their row
 * and header, captions of their tables), nor are they results of the computation or the counts and constants of its formula,
 * rounded, and in English in its own units.
 */
export function ungroundedNumbers(answer: Answer, papers: readonly Paper[]): string[] {
  if (answer.kind !== 'answered') return []
  const claims = answer.parts.flatMap((part) => part.claims)
  const computations = answer.parts.flatMap(computationsOf).flatMap(withInputs)
  const printed = new Set(groundsOf(answer, papers).flatMap(numbersIn))
  const quantities = [...computations.map(({ result }) => result), ...claims.flatMap((claim) => quantitiesOf(claim, papers))]
  const values = [
    ...computations.flatMap(constantsOf),
    ...answer.parts.flatMap(({ claims: own }) => own.flatMap((claim) => countsOf(claim, own.length - 1, papers))),
    ...quantities.flatMap((quantity) => (answer.lang === 'en' ? inEnglish(quantity) : [quantity.amount.abs()])),
  ]
  return saidBy(answer)
    .flatMap(numbersIn)
    .filter((number) => !printed.has(number) && !values.some((value) => says(number, value)))
}

/** The names among some known ones that an answer says and that stand in no cited place. */
export function ungroundedNames(answer: Answer, papers: readonly Paper[], names: readonly string[]): string[] {
  if (answer.kind !== 'answered') return []
  const said = normalise(saidBy(answer).join('\n'))
  const grounds = normalise([...groundsOf(answer, papers), ...twinsOf(answer, papers)].join('\n'))
  return names.filter((name) => said.includes(name) && !grounds.includes(name))
}

/** The same paragraphs in the paper's other language: Shanghai is cited, 上海 stands there. */
function twinsOf({ parts }: Answered, papers: readonly Paper[]): string[] {
  const passages = parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ at }) => at)))
  const paragraphs = new Set(passages.flatMap((at) => (at.kind === 'text' ? [paragraphOf(at.passage)] : [])))
  return papers.flatMap((paper) => paper.passages.filter(({ id }) => paragraphs.has(paragraphOf(id))).map(({ text }) => text))
}

const paragraphOf = (passage: string): string => passage.replace('@en', '').replace(/\.\d+$/, '')

/** Everything that a reader takes as the answer, with the whole trace; not how the question was understood, nor which part of it is left. */
const saidBy = (answer: Answer): string[] =>
  compose(answer.kind === 'answered' ? { ...answer, left: [] } : answer).blocks.flatMap(textsOf)

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'prose':
      return block.lines.map(({ text }) => text)
    case 'list':
      return [block.lead ?? '', ...block.items.flatMap(({ label, text }) => [label, text])]
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()]
    case 'trace':
      return [...block.lines]
    case 'chart':
      return [
        block.title,
        ...block.categories,
        ...block.series.flatMap(({ name, values }) => [name, ...values.flatMap((value) => value ?? [])]),
      ]
    case 'passage':
      return [...block.path, block.before, block.quote, block.after]
    case 'scope':
    case 'caveat':
      return [block.text]
    case 'notice':
      return []
  }
}

/** What stands at the places that an answer cites or computes with, its caveats with their places. */
function groundsOf(answer: Answered, papers: readonly Paper[]): string[] {
  const computations = answer.parts.flatMap(computationsOf)
  return [
    ...answer.parts.flatMap(({ claims }) => claims.flatMap((claim) => wordsOf(claim, papers))),
    ...computations.flatMap(({ at }) => at.flatMap((one) => wordsAt(one, papers))),
    ...answer.parts.flatMap(({ claims }) => claims.flatMap(({ says: told }) => recordWords(told, papers))),
    ...answer.parts.flatMap(({ scope }) => (scope ? yearsWithoutRows(scope, papers) : [])),
    ...answer.caveats.flatMap(({ stated, found, at }) => [stated, found, ...at.flatMap((one) => wordsAt(one, papers))]),
  ]
}

/** Years that are said to be lacking, where the table has no row of any of them. */
function yearsWithoutRows({ table, lacking = [] }: Scope, papers: readonly Paper[]): string[] {
  const rows = papers.flatMap(({ tables }) => tables.filter(({ number }) => number === table?.number)).flatMap((one) => one.rows)
  const isEmpty = ({ from, to }: YearRange) => !rows.some(({ date }) => date && from <= date.year && date.year <= to)
  return lacking.filter(isEmpty).flatMap(({ from, to }) => [`${from}`, `${to}`])
}

/** The citation of a paper is made of its record. */
const recordWords = (told: Statement, papers: readonly Paper[]): string[] =>
  told.kind === 'item' && told.verbatim
    ? papers.flatMap(({ record }) => record.author.map(({ family, given = '' }) => family + given))
    : []

/** How many inputs there are (a mean divides by them), how many cells are empty, and what the formula has of its own. */
function constantsOf({ op, label, inputs, missing }: Computation): Decimal[] {
  const own = [...(PERCENTAGES.includes(op) ? [100] : []), ...(op === 'compound-growth' ? [1, Number(label)] : [])]
  return [inputs.length, missing.length, ...own].map((value) => new Decimal(value))
}

const inEnglish = ({ amount, unit }: Quantity): Decimal[] => [
  amount.abs(),
  ...ENGLISH_SCALES.map((scale) => amount.abs().times(unit.factor).div(scale)),
]

/** Whether digits are a value, rounded to their decimals, or to their last noughts: about 62900 people. */
const says = (digits: string, value: Decimal): boolean =>
  value.toDecimalPlaces(digits.split('.')[1]?.length ?? 0).eq(digits) || value.toNearest(noughts(digits)).eq(digits)

const noughts = (digits: string): number => 10 ** Math.min(2, /^\d+?(0*)$/.exec(digits)?.[1]?.length ?? 0)

/** The cells that a claim cites, and what two of its sources come to: a figure of the text is held against these. */
function quantitiesOf({ says: statement, citations }: Claim, papers: readonly Paper[]): Quantity[] {
  const sources = citations.map(({ at, cells }) => [at, ...(cells ?? [])].flatMap((one) => cellQuantity(one, papers)))
  if (statement.kind === 'matching' && statement.condition.kind === 'bound') {
    // A bound is what the question sets.
    const { limit, upper = limit } = statement.condition
    return [...sources.flat(), limit, upper]
  }
  if (statement.kind !== 'comparison' && statement.kind !== 'finding') return sources.flat()
  const all = [...sources.flat(), ...sources.flatMap((cells) => sumOf(cells)), ...sumOf(sources.flat())]
  const made = all.flatMap((a) =>
    all.flatMap((b) => {
      const ratio = b.amount.isZero() ? a.amount : a.amount.div(b.amount)
      return [ratio, ratio.times(100), a.amount.minus(b.amount)].map((amount) => ({ unit: a.unit, amount }))
    }),
  )
  // 136684人 may be held against 13.7万.
  return [...all, ...made].flatMap(({ unit, amount }) => [
    { unit, amount },
    { unit, amount: amount.times(unit.factor).div(10_000) },
  ])
}

function sumOf(quantities: readonly Quantity[]): Quantity[] {
  const [first] = quantities
  return first ? [{ unit: first.unit, amount: quantities.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)) }] : []
}

function cellQuantity(at: Locator, papers: readonly Paper[]): Quantity[] {
  if (at.kind !== 'cell') return []
  const table = papers.find(({ id }) => id === at.paper)?.tables.find(({ number }) => number === at.table)
  const value = table?.rows[at.row]?.cells[at.column]?.value
  return value?.kind === 'quantity' ? [value.quantity] : []
}

/** What stands at a claim's citations. */
const wordsOf = ({ citations }: Claim, papers: readonly Paper[]): string[] =>
  citations.flatMap(({ at, cells }) => [at, ...(cells ?? [])]).flatMap((at) => wordsAt(at, papers))

/** What stands at a place, and the place's own name: a table with its caption, an entry of the reference list with its number. */
function wordsAt(at: Locator, papers: readonly Paper[]): string[] {
  const { place, quote } = quoteAt(papers, at)
  const paper = papers.find(({ id }) => id === at.paper)
  const table = at.kind === 'cell' ? paper?.tables.find(({ number }) => number === at.table) : undefined
  if (at.kind === 'cell') return [place, quote, table?.caption ?? '', ...keysCovered(at.row, table)]
  const entry = paper?.references.find(({ passage }) => passage === at.passage)?.number
  return [place, quote, ...(entry === undefined ? [] : [String(entry)])]
}

/** A total stands for the rows that it covers. */
const keysCovered = (row: number, table: Table | undefined): string[] =>
  table?.rows[row]?.covers?.map((covered) => table.rows[covered]?.cells[0]?.raw ?? '') ?? []

/** For a claim that counts: how many items its list has, or there are of whatever a paper has. For one that ranks: its rank. */
function countsOf({ says: statement }: Claim, items: number, papers: readonly Paper[]): Decimal[] {
  if (statement.kind === 'day-span') {
    const days = (Date.parse(statement.to) - Date.parse(statement.from)) / 86_400_000
    return [days, days + 1, ...[statement.from, statement.to].flatMap((date) => date.split('-'))].map((one) => new Decimal(one))
  }
  // As many as are named.
  if (statement.kind === 'matching') return [new Decimal(statement.found.length)]
  if (statement.kind === 'filed') {
    const tables = papers.flatMap((paper) => paper.tables.filter(({ number }) => number === statement.table))
    // Rows under a heading, or rows that a column of marks has.
    return tables.map(({ rows, columns }) => {
      const marked = columns.findIndex(({ role, header }) => role === 'mark' && header === statement.label)
      const counts = ({ cells }: (typeof rows)[number]) =>
        marked === -1 ? cells[0]?.raw === statement.label : cells[marked]?.value.kind === 'mark'
      return new Decimal(rows.filter(counts).length)
    })
  }
  if (statement.kind === 'ranked') return [new Decimal(statement.rank)]
  if (statement.kind === 'audited') return [new Decimal(statement.count)]
  // GB/T 7714-2015 is the name of a style; the year of a paper may be inferred, and is said to be.
  if (statement.kind === 'item' && statement.verbatim)
    return [...numbersIn(statement.label), ...papers.map(({ record }) => record.issued ?? 0)].map((number) => new Decimal(number))
  if (statement.kind !== 'count') return []
  const counts = papers.flatMap(({ tables, notes, references }) => [
    ...[tables, notes, references].map((all) => all.length),
    ...tables.map(({ rows }) => rows.filter(({ kind }) => kind === 'data').length),
  ])
  return [items, ...counts].map((count) => new Decimal(count))
}
