import { Decimal } from 'decimal.js'

/** An arithmetic expression of plain numbers with its value. */
export interface Arithmetic {
  /** As it is printed: 1931.38 ÷ (389.62 − 20). */
  readonly written: string
  /** The numbers in order, as they were typed without commas. */
  readonly numbers: readonly string[]
  readonly result: Decimal
}

/** Nobody types a longer one. */
const LONGEST = 300
/** Beyond these the digits are no figure of anything. */
const LARGEST = new Decimal('1e30')
const LARGEST_EXPONENT = 100
/** Digits that are worked out: enough to tell 1/3 from 0.333333333333. */
const Exact = Decimal.clone({ precision: 60 })

const TOKEN = /\s*(?:(\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)|(\*\*|[-+*/^%()]))/uy
/** What people type for the same sign, after widths are made one. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—−]/g, '-'],
  [/[×✕·∙⋅]|(?<=[\d)\s])x(?=[\d(\s])/giu, '*'],
  [/[÷∕]/g, '/'],
  [/[\s=＝等于?？。]+$/u, ''],
]
const PRINTED: Readonly<Record<string, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' }

/**
 * Reads a text that is nothing but arithmetic: numbers, + − × ÷ ^ % and brackets, with at least one sign between two numbers.
 * Undefined for any other text, and where there is no result (a division by zero, digits without end).
 */
export function readArithmetic(text: string): Arithmetic | undefined {
  if (text.length > LONGEST) return undefined
  const tokens = tokensOf(SIGNS.reduce((plain, [sign, one]) => plain.replace(sign, one), text.normalize('NFKC').trim()))
  if (!tokens || tokens.filter(isNumber).length < 2) return undefined
  const reader = { tokens, at: 0 }
  const result = sum(reader)
  if (!result || reader.at < tokens.length || !result.isFinite() || result.abs().gt(LARGEST)) return undefined
  return { written: printed(tokens), numbers: tokens.filter(isNumber), result: new Decimal(result) }
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
}

const isNumber = (token: string): boolean => /^[\d.]/u.test(token)

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) return undefined
    const [, number, sign] = match
    tokens.push(number?.replaceAll(',', '') ?? (sign === '**' ? '^' : (sign ?? '')))
  }
  return tokens
}

/** Takes the next token if it is one of these. */
function taken(reader: Reader, ...signs: readonly string[]): string | undefined {
  const sign = signs.find((one) => one === reader.tokens[reader.at])
  if (sign !== undefined) reader.at += 1
  return sign
}

type Operation = (a: Decimal, b: Decimal) => Decimal | undefined

/** Operands from left to right with the signs between them. */
function chain(reader: Reader, operand: (reader: Reader) => Decimal | undefined, signs: Readonly<Record<string, Operation>>) {
  let value = operand(reader)
  for (let sign = taken(reader, ...Object.keys(signs)); sign !== undefined; sign = taken(reader, ...Object.keys(signs))) {
    const next = operand(reader)
    value = value && next && signs[sign]?.(value, next)
  }
  return value
}

const sum = (reader: Reader): Decimal | undefined =>
  chain(reader, product, { '+': (a, b) => a.plus(b), '-': (a, b) => a.minus(b) })

const product = (reader: Reader): Decimal | undefined =>
  chain(reader, signed, { '*': (a, b) => a.times(b), '/': (a, b) => (b.isZero() ? undefined : a.div(b)) })

function signed(reader: Reader): Decimal | undefined {
  return taken(reader, '+', '-') === '-' ? signed(reader)?.negated() : power(reader)
}

function power(reader: Reader): Decimal | undefined {
  const base = percent(reader)
  if (base === undefined || taken(reader, '^') === undefined) return base
  const exponent = signed(reader)
  return exponent?.abs().lte(LARGEST_EXPONENT) ? base.pow(exponent) : undefined
}

function percent(reader: Reader): Decimal | undefined {
  const value = atom(reader)
  return taken(reader, '%') === undefined ? value : value?.div(100)
}

function atom(reader: Reader): Decimal | undefined {
  if (taken(reader, '(') !== undefined) {
    const value = sum(reader)
    return taken(reader, ')') === undefined ? undefined : value
  }
  const token = reader.tokens[reader.at]
  if (token === undefined || !isNumber(token)) return undefined
  reader.at += 1
  return new Exact(token)
}

/** A sign stands apart from the numbers that it joins, and close to the one that it belongs to. */
function printed(tokens: readonly string[]): string {
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1]
      const joins = before !== undefined && (isNumber(before) || before === ')' || before === '%')
      return joins ? (PRINTED[token] ?? token) : token.replace('-', '−')
    })
    .join('')
}
