import type { Unit } from '../../paper/value.ts'

/** Means, rates, shares and prices: what they come to for a whole is never the sum of its parts. */
const RATE =
  /平\s*均|[人户生校亩日月年县村家]均|率$|比例|比重|占比|百分比|指数|系数|密度|单价|[价薪]$|价格|工资$|月薪|日薪|年薪|得分|评分|温度|气温|\b(?:mean|average|avg|rate|ratio|share|percentage|density|index|price|per)\b/i
/** What is paid in all is a sum: 工资总额. */
const WHOLE = /总额|总值|总量|合计|总计/

/** Numbers of what there is at a time: those of a year hold the ones of the year before. */
const STOCK = /在校|在册|在岗|在职|在园|在院|从业|[年期月]末|年底|现有|保有|存栏|存量|余额|馆藏|人口|床位|总户|耕地/
const INSTITUTION = /(?:学|校|院|所|馆|站|厂|店|行|社|园|室|库|屋|点|寺|庙|县|村|镇|企业|机构|公司|单位|组织)数?$/
const BODY = /(?:[生员工师民徒]|护士|人口)数?$/
/** But not of what was done or came in the course of a year. */
const FLOW =
  /新增|新建|净增|增加|减少|招收|招生|毕业|培训|引进|输出|派出|选派|受训|结业|开除|入学|接待|发放|资助|帮扶|援助|投入|人次/
/** What institutions and sites are counted in. */
const PLACES = /^[所家处座间]$/
const COUNTING: ReadonlySet<string> = new Set(['persons', 'count'])
/** A table that was counted on one day of the year. */
const COUNTED_ON = /[年月][末底][^。；]{0,6}(?:数|统计|调查|时点)/

/** Whether a column's figures are means, rates, shares or prices. */
export function isRate(header: string, unit: Unit | undefined): boolean {
  if (unit && (unit.dimension === 'percent' || unit.dimension === 'ratio' || unit.symbol.includes('/'))) return true
  return RATE.test(header) && !WHOLE.test(header)
}

/** Whether a column counts what there is at a time, so that its years are not added up unless that is asked for. */
export function isStock(header: string, unit: Unit | undefined, note: string): boolean {
  if (FLOW.test(header) || unit?.dimension === 'money') return false
  if (STOCK.test(header)) return true
  if (unit && PLACES.test(unit.symbol)) return true
  const counts = unit !== undefined && COUNTING.has(unit.dimension)
  return counts && (INSTITUTION.test(header) || BODY.test(header) || COUNTED_ON.test(note))
}
