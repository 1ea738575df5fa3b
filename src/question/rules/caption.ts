import { normalise } from '../../language/words/normalise.ts'
import { asksWhichIsMore } from '../columns/comparative.ts'
import { givenAsked } from '../columns/given.ts'
import { sourcedTables, unknownTable } from '../find/sourced-tables.ts'
import { tablesNamed } from '../find/tables-named.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** What a table is about: caption, columns, years; or where its data come from. */
export const caption: PlanRule = {
  name: 'caption',
  examples: ['表7讲的是什么', '表4有哪些列', 'What is Table 3 about?', '表6的数据来源', '表7里2018年的数据哪来的'],
  plan(question, library, paper) {
    const { parts, content, years, ops, asks, text } = question
    const [sourced, ...others] = ops.has('share') || ops.has('percent') ? [] : sourcedTables(question, library, paper)
    if (sourced)
      return { plan: { kind: 'caption', table: sourced.number, source: true, others: others.map(({ number }) => number) } }
    const unknown = unknownTable(question)
    if (unknown.length > 0) return { plan: { kind: 'unexplained', words: unknown } }
    const [named] = COLUMNS.some((word) => text.includes(word)) ? tablesNamed(question, library, paper, COLUMNS) : []
    if (named && !parts.some(({ kind }) => kind === 'table')) return { plan: { kind: 'caption', table: named.number } }
    const table = parts.find((part) => part.kind === 'table')?.number
    if (table === undefined) return rejected('no table is named')
    if (asks.has('amount') && !COLUMNS.some((word) => text.includes(word))) return rejected('asks how many')
    const owner = library.papers.flatMap(({ tables }) => tables).filter(({ number }) => number === table)
    // 表7陕西的数据出处 says again what the table is about.
    const said = asks.has('source') ? owner.map(({ caption }) => normalise(caption)) : []
    const foreign = content.some(({ strict, surface }) => strict && !said.some((caption) => caption.includes(surface)))
    const compared = ops.size > 0 || asksWhichIsMore(question)
    if (foreign || years.length > 0 || compared || givenAsked(question)) return rejected('about something in the table')
    return owner.length > 0
      ? { plan: { kind: 'caption', table, ...(asks.has('source') ? { source: true } : {}) } }
      : rejected('there is no such table')
  },
}

/** 表4有几列: the columns are named. */
const COLUMNS = ['列', '栏', 'column', 'columns']
