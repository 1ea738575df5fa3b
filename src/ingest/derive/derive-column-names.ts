import { bracketForms } from '../../language/words/phrases.ts'
import type { Annotations } from '../../paper/annotations.ts'
import type { Passage } from '../../paper/paper.ts'
import type { Column, Table } from '../../paper/table.ts'
import { amountAt } from '../tables/cover-totals.ts'

type ColumnName = Annotations['columns'][number]

interface Measured {
  readonly table: Table
  readonly index: number
  readonly column: Column
  /** Its figures by year; empty where rows are no years. */
  readonly figures: ReadonlyMap<number, string>
}

/** Words at the end of a header that only say that it counts something. */
const COUNTING = /(?:额度|总额|金额|总量|数量|数额|个数|人数|总数|规模|情况)$/
/** Words that people leave out. */
const FILLING = /各类|各种|各项|实际|直接|主要|累计|年末/g
/** A verb before what it brings about. */
const LEADING = /^(?:引进|吸引|资助|新增|投入|发放|完成|选派|派出|开展|提供)(?=\p{Script=Han}{3})/u
const COORDINATED = /^(\p{Script=Han}{2,})[与和及]\p{Script=Han}{2,}(\p{Script=Han}{2})$/u
/** What follows the thing that a caption measures. */
const MEASURED = /^(?:$|[（(，及和与的]|情况|概况|统计|构成|组成|分布|变化)/
const HAN = /^\p{Script=Han}{4,}$/u
const ENGLISH_FILLING = /^(?:mean|average|total|annual|number of)\s+/i
/** Two columns with this many equal figures print the same thing. */
const LEAST_EQUAL = 3
const MONEY = '资金'
/** A word that a paper uses more often than this is about more than one column. */
const OFTEN = 25

function measured(table: Table, column: Column, index: number): Measured {
  const figures = new Map(
    table.rows.flatMap((row) => {
      const amount = row.kind === 'data' && row.date ? amountAt(row, index) : undefined
      return row.date && amount ? [[row.date.year, amount.toString()] as const] : []
    }),
  )
  return { table, index, column, figures }
}

/** Whether two columns agree in every year that both have, and these are enough to be no chance. */
function printsSame(a: Measured, b: Measured): boolean {
  if (a.table === b.table || a.column.unit?.symbol !== b.column.unit?.symbol) return false
  const shared = [...a.figures].filter(([year]) => b.figures.has(year))
  return (
    shared.length >= LEAST_EQUAL &&
    new Set(shared.map(([, amount]) => amount)).size > 1 &&
    shared.every(([year, amount]) => b.figures.get(year) === amount)
  )
}

/** The word at the end of a header, where it tells it from all others and is not all over the text. */
function lastWords({ table, column }: Measured, all: readonly Measured[], text: string): readonly string[] {
  if (!HAN.test(column.header)) return []
  // Words have two characters; an odd one belongs to the last word: 挂职|干部, 资助|贫困生.
  const rhythm = column.header.length % 2 === 0 ? 2 : 3
  return [4, 3, 2]
    .filter((length) => length < column.header.length)
    .map((length) => column.header.slice(-length))
    .filter((word) => word.length === rhythm || standsAlone(word, text))
    .filter((word) => text.split(word).length <= OFTEN)
    .filter((word) => !all.some((other) => other.column !== column && sharesEnd(other, word, table)))
}

const sharesEnd = ({ table: owner, column }: Measured, word: string, table: Table): boolean =>
  owner === table ? [column.header, ...column.groups].some((name) => name.includes(word)) : column.header.endsWith(word)

/** Pieces of words (困县) always follow the same character. */
function standsAlone(piece: string, text: string): boolean {
  const before = text.split(piece).slice(0, -1)
  return new Set(before.map((part) => part.at(-1))).size > 1
}

/** 干部与专技人才交流 → 干部交流; 引进各类资金 → 引进资金; 扶贫资金额度 → 扶贫资金; Mean air temperature → air temperature. */
function shorter(header: string): readonly string[] {
  const coordinated = COORDINATED.exec(header)
  return [
    ...bracketForms(header),
    header.replace(COUNTING, ''),
    header.replace(FILLING, ''),
    header.replace(FILLING, '').replace(LEADING, ''),
    header.replace(ENGLISH_FILLING, ''),
    ...(coordinated ? [`${coordinated[1]}${coordinated[2]}`] : []),
  ].filter((name) => name.length > 1 && name !== header)
}

/**
 * A column of totals goes by what its table is about: 合计 in a table of 生态系统碳储量; and by what the columns have in common that it
 * adds up: 小学 for 县立小学 and 私立小学.
 */
function totalNames({ table, column }: Measured, topics: readonly string[]): readonly string[] {
  if (!column.covers) return []
  const measured = topics.filter((topic) => topic !== '' && MEASURED.test(table.caption.split(topic)[1] ?? '-'))
  const [first = '', ...others] = column.covers.map((i) => table.columns[i]?.header ?? '')
  const shared = ends(first).find((end) => others.every((other) => other.endsWith(end)) && table.caption.includes(end))
  const plain = column.header.replace(ADDED_UP, '')
  const subject = plain === '' ? subjectOf(table.caption) : []
  return [
    ...measured,
    ...(shared === undefined ? [] : [shared, `${shared}数`, `${shared}总数`]),
    ...(BODIES[plain] ?? []),
    ...subject,
    plain,
  ]
}
/** What a caption is about behind years and a place, and its last word: 渡口税收, 税收 of 1951—1953年云汀县渡口税收（单位：元）. */
function subjectOf(caption: string): readonly string[] {
  const [subject] = caption.replace(UNITS, '').match(LAST_WORDS) ?? []
  return subject === undefined ? [] : [subject, subject.slice(-2)]
}
const UNITS = /[（(][^（()）]*[)）]$/
const LAST_WORDS = /(?<=[省市县区镇乡村年国镇]|^)(?:(?![省市县区镇乡村年国])\p{Script=Han}){2,8}$/u
const ADDED_UP = /(?:合计|总计|小计|共计|总数)$/
/** Counts that go by a short form of what they count. */
const BODIES: Readonly<Record<string, readonly string[]>> = { 校数: ['学校', '学校数'], 厂数: ['工厂', '工厂数'] }

/** The ends of a name from the longest on, without single characters. */
const ends = (name: string): string[] => Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i))

/** 蜂群(群), 多少群蜂: a thing with the word that it is counted in. */
const counted = ({ header, unit }: Column): readonly string[] =>
  header.length === 2 && unit?.symbol === header.slice(1) ? [header.slice(1) + header.slice(0, 1)] : []

/**
 * Other names of measured columns: headers of columns that print the same figures, shorter forms, 资金 for money, and
 * for totals those of the paper's topics that the caption has. Columns that the paper's folder names are left to it.
 */
export function deriveColumnNames(
  given: readonly ColumnName[],
  tables: readonly Table[],
  passages: readonly Passage[],
  topics: readonly string[],
): ColumnName[] {
  const body = passages.filter(({ kind }) => kind === 'body').map(({ text }) => text)
  const text = body.join('\n')
  const all = tables.flatMap((table) =>
    table.columns.flatMap((column, index): Measured[] => (column.role === 'measure' ? [measured(table, column, index)] : [])),
  )
  const isGiven = ({ table, column }: Measured) =>
    given.some((name) => name.table === table.number && name.header === column.header)
  const derived = all
    .filter((one) => !isGiven(one))
    .map((one) => {
      const { header, unit } = one.column
      const same = all.filter((other) => printsSame(one, other)).map(({ column }) => column.header)
      const short = [header, ...same].flatMap(shorter)
      const money = unit?.dimension === 'money' && one.column.kind !== 'rate' ? [MONEY] : []
      const names = new Set([
        ...same,
        ...counted(one.column),
        ...short,
        ...lastWords(one, all, text),
        ...money,
        ...totalNames(one, topics),
      ])
      return {
        table: one.table.number,
        header,
        synonyms: [...names].filter((name) => name.length > 1 && name !== header),
        english: [],
      }
    })
  return [...given, ...derived.filter(({ synonyms }) => synonyms.length > 0)]
}
