import { type PlanRule, rejected } from '../plan.ts'

/** What a table is about: caption, columns, years; or where its data come from. */
export const caption: PlanRule = {
  name: 'caption',
  examples: ['表7讲的是什么', '表4有哪些列', 'What is Table 3 about?', '表6的数据来源'],
  plan({ parts, content, years, ops, asks }, library) {
    const table = parts.find((part) => part.kind === 'table')?.number
    if (table === undefined) return rejected('no table is named')
    if (content.some((unit) => unit.strict) || years.length > 0 || ops.size > 0) return rejected('about something in the table')
    return library.papers.some(({ tables }) => tables.some(({ number }) => number === table))
      ? { plan: { kind: 'caption', table, ...(asks.has('source') ? { source: true } : {}) } }
      : rejected('there is no such table')
  },
}
