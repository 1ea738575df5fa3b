import { type ParsedUnit, unitAt } from './units.ts'

/** 折成万元, 写成“人”, converted into billion yuan: the unit stands right behind. */
const INTO = /(?:换算|折合|折算|折|换|写|表示|化|改写|转换|转|合)(?:成|为|作)\s*[“"「『‘'']?|\b(?:in|into|to|as)\s+(?=[a-z0-9])/gu
/** 用“万”作单位, 按万元计: the unit stands between. */
const BY = /(?:用|以|按照?)\s*[“"「『‘'']?/gu
const BY_END = /^[”"」』’'']?\s*(?:作|做|为|当|来|计|算|表示|说|口径)/u

/** The unit that a question wants a figure in: 折成万元, 用“万”作单位, 按万元计, in billion yuan; undefined when it names none. */
export function targetUnit(text: string): ParsedUnit | undefined {
  for (const match of text.matchAll(INTO)) {
    const found = unitAt(text, match.index + match[0].length)
    if (found && !TIMES.has(found.unit.symbol)) return found.unit
  }
  for (const match of text.matchAll(BY)) {
    const found = unitAt(text, match.index + match[0].length)
    if (found && BY_END.test(text.slice(found.end)) && !TIMES.has(found.unit.symbol)) return found.unit
  }
  return undefined
}

/** 按年计 is no unit of an amount. */
const TIMES: ReadonlySet<string> = new Set(['年', '月', '天', '日', 'years', 'year', 'months', 'days', 'day'])
