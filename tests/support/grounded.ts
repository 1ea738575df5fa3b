import { Decimal } from 'decimal.js'
import type { Answer, Claim } from '../../src/answer/answer.ts'
import { quoteAt } from '../../src/answer/citer.ts'
import type { Computation, Operator } from '../../src/compute/computation.ts'
import { normalise } from '../../src/language/normalise.ts'
import type { Locator } from '../../src/paper/locator.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { compose } from '../../src/reply/compose.ts'
import { computationsOf } from '../../src/reply/part-blocks.ts'

const NUMBER = /\d+(?:\.\d+)?/g
/** 1260.95亿元 may be said as 126.095 billion, and a share as per cent: another unit, the same digits. */
const POWERS = [0, -9, -8, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 8, 9]
/** A number of fewer digits would agree with nearly everything in some power. */
const TELLING_DIGITS = 3
/** Their formula ends with × 100%. */
const PERCENTAGES: readonly Operator[] = ['share', 'growth', 'compound-growth']

const numbersIn = (text: string): string[] => normalise(text).match(NUMBER) ?? []

/**
 * The numbers that an answer says and nothing grounds: they stand neither in the question (and those before it), nor in what is
 * cited (cut anew: words, cells with their row and header, captions of their tables), nor are they results of the computation,
 * rounded or in another unit, or counts of what the paper holds.
 */
export function ungroundedNumbers(asked: readonly string[], answer: Answer, papers: readonly Paper[]): string[] {
  if (answer.kind !== 'answered') return []
  const claims = answer.parts.flatMap((part) => part.claims)
  const computations = answer.parts.flatMap(computationsOf).flatMap(withInputs)
  const caveats = answer.caveats.flatMap(({ stated, found, at }) => [
    stated,
    found,
    ...at.map((one) => quoteAt(papers, one).place),
  ])
  const texts = [
    ...asked,
    ...claims.flatMap((claim) => wordsOf(claim, papers)),
    ...computations.flatMap(({ at }) => at.flatMap((one) => wordsAt(one, papers))),
    ...caveats,
  ]
  const printed = new Set(texts.flatMap(numbersIn))
  const values = [
    ...computations.flatMap(valuesOf),
    ...claims.flatMap((claim) => countsOf(claim, papers)),
    ...[...printed].map((number) => new Decimal(number)),
  ]
  return numbersIn(compose(answer).plain).filter((number) => !printed.has(number) && !values.some((value) => says(number, value)))
}

const withInputs = (computation: Computation): Computation[] => [computation, ...computation.inputs.flatMap(withInputs)]

/** Its result, how many inputs it has (a mean divides by them), and what its formula is multiplied with. */
function valuesOf({ op, result, inputs, missing }: Computation): Decimal[] {
  const counts = [inputs.length, missing.length, ...(PERCENTAGES.includes(op) ? [100] : [])]
  return [result.amount.abs(), ...counts.map((count) => new Decimal(count))]
}

/** Whether digits are a value as it stands, rounded to their decimals, or moved by a unit. */
function says(digits: string, value: Decimal): boolean {
  const places = digits.split('.')[1]?.length ?? 0
  const telling = digits.replace('.', '').replace(/^0+/, '').length >= TELLING_DIGITS
  return POWERS.filter((power) => power === 0 || telling).some((power) =>
    value.times(Decimal.pow(10, power)).toDecimalPlaces(places).eq(digits),
  )
}

/** What stands at a claim's citations. A row that is told as a sentence rests on all its cells. */
function wordsOf({ says: statement, citations }: Claim, papers: readonly Paper[]): string[] {
  const told = statement.kind === 'extract' || statement.kind === 'item'
  const places = citations.flatMap(({ at, cells }) => [at, ...(cells ?? [])])
  return places.flatMap((at) => [...wordsAt(at, papers), ...(told ? rowWords(at, papers) : [])])
}

/** What stands at a place, and the place's own name: a table with its caption, an entry of the reference list with its number. */
function wordsAt(at: Locator, papers: readonly Paper[]): string[] {
  const { place, quote } = quoteAt(papers, at)
  const paper = papers.find(({ id }) => id === at.paper)
  if (at.kind === 'cell') return [place, quote, paper?.tables.find(({ number }) => number === at.table)?.caption ?? '']
  const entry = paper?.references.find(({ passage }) => passage === at.passage)?.number
  return [place, quote, ...(entry === undefined ? [] : [String(entry)])]
}

function rowWords(at: Locator, papers: readonly Paper[]): string[] {
  if (at.kind !== 'cell') return []
  const table = papers.find(({ id }) => id === at.paper)?.tables.find(({ number }) => number === at.table)
  return table?.rows[at.row]?.cells.map(({ raw }) => raw) ?? []
}

/** For a claim that counts: how many there are of whatever a paper has. For one that ranks: its rank. */
function countsOf({ says: statement }: Claim, papers: readonly Paper[]): Decimal[] {
  if (statement.kind === 'ranked') return [new Decimal(statement.rank)]
  if (statement.kind !== 'count') return []
  const counts = papers.flatMap(({ tables, notes, references }) => [
    ...[tables, notes, references].map((all) => all.length),
    ...tables.map(({ rows }) => rows.filter(({ kind }) => kind === 'data').length),
  ])
  return counts.map((count) => new Decimal(count))
}
