import type { Decimal } from 'decimal.js'

/** Kinds of thing that a number counts. */
export type UnitDimension = 'money' | 'persons' | 'person-times' | 'count' | 'ratio' | 'percent' | 'other'

/** A unit as printed, what it counts, and how many base units it holds (亿元: 100000000 元). */
export interface ParsedUnit {
  readonly symbol: string
  readonly dimension: UnitDimension
  readonly factor: string
}

/** An exact amount in a unit. */
export interface Amount {
  readonly amount: Decimal
  readonly unit: ParsedUnit
}

/** What a table header says: its name without the bracket, the unit, and what else stood in the bracket. */
export interface HeaderUnit {
  readonly name: string
  readonly unit?: ParsedUnit
  readonly remark?: string
}

const SCALES: Readonly<Record<string, string>> = {
  十: '10',
  百: '100',
  千: '1000',
  万: '10000',
  萬: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  億: '100000000',
  十亿: '1000000000',
  百亿: '10000000000',
  千亿: '100000000000',
  万亿: '1000000000000',
}

/** Base units by dimension; the first name of each list is the base that the others convert to. */
const BASES: readonly { readonly dimension: UnitDimension; readonly names: readonly string[] }[] = [
  { dimension: 'money', names: ['元', '块', '元人民币', '人民币'] },
  { dimension: 'persons', names: ['人', '名', '位'] },
  { dimension: 'person-times', names: ['人次'] },
  ...[...'家县户村所支项次件篇种条批座台辆张套笔例岁省市镇乡场册个'].map((name) => ({
    dimension: 'count' as const,
    names: [name],
  })),
  { dimension: 'other', names: ['美元'] },
  { dimension: 'other', names: ['年'] },
  { dimension: 'other', names: ['月', '个月'] },
  { dimension: 'other', names: ['天', '日'] },
  ...['公里', '千米', '平方公里', '平方米', '公顷', '亩', '吨', '公斤', '米', '度'].map((name) => ({
    dimension: 'other' as const,
    names: [name],
  })),
]

const FIXED: readonly ParsedUnit[] = [
  { symbol: '倍', dimension: 'ratio', factor: '1' },
  { symbol: '%', dimension: 'percent', factor: '1' },
  { symbol: '％', dimension: 'percent', factor: '1' },
  { symbol: '‰', dimension: 'percent', factor: '0.1' },
  { symbol: '个百分点', dimension: 'percent', factor: '1' },
  { symbol: '百分点', dimension: 'percent', factor: '1' },
]

interface Known extends ParsedUnit {
  readonly base: string
}

const ENGLISH_SCALES: Readonly<Record<string, string>> = {
  '': '1',
  thousand: '1000',
  '10 thousand': '10000',
  '10,000': '10000',
  '10000': '10000',
  'ten thousand': '10000',
  million: '1000000',
  '100 million': '100000000',
  'hundred million': '100000000',
  billion: '1000000000',
  trillion: '1000000000000',
}

const ENGLISH_BASES: readonly { readonly dimension: UnitDimension; readonly base: string; readonly names: readonly string[] }[] =
  [
    { dimension: 'money', base: '元', names: ['yuan', 'rmb', 'cny', 'rmb yuan'] },
    { dimension: 'other', base: '美元', names: ['usd', 'dollars', 'us dollars', 'us$'] },
    { dimension: 'persons', base: '人', names: ['people', 'persons', 'person'] },
    { dimension: 'person-times', base: '人次', names: ['person-times', 'person times', 'person-time'] },
    { dimension: 'count', base: '县', names: ['counties', 'county'] },
    { dimension: 'count', base: '户', names: ['households', 'household'] },
    { dimension: 'count', base: '家', names: ['enterprises', 'companies', 'firms', 'institutions'] },
    { dimension: 'count', base: '村', names: ['villages', 'village'] },
    { dimension: 'count', base: '项', names: ['projects', 'items', 'item'] },
    { dimension: 'other', base: '吨', names: ['tonnes', 'tons'] },
    { dimension: 'other', base: '公里', names: ['km', 'kilometres', 'kilometers'] },
    { dimension: 'other', base: '年', names: ['years', 'year'] },
    { dimension: 'other', base: '月', names: ['months', 'month'] },
    { dimension: 'other', base: '天', names: ['days', 'day'] },
  ]

const ENGLISH_FIXED: readonly Known[] = [
  ...['thousand', 'million', 'billion', 'trillion'].map((scale) => ({
    symbol: scale,
    dimension: 'other' as const,
    factor: ENGLISH_SCALES[scale] ?? '1',
    base: '',
  })),
  { symbol: 'times', dimension: 'ratio', factor: '1', base: '倍' },
  { symbol: 'percent', dimension: 'percent', factor: '1', base: '%' },
  { symbol: 'per cent', dimension: 'percent', factor: '1', base: '%' },
  { symbol: 'percentage points', dimension: 'percent', factor: '1', base: '%' },
]

function chineseUnits(): readonly Known[] {
  const scaled = BASES.flatMap(({ dimension, names }) =>
    names.flatMap((name) =>
      [['', '1'] as const, ...Object.entries(SCALES)].map(([scale, factor]) => ({
        symbol: scale + name,
        dimension,
        factor,
        base: names[0] ?? name,
      })),
    ),
  )
  const fixed = FIXED.map((unit) => ({ ...unit, base: unit.dimension === 'percent' ? '%' : unit.symbol }))
  const bare = ['万', '亿', '万亿', '千万', '百万', '百亿', '千亿'].map((scale) => ({
    symbol: scale,
    dimension: 'other' as const,
    factor: SCALES[scale] ?? '1',
    base: '',
  }))
  // The longest reading is right where two collide, so fixed units such as 百分点 win over 百 + a base.
  return [...scaled, ...bare, ...fixed]
}

function englishUnits(): readonly Known[] {
  const scaled = ENGLISH_BASES.flatMap(({ dimension, base, names }) =>
    names.flatMap((name) =>
      Object.entries(ENGLISH_SCALES).map(([scale, factor]) => ({
        symbol: scale === '' ? name : `${scale} ${name}`,
        dimension,
        factor,
        base,
      })),
    ),
  )
  return [...scaled, ...ENGLISH_FIXED]
}

const KNOWN: ReadonlyMap<string, Known> = new Map([...chineseUnits(), ...englishUnits()].map((unit) => [unit.symbol, unit]))
const LONGEST = Math.max(...[...KNOWN.keys()].map((symbol) => symbol.length))
const FIRST_CHARACTERS = new Set([...KNOWN.keys()].map((symbol) => symbol.charAt(0)))

const key = (symbol: string) => symbol.trim().replace(/\s+/g, ' ').toLowerCase()

function strip({ symbol, dimension, factor }: Known, printed: string): ParsedUnit {
  return { symbol: printed === '' ? symbol : printed, dimension, factor }
}

/**
 * Reads a text that is a unit and nothing else: 元, 亿元, 万人次, %, 倍, `billion yuan`, `people`.
 * The symbol stays as printed. A bare scale (亿) is a unit of dimension `other`. Undefined for anything else.
 */
export function parseUnit(symbol: string): ParsedUnit | undefined {
  const known = KNOWN.get(key(symbol))
  return known && strip(known, symbol.trim())
}

/** The longest unit that starts at an offset of a text, with the offset after it; undefined when none does. */
export function unitAt(text: string, start: number): { readonly unit: ParsedUnit; readonly end: number } | undefined {
  if (!FIRST_CHARACTERS.has(text.charAt(start).toLowerCase().charAt(0))) return undefined
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const slice = text.slice(start, start + length)
    if (slice.trim() !== slice) continue
    if (/[A-Za-z]$/.test(slice) && /[A-Za-z]/.test(text.charAt(start + length))) continue
    const unit = parseUnit(slice)
    if (unit) return { unit, end: start + length }
  }
  return undefined
}

/** What the unit counts, whatever its scale: 元 for 亿元, 家 for 万家; units of different bases never convert. */
export function unitBase({ symbol }: ParsedUnit): string {
  const base = bases.get(symbol) ?? KNOWN.get(key(symbol))?.base ?? symbol
  if (bases.size < 10_000) bases.set(symbol, base)
  return base
}

/** The same few symbols are asked for thousands of times. */
const bases = new Map<string, string>()

/**
 * Converts an amount exactly: 1.2 万亿元 → 12000 亿元. Returns undefined when the two units count different
 * things (元 and 人, but also 家 and 县).
 */
export function convert(quantity: Amount, unit: ParsedUnit): Amount | undefined {
  if (quantity.unit.dimension !== unit.dimension || unitBase(quantity.unit) !== unitBase(unit)) return undefined
  const exact = quantity.amount.times(quantity.unit.factor).div(unit.factor)
  return { amount: exact, unit }
}

const BRACKET = /[（(]\s*([^（()）]*)\s*[)）]\s*$/
const UNIT_LABEL = /^(?:计量)?(?:单位|單位|unit|in)\s*[:：]?\s*/i

/**
 * Reads the unit from a header: 财政援助资金(亿元), 资金（亿元,含捐赠折款）, `Output (billion yuan)`, 单位:亿元.
 * `name` is the header without the unit's bracket; a bracket that holds no unit stays in the name.
 */
export function unitFromHeader(header: string): HeaderUnit {
  const text = header.trim()
  const match = BRACKET.exec(text)
  const inside = match?.[1] ?? (UNIT_LABEL.test(text) ? text : undefined)
  if (inside === undefined) return { name: text }
  const [first = '', ...others] = inside.replace(UNIT_LABEL, '').split(/[,，;；、]\s*(?!\d)/)
  const unit = parseUnit(first.replace(/\s+(?=\p{Script=Han})/gu, ''))
  if (!unit) return { name: text }
  const name = match ? text.slice(0, match.index).trim() : ''
  const remark = others.join('，')
  return remark === '' ? { name, unit } : { name, unit, remark }
}
