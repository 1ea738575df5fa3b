import type { Decimal } from 'decimal.js'
import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Calculation } from '../../answer/calculation.ts'
import type { Block, Reply } from '../reply.ts'
import { sourcesOf } from '../sources.ts'
import { deskWording } from '../wording/desk.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { viewReply } from './view-reply.ts'

/** Results with more decimals are rounded. */
const EXACT_PLACES = 10
const ROUNDED_PLACES = 4
/** Below this, so many decimals would leave too little of the result. */
const SMALL = 0.1
/** Numbers as short as these are not looked for in tables, so nothing is said of them. */
const SHORT = 3

/** An expression with its result, and where its numbers stand in the papers. */
export function calculationView({ written, result, operands }: Calculation, lang: ReplyLanguage): Reply {
  const { calculation } = deskWording(lang)
  const shown = readable(result)
  const found = operands.filter(({ cells }) => cells.length > 0)
  const unknown = operands.filter(({ cells, number }) => cells.length === 0 && number.length > SHORT)
  const lines = [
    { text: calculation.result(written, shown.toFixed(), !shown.eq(result)), markers: [] },
    ...found.map(({ number, cells }) => ({ text: calculation.printed(number), markers: cells.map(({ marker }) => marker) })),
  ]
  const notice: Block[] =
    unknown.length > 0 ? [{ kind: 'notice', text: calculation.notPrinted(unknown.map(({ number }) => number)) }] : []
  const citations = found.flatMap(({ cells }) => cells)
  return viewReply(
    { tone: 'computed', blocks: [{ kind: 'prose', lines }, ...notice], sources: sourcesOf(citations, wordingFor(lang)) },
    lang,
  )
}

function readable(result: Decimal): Decimal {
  if (result.decimalPlaces() <= EXACT_PLACES) return result
  return result.abs().lt(SMALL) ? result.toSignificantDigits(ROUNDED_PLACES) : result.toDecimalPlaces(ROUNDED_PLACES)
}
