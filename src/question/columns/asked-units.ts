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

/** The last unit written in a text: 换算成万元 → 万元. */
export function lastUnit(text: string): ParsedUnit | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    const found = unitAt(text, i)
    if (!found) continue
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
