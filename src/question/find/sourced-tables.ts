import { dataRows } from '../../compute/measure.ts'
import { asksForMaterial } from '../../language/cues/asked-material.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Table } from '../../paper/table.ts'
import { type Binding, bindColumns } from '../columns/bind-columns.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { namesTable, saysOf, tablesNamed } from './tables-named.ts'

/** What is asked the source of is data, and not a thought or a name. */
const DATA = '数据|数字|数值|数额|统计|资料|那行|那列|那栏|那格|这行|这列|data|figures|numbers|row|column'.split('|')
/** Of what it may be made. */
const MATERIAL =
  '材料|来源|书|本书|书里|年鉴|报纸|文件|文献|统计资料|原始|前三列|后三列|三列|前几列|后几列|第一列|最后一列|book|yearbook|material|materials|document|documents|compiled|drawn|taken|collected|gathered|copied|obtained|put together'.split(
    '|',
  )
const ASKED_WITH = [...DATA, ...MATERIAL]
/** More tables than these are meant by a general word. */
const MOST = 2

/** Words by which a question names a table that no caption has, where it asks for the source of one; none otherwise. */
export function unknownTable(question: Question): readonly string[] {
  const { asks, parts, text, content } = question
  const asksSource = asks.has('source') || asksForMaterial(text)
  if (!asksSource || !namesTable(text) || parts.some(({ kind }) => kind === 'table')) return []
  return content.filter(({ strict, surface }) => strict && !ASKED_WITH.includes(surface)).map(({ surface }) => surface)
}

/** The tables of whose rows or columns a question asks the source: the one that it names, or those that its words name; none otherwise. */
export function sourcedTables(question: Question, library: Library, paper: string | undefined): readonly Table[] {
  const { asks, parts, text } = question
  if (!asks.has('source') && !asksForMaterial(text)) return []
  const number = parts.find(({ kind }) => kind === 'table')?.number
  const named = tablesNamed(question, library, paper, ASKED_WITH)
  // 第一张表（历年大事）的材料 says again what the table is about.
  const says = library.papers.flatMap((owner) =>
    owner.tables.filter((table) => named.includes(table)).map((table) => saysOf(table, owner, library)),
  )
  const isData = (unit: QuestionUnit) => !unit.strict || ASKED_WITH.includes(unit.surface) || says.some((said) => said(unit))
  if (named.length > 0 && (number === undefined || question.content.every(isData))) return told(named, question)
  if (number === undefined && !DATA.some((word) => text.includes(word))) return []
  // 数据来源是什么: of all that there are.
  if (number === undefined && question.years.length === 0 && question.content.every(isData))
    return library.papers
      .flatMap(({ id, tables }) => (paper === undefined || id === paper ? tables : []))
      .filter(({ note }) => note !== '')
  const options = {
    years: question.years,
    ...(paper === undefined ? {} : { paper }),
    ...(number === undefined ? {} : { table: number }),
  }
  const bindings = bindColumns(question.units, library, options).filter((binding) => explainsAll(binding, question))
  return told([...new Set(bindings.map(({ measure }) => measure.table))], question)
}

/** Those that have the years of the question, and a line that gives their source. */
function told(tables: readonly Table[], { years }: Question): readonly Table[] {
  const covering = tables.filter((table) => years.every((asked) => dataRows(table, asked).length > 0))
  return covering.length <= MOST ? covering.filter(({ note }) => note !== '') : []
}

/** Every word of the subject is said by the column or by its table. */
const explainsAll = ({ explained, measure: { table } }: Binding, { content }: Question): boolean => {
  const caption = normalise(table.caption)
  return content.every(
    (unit) => !unit.strict || explained.includes(unit) || ASKED_WITH.includes(unit.surface) || caption.includes(unit.surface),
  )
}
