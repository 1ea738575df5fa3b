import { kindNamed } from '../find/kinds-of-works.ts'
import { type PlanRule, rejected } from '../plan.ts'

const PARTS = {
  references: [
    ...['参考文献', '参考书目', '引用文献', '条文献', '篇文献', '项文献', '种文献', '部文献', '文献一共', '文献总共', '文献共'],
    ...['reference', 'bibliograph', 'cited works', 'works cited'],
  ],
  notes: ['注释', '尾注', '脚注', '几个注', '几条注', '多少个注', '多少条注', 'endnote', 'footnote', 'notes'],
  tables: ['几张表', '几个表', '多少张表', '多少个表', 'how many tables'],
} as const

/** How many references, notes or tables the paper has. */
export const count: PlanRule = {
  name: 'count',
  standsAlone: true,
  examples: ['参考文献有多少条', '这篇论文有几张表', 'How many references are there?'],
  plan({ text, asks, parts, content, years }) {
    if (!asks.has('amount')) return rejected('no number is asked for')
    const found = Object.entries(PARTS).find(([, words]) => words.some((word) => text.includes(word)))
    if (!found) return rejected('no numbered part is named')
    const [of, words] = found
    if (of === 'references' && kindNamed(text)) return rejected('about works of one kind')
    const other = content.filter(
      (unit) => unit.strict && !words.some((word) => unit.surface.includes(word) || word.includes(unit.surface)),
    )
    if (other.length > 0 || parts.length > 0 || years.length > 0) return rejected('about more than how many there are')
    return { plan: { kind: 'count', of: of as keyof typeof PARTS } }
  },
}
