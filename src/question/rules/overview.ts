import { lastPart, partWithin, sectionNumber } from '../../language/cues/section-names.ts'
import { matchedKeys, matchIn } from '../../retrieval/score-sentences.ts'
import { aspectIn } from '../find/aspects.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
import type { QuestionUnit } from '../question.ts'

/** How people ask what a paper, or one of its parts, is about. */
const ASKING = [
  ...['主要讲', '讲了什么', '讲了啥', '讲什么', '讲啥', '讲的是什么', '讲的什么', '主要内容', '总结全文', '概括全文'],
  ...['关于什么', '关于啥', '介绍', '简介', '大意', '主旨', '中心思想', '核心内容', '梗概', '讲讲这篇', '说说这篇', '谈了什么'],
  ...['总结一下', '概括一下', '研究了什么', '研究什么', '论文概要', '内容概要', '写了什么', '写了啥', '说了什么', '说了啥'],
  ...[
    'what is this paper about',
    'what is the paper about',
    'what is it about',
    "what's this paper about",
    "what's the paper about",
    'tell me about th',
    'introduce th',
    'summarize',
    'summarise',
    'summary of',
  ],
  ...['overview of', 'what does this paper', 'what does the paper say'],
]
/** 引言那句引的谁 asks for a work, not for the introduction. */
const CITING = ['引了', '引的', '引用', '引谁', 'cite']
const PARTS = ['第', '部分', '章', '节', 'section', 'part']

type Overview = Extract<QuestionPlan, { kind: 'overview' }>

/** What the paper, its numbered part, or what every paper has (conclusion, method, limitations) says. */
export const overview: PlanRule = {
  name: 'overview',
  examples: ['这篇文章主要讲什么', '总结全文', '第四部分讲了什么', 'What is this paper about?', '结论是什么', '有哪些研究不足'],
  plan(question, library) {
    const { text, content, years, parts } = question
    if (question.asks.has('agree')) return rejected('asks whether something agrees, not what it says')
    if (CITING.some((word) => text.includes(word))) return rejected('asks what is cited')
    const part = partIn(text, library)
    const aspect = part ? undefined : aspectIn(text)
    if (!part && !aspect && !ASKING.some((phrase) => text.includes(phrase)))
      return rejected('does not ask what the paper is about')
    const listing = !FACTS.some((ask) => question.asks.has(ask))
    const named = (unit: QuestionUnit) => PARTS.some((word) => unit.surface.includes(word)) || unit.kind === 'number'
    const said = (unit: QuestionUnit) =>
      aspect?.phrase.includes(unit.surface) ||
      unit.surface.includes(aspect?.phrase ?? '\n') ||
      isHeaded(unit, part, library) ||
      (listing && isTold(unit, part, library))
    const other = content.filter((unit) => unit.strict && !(part && named(unit)) && !said(unit))
    if (other.length > 0 || years.length > 0 || parts.length > 0)
      return rejected(`about ${other.map(({ surface }) => surface).join(' ') || 'a year or a part'}`)
    return { plan: { kind: 'overview', ...part, ...(aspect ? { aspect } : {}) } }
  },
}

type Part = Pick<Overview, 'section' | 'place'>

/** 第四部分, 第4章, part 4, 三(二), 第三部分第二节, 最后一节. */
function partIn(text: string, { papers }: Library): Part | undefined {
  const sections = papers.flatMap((paper) => paper.sections)
  const last = lastPart(text)
  const place = last
    ? sections.findLast(({ level }) => level === (last === 'part' ? 1 : 2))?.place
    : sections.find((section) => section.place === partWithin(text))?.place
  const section = sectionNumber(text)
  return place !== undefined ? { place } : section !== undefined ? { section } : undefined
}

/** Whether the heading of a part, or one under it, says a word. */
function isHeaded(unit: QuestionUnit, part: Part | undefined, library: Library): boolean {
  if (!part) return false
  return library.papers.some(({ sections }) => {
    const top = sections.filter(({ level }) => level === 1)
    const place = part.place ?? top[(part.section ?? 0) - 1]?.place ?? '\n'
    const under = sections.filter((section) => section.place.startsWith(place))
    return under.some(({ title }) => matchedKeys(unit, printedKeys(title, library)) >= 0.5)
  })
}

/** A fact is looked for in a part, not told by what the part is about. */
const FACTS = ['amount', 'when', 'who', 'where', 'why', 'how', 'difference'] as const

/** Whether a part within a part says a word. */
const isTold = (unit: QuestionUnit, part: Part | undefined, { documents, sentences }: Library): boolean =>
  part?.place !== undefined &&
  documents.some((document) => document.place === part.place && sentences.of(document).some((one) => matchIn(unit, one) >= 0.5))
