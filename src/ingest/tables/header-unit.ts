import { type HeaderUnit, parseUnit, unitFromHeader } from '../../language/values/units.ts'
import type { Unit } from '../../paper/value.ts'

const BRACKET = /[（(]\s*([^（()）]{1,24})\s*[)）]\s*$/
const LABELLED = /(?:单位|單位|\bunits?)\s*[:：]\s*([^;；。（()）\n]+)/i
/** Between units that are named together. */
const APART = /[、，,]|\s+(?:and|和)\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u

/** Symbols of the International System and those used beside it, with or without a prefix and a power: mg, hm², °C. */
const SYMBOL =
  /^(?:[YZEPTGMkhdcmµμnp]|da)?(?:m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|C|V|F|Ω|T|H|lm|lx|Bq|Gy|Sv|L|l|t|a|d|h|ha|min|eV|bar|cal|Wh|ppm|ppb|mu|rpm|dB|°C|℃|℉|°|′|″|[$€£¥])(?:[²³⁻¹]+|\^?-?\d)?$/u
const CHINESE =
  /^(?:百|千|万|亿)?(?:群|起|条|件|项|篇|桩|宗|封|批|票|辆次|班次|船|包次|分|分钟|小时|时|秒|周|餐|株|棵|头|只|颗|粒|场|节|课时|斤|升|毫升|克|千克|毫克|毫米|厘米|人年|公担|担|石|斗|市斤|市亩|市石|匹|尺|丈|角|文|两|圆|银元|国币元|法币元|处|间|栋|艘|部|卷|本|幅|班|箱|包|袋|里|方里|丁|口|尊|株数|眼|盏|趟|列|节|工|人日|工日)$/
/** Parts of a compound unit: t/hm², mg·kg⁻¹, litres per day. */
const PARTS = /\s*[/·⋅×]\s*|\s+per\s+/
const WORDS = /^\p{L}+(?:\s\p{L}+)?$/u

const isPart = (text: string): boolean =>
  parseUnit(text) !== undefined || text.split(/\s+/).every((word) => SYMBOL.test(word)) || CHINESE.test(text)

/** Whether a text can be nothing but a unit. Of a compound one part must be known: 元/餐, litres per day. */
function isUnit(text: string): boolean {
  const parts = text.split(PARTS)
  if (parts.length === 1) return isPart(text) || /^(?:thousand|million|billion)\s\p{L}+$/iu.test(text)
  return parts.some(isPart) && parts.every((part) => isPart(part) || WORDS.test(part))
}

function unitOf(text: string): Unit | undefined {
  const symbol = text.trim()
  return parseUnit(symbol) ?? (isUnit(symbol) ? { symbol, dimension: 'other', factor: '1' } : undefined)
}

/** Like `unitFromHeader`, for headers of figures: the bracket may hold any unit, such as t/hm², °C or 元/餐. */
export function headerUnit(header: string): HeaderUnit {
  const known = unitFromHeader(header)
  const match = known.unit ? null : BRACKET.exec(header)
  const unit = match && unitOf(match[1] ?? '')
  return match && unit ? { name: header.slice(0, match.index).trim(), unit } : known
}

/**
 * The units that a caption or a line beside a table names for it: 单位：万元, also within a longer bracket and before other words. Of
 * several (单位：所、人) each is of some columns.
 */
export function labelledUnits(line: string): readonly Unit[] {
  const named = (LABELLED.exec(line)?.[1] ?? '').split(APART).map(unitOf)
  const end = named.indexOf(undefined)
  return named.slice(0, end === -1 ? named.length : end).flatMap((unit) => unit ?? [])
}
