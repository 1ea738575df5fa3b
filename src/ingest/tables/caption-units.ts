import type { Column, Row } from '../../paper/table.ts'
import type { Unit } from '../../paper/value.ts'
import { amountAt, sumOver } from './cover-totals.ts'

/** What a column's name says that it counts, for units that are named together in a caption: which end of a name goes with which of them. */
const CUES: readonly { readonly name: RegExp; readonly unit: RegExp }[] = [
  { name: /(?:率|比例|比重|占比|百分比)$/, unit: /^[%％‰]$/ },
  {
    name: /(?:[薪费款值价税租捐息额金债贷]|工资|薪水|收入|支出|经费|产值|成本|利润|附加|补助|补贴|拨款|投资|预算|岁入|岁出|资产|进口|出口)$/,
    unit: /[元圆角两文镑钱]$/,
  },
  {
    name: /(?:人数|人口|[人员生工师民者兵丁匠])$|(?:学生|教员|教师|职工|员工|工人|女工|人员|劳力|党员|会员|干部)/,
    unit: /[人名位口丁]$/,
  },
  { name: /(?:户|农户|家庭|户数)$/, unit: /户$/ },
  { name: /(?:人次|次数|场次|批次)$/, unit: /[次场批]$/ },
  { name: /(?:藏书|图书|馆藏|书刊|册数|书籍)/, unit: /[册种本卷]$/ },
  { name: /(?:面积|耕地|田地|[田地])$/, unit: /亩$|公顷$|平方|顷$|hm²$|ha$/ },
  { name: /(?:里程|长度|距离|铁路|公路|道路)$/, unit: /里$|米$|km$/ },
  { name: /(?:产量|销量|收购量|运量|重量|消费量|吞吐量|粮食)$/, unit: /[担石斤吨斗]$|公斤$|千克$/ },
  {
    name: /(?:[学校院所馆站厂店行社园室库屋点堂局铺坊]|企业|机构|公司|单位|工厂)$|^校数/,
    unit: /[所家个座处间]$/,
  },
  { name: /(?:[县市区乡镇村]|班级?|项目|小组)$/, unit: /[个项班]$/ },
]
/** It is of the kind of the column before it. */
const GOES_ON = /^(?:其中|其他|其它|其余|其|合计|小计|总计|总数|共计)|(?:合计|小计|总计)$/

/** Units of things that come whole. */
const WHOLE = /^[人名位所家个户座处间口丁]$/

/** The only one of some units that a name goes with. */
function byName(header: string, units: readonly Unit[]): Unit | undefined {
  const counted = header.replace(/[（(][^）)]*[)）]/g, '').replace(/(?<=.)(?:总?数量?|合计|总计|小计)$/, '')
  const fitting = CUES.filter(({ name }) => name.test(counted)).map(({ unit }) => units.filter(({ symbol }) => unit.test(symbol)))
  const [found, ...more] = fitting.find(({ length }) => length > 0) ?? []
  return more.length === 0 ? found : undefined
}

/** What is known so far: each column's unit, for those that are measured and have none of their own. */
interface Given {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly units: readonly (Unit | undefined)[]
}

const isOpen = ({ role, unit }: Column): boolean => role === 'measure' && unit === undefined

const hasDecimals = (rows: readonly Row[], column: number): boolean =>
  rows.some((row) => (amountAt(row, column)?.decimalPlaces() ?? 0) > 0)

/** Gives a unit to those of some columns that have none yet; parts of a person are not counted. */
function give({ columns, rows, units }: Given, at: readonly number[], unit: Unit | undefined): Given {
  const takes = (i: number) =>
    units[i] === undefined && isOpen(columns[i] as Column) && !(unit && isWhole(unit) && hasDecimals(rows, i))
  return { columns, rows, units: units.map((own, i) => (at.includes(i) && takes(i) ? unit : own)) }
}

const isWhole = ({ symbol }: Unit): boolean => WHOLE.test(symbol)

/** The columns right behind or before one that it adds up; none where it adds up nothing. */
function partsOf({ columns, rows }: Given, total: number): readonly number[] {
  const runs = columns.flatMap((_, other) => {
    const [from, to] = total < other ? [total + 1, other] : [other, total - 1]
    return other === total ? [] : [Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)]
  })
  const stated = rows.filter((row) => amountAt(row, total) !== undefined)
  const isRight = (parts: readonly number[]) => (row: Row) =>
    amountAt(row, total)?.equals(sumOver(parts, (column) => amountAt(row, column))) === true
  const addsUp = (parts: readonly number[]) => {
    const right = stated.filter(isRight(parts)).length
    return parts.length > 1 && right > 1 && right * 2 > stated.length
  }
  return runs.filter(addsUp).sort((a, b) => b.length - a.length)[0] ?? []
}

const withSums = (given: Given): Given =>
  given.units.reduce<Given>((all, unit, i) => (unit ? give(all, partsOf(all, i), unit) : all), given)

const withFollowers = (given: Given): Given =>
  given.columns.reduce((all, { header }, i) => (GOES_ON.test(header) ? give(all, [i], all.units[i - 1]) : all), given)

/** Between two of one kind there is no other. */
const withGaps = (given: Given): Given =>
  given.columns.reduce<Given>((all, _, i) => {
    const before = all.units.findLast((unit, at) => at < i && unit !== undefined)
    return before && before === all.units.find((unit, at) => at > i && unit !== undefined) ? give(all, [i], before) : all
  }, given)

/** One unit and one run of columns are left, each for the other. */
function withRest(given: Given, named: readonly Unit[]): Given {
  const [only, ...more] = named.filter((unit) => !given.units.includes(unit))
  const left = given.columns.flatMap((column, i) => (isOpen(column) && given.units[i] === undefined ? [i] : []))
  const isRun = (left.at(-1) ?? 0) - (left[0] ?? 0) === left.length - 1
  return only && more.length === 0 && isRun ? give(given, left, only) : given
}

/**
 * Gives each measured column without a unit its own of those that a caption names together (单位：所、人): by what its name
 * counts, by sums (what adds up to 教员数 are 人 too), and where the columns on both its sides have the same one. A column that none
 * of these tells stays without a unit.
 */
export function assignUnits(columns: readonly Column[], rows: readonly Row[], named: readonly Unit[]): readonly Column[] {
  const none: Given = { columns, rows, units: columns.map(() => undefined) }
  const byNames = columns.reduce((all, { header }, i) => give(all, [i], byName(header, named)), none)
  const { units } = withRest(withGaps(withFollowers(withSums(byNames))), named)
  return columns.map((column, i) => {
    const unit = units[i]
    return unit ? { ...column, unit } : column
  })
}
