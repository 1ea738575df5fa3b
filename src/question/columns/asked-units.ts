import { type ParsedUnit, parseUnit, unitAt, unitBase } from '../../language/values/units.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** Whether a unit asks 多少 or 几. */
export const asksAmount = (unit: QuestionUnit): boolean =>
  unit.closed.some((closed) => closed.kind === 'ask' && closed.ask === 'amount')

/** How often a question asks 多少 or 几. */
export const amountsAsked = ({ units }: Pick<Question, 'units'>): number => units.filter(asksAmount).length

/** Units right after 多少 or 几: 多少万人次, 几家. */
export function askedUnits({ units, text }: Question): ParsedUnit[] {
  return units.flatMap((unit) => {
    if (!asksAmount(unit)) return []
    const found = unitAt(text, unit.end) ?? unitAt(text, unit.end - 1)
    return found ? [found.unit] : []
  })
}

/** 换成2017年, 除以1981年: no unit of an amount. */
const TIMES: ReadonlySet<string> = new Set(['年', '月', '个月', '天', '日', 'years', 'year'])

/** The last unit written in a text: 换算成万元 → 万元. */
export function lastUnit(text: string): ParsedUnit | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    const found = unitAt(text, i)
    if (!found || TIMES.has(found.unit.symbol)) continue
    const before = i > 0 ? unitAt(text, i - 1) : undefined
    if (!before || before.end !== found.end) return found.unit
  }
  return undefined
}

/**
 * The unit a figure is asked in when it is another scale of the column's own: 多少万元 of a column in 亿元. 多少人 says nothing
 * about the scale.
 */
export function askedScale(question: Question, own: ParsedUnit | undefined): ParsedUnit | undefined {
  const [asked] = askedUnits(question)
  if (!asked || !own || asked.factor === '1' || asked.factor === own.factor) return undefined
  return scaleOf(asked, own)
}

/** A unit in which a column's figures can be given: 万 of a column in 人次 is 万人次. Undefined when it counts something else. */
export function scaleOf(asked: ParsedUnit, own: Pick<ParsedUnit, 'symbol' | 'dimension' | 'factor'>): ParsedUnit | undefined {
  const isBare = unitBase(asked) === ''
  if (!isBare && unitBase(asked) !== unitBase(own)) return undefined
  // Units are kept as the papers write them: billion yuan is 十亿元.
  const scale = asked.symbol.charCodeAt(0) < 128 ? SCALES[asked.factor] : isBare ? asked.symbol : undefined
  return scale === undefined ? (isBare ? undefined : asked) : parseUnit(`${scale}${unitBase(own)}`)
}

const SCALES: Readonly<Record<string, string>> = {
  '1': '',
  '1000': '千',
  '10000': '万',
  '1000000': '百万',
  '100000000': '亿',
  '1000000000': '十亿',
  '1000000000000': '万亿',
}

const MONEY: ReadonlySet<string> = new Set(['钱', '款', '款子', '资金', '经费', '真金白银', 'money', 'cash', 'funds', 'funding'])
const YUAN = parseUnit('元')

/** 元 for 老人自己掏的钱: what a question asks about is money, although it names no unit. Empty where it counts something else. */
export const moneySpokenOf = (question: Question): ParsedUnit[] =>
  YUAN && askedUnits(question).length === 0 && question.units.some(({ surface }) => MONEY.has(surface)) ? [YUAN] : []
