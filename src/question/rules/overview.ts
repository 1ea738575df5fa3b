import { chineseToNumber } from '../../language/numerals.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** How people ask what a paper, or one of its parts, is about. */
const ASKING = [
  ...[
    '主要讲',
    '讲了什么',
    '讲什么',
    '讲的是什么',
    '讲的什么',
    '主要内容',
    '主要结论',
    '核心结论',
    '总结全文',
    '概括全文',
    '总结一下',
    '概括一下',
    '中心思想',
    '核心观点',
    '主要观点',
    '核心论点',
    '主要论点',
    '研究了什么',
    '研究什么',
    '论文概要',
    '内容概要',
    '内容提要',
    '写了什么',
    '说了什么',
    '主旨',
  ],
  ...[
    'what is this paper about',
    'what is the paper about',
    'what is it about',
    'summarize',
    'summarise',
    'summary of',
    'main argument',
    'main finding',
    'main conclusion',
    'main point',
    'overview of',
    'what does this paper',
    'what does the paper say',
  ],
]
const PARTS = ['第', '部分', '章', '节']

/** What the paper, or its numbered part, is about. */
export const overview: PlanRule = {
  name: 'overview',
  examples: ['这篇文章主要讲什么', '总结全文', '第四部分讲了什么', 'What is this paper about?'],
  plan({ text, content, years, parts }) {
    if (!ASKING.some((phrase) => text.includes(phrase))) return rejected('does not ask what the paper is about')
    const section = sectionIn(text)
    const strict = content.filter((unit) => unit.strict && !PARTS.some((word) => unit.surface.includes(word)))
    if (strict.length > 0 || years.length > 0 || parts.length > 0)
      return rejected(`about ${strict.map(({ surface }) => surface).join(' ') || 'a year or a part'}`)
    return { plan: { kind: 'overview', ...(section === undefined ? {} : { section }) } }
  },
}

/** 第四部分, 第4章, part 4. */
function sectionIn(text: string): number | undefined {
  for (const unit of ['部分', '章', '节']) {
    const end = text.indexOf(unit)
    const start = text.lastIndexOf('第', end)
    if (end === -1 || start === -1) continue
    const label = text.slice(start + 1, end).trim()
    return chineseToNumber(label) ?? (Number.isInteger(Number(label)) ? Number(label) : undefined)
  }
  const english = text.split(' ')
  const at = english.findIndex((word) => word === 'section' || word === 'part')
  const number = at === -1 ? Number.NaN : Number.parseInt(english[at + 1] ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
