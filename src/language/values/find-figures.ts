import { Decimal } from 'decimal.js'
import { CHINESE_NUMERAL_CHARACTERS, parseNumber } from './numerals.ts'
import { type ParsedUnit, unitAt, unitBase } from './units.ts'

/** A number as somebody writes it down: how many decimals it is given to, and its unit when one follows. */
export interface FoundFigure {
  readonly amount: Decimal
  readonly decimals: number
  readonly unit?: ParsedUnit
  readonly surface: string
  readonly start: number
  readonly end: number
}

const ARABIC = /(?<![\d.a-z])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![a-z])/gi
const CHINESE = new RegExp(`[${CHINESE_NUMERAL_CHARACTERS}]+(?:[点點][${CHINESE_NUMERAL_CHARACTERS}]+)?`, 'g')
const PERCENT_OF = /百分之$/
const DATE_OR_ORDER = /^\s*(?:年|月|日|号|世纪|时)/
const ORDINAL = /(?:第|前|表|注|注释|文献)\s*$/
/** 翻了两番 is four times as much. */
const FOLDS = /翻了?(?:([一两二三])?番|一?倍)/g
/** 涨了一半 is 50 per cent. */
const HALVES = /一半/g
const TIMES: ParsedUnit = { symbol: '倍', dimension: 'ratio', factor: '1' }
/** 10 years is a time, not a figure of the subject. */
const SPANS: ReadonlySet<string> = new Set(['年', '月', '天'])
/** 一个, 两类: Chinese words for numbers below this only say how many things are spoken of; 三亿 and 一倍 are figures. */
const SMALLEST_WORD = 10
const PERCENT: ParsedUnit = { symbol: '%', dimension: 'percent', factor: '1' }

/**
 * Finds every figure in order, with or without a unit: 1232.7, 6937.69亿元, 13.7万, 67%, 百分之六十七, 四点二倍. Dates, ordinals
 * and numbers of tables and notes are none. `decimals` counts those written before the unit.
 */
export function findFigures(text: string): FoundFigure[] {
  const arabic = Array.from(text.matchAll(ARABIC)).flatMap((match) => figureAt(text, match.index, match.index + match[0].length))
  const words = Array.from(text.matchAll(CHINESE)).flatMap((match) => wordsAt(text, match.index, match[0]))
  const folds = [...Array.from(text.matchAll(FOLDS), foldsAt), ...Array.from(text.matchAll(HALVES), halfAt)]
  const taken = (figure: FoundFigure) =>
    [...folds, ...arabic].some((other) => figure.start < other.end && other.start < figure.end)
  return [...folds, ...arabic, ...words.filter((figure) => !taken(figure))].sort((a, b) => a.start - b.start)
}

function figureAt(text: string, start: number, digitsEnd: number): FoundFigure[] {
  const amount = parseNumber(text.slice(start, digitsEnd))
  const before = text.slice(0, start)
  if (!amount || DATE_OR_ORDER.test(text.slice(digitsEnd)) || ORDINAL.test(before)) return []
  const decimals = text.slice(start, digitsEnd).split(/[.点點]/)[1]?.length ?? 0
  const percent = PERCENT_OF.exec(before)
  const found = percent ? { unit: PERCENT, end: digitsEnd } : unitAt(text, digitsEnd + (text[digitsEnd] === ' ' ? 1 : 0))
  if (found && SPANS.has(unitBase(found.unit))) return []
  const end = found?.end ?? digitsEnd
  const from = start - (percent?.[0].length ?? 0)
  return [{ amount, decimals, ...(found ? { unit: found.unit } : {}), surface: text.slice(from, end), start: from, end }]
}

function halfAt({ 0: surface, index: start }: RegExpExecArray): FoundFigure {
  return { amount: new Decimal(50), decimals: 0, unit: PERCENT, surface, start, end: start + surface.length }
}

function foldsAt({ 0: surface, 1: times = '一', index: start }: RegExpExecArray): FoundFigure {
  const amount = new Decimal(2).pow(parseNumber(times) ?? 1)
  return { amount, decimals: 0, unit: TIMES, surface, start, end: start + surface.length }
}

const tells = ({ amount, decimals, unit }: FoundFigure): boolean =>
  decimals > 0 || amount.gte(SMALLEST_WORD) || unit?.dimension === 'ratio' || (unit !== undefined && unit.factor !== '1')

/** The scale belongs to the unit, as in print: 一千二百亿元 is 1200 亿元. */
function wordsAt(text: string, start: number, run: string): FoundFigure[] {
  const isPercent = PERCENT_OF.test(text.slice(0, start))
  for (let length = isPercent ? run.length : 1; length <= run.length; length++) {
    const [figure] = figureAt(text, start, start + length)
    const whole = figure && figure.end >= start + run.length && (isPercent || figure.unit !== undefined)
    if (figure && whole && (isPercent || tells(figure))) return [figure]
  }
  return []
}
