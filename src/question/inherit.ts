import { relativeYear } from '../language/values/relative-years.ts'
import { toTraditional } from '../language/words/script.ts'
import { bindColumns } from './columns/bind-columns.ts'
import { isNamed } from './columns/bind-measures.ts'
import { chunksOf } from './columns/chunks.ts'
import type { Library } from './library.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'
import type { Ask } from './words/closed-class.ts'

/** Words that point back to what was said before. */
const POINTING = [
  ...[
    '他们',
    '她们',
    '它们',
    '它',
    '其中',
    '里面',
    '里头',
    '前者',
    '后者',
    '上述',
    '这些',
    '那些',
    '这个',
    '那个',
    '该',
    '这',
    '那',
    '此',
    '呢',
    '还有吗',
    '上面',
    '刚才',
    '同样',
    '另一个',
    '第一种',
    '第二种',
    '第三种',
    '第一个',
    '第二个',
  ],
  ...[
    'it',
    'they',
    'them',
    'that',
    'those',
    'this',
    'these',
    'former',
    'latter',
    'same',
    'its',
    'their',
    'what about',
    'how about',
    'and',
    'the first',
    'the second',
  ],
]
/** Beginnings that continue a conversation. */
const OPENINGS = [
  '换成',
  '换做',
  '换作',
  '换到',
  '改成',
  '改看',
  '那',
  '那么',
  '还有',
  '另外',
  '和',
  '跟',
  '与',
  '比',
  '占',
  '合计',
  '平均',
  '为什么',
  '为何',
  '怎么算',
  '出处',
  '其中',
  'and ',
  'what about',
  'how about',
  'why',
  'but ',
  'also ',
  'then ',
]

/**
 * Completes a follow-up with what the question before left: subject, years, operation. A question that stands
 * by itself is returned as it is (with `continues`, the second of two in one message, only when it names much), so that a change of topic is not dragged along.
 */
export function inherit(question: Question, previous: Question | undefined, library: Library, continues = false): Question {
  if (!previous || !(isFollowUp(question) || (continues && question.content.filter(({ strict }) => strict).length <= 3)))
    return question
  const own = question.units.filter((unit) => unit.closed.length === 0)
  const keepsSubject = !namesColumn(own, library) || !namesColumn(previous.content, library)
  const inherited =
    keepsSubject || own.length === 0
      ? oneOf(question, previous).filter((unit) => !question.content.some((other) => other.surface === unit.surface))
      : contextOf(previous, library)
  const carried = inherited.map((unit): QuestionUnit => ({ ...unit, start: -1, end: -1, inherited: true }))
  const years = yearsOf(question, previous)
  return {
    ...question,
    lang:
      question.lang === 'zh-Hans' && previous.lang === 'zh-Hant' && fitsTraditional(question.text) ? 'zh-Hant' : question.lang,
    units: [...carried, ...question.units],
    content: [...carried, ...question.content],
    years,
    afterFigure: previous.afterFigure === true || namesColumn(previous.content, library),
    parts: question.parts.length > 0 ? question.parts : previous.parts,
    asks: question.asks.size > 0 ? question.asks : previous.asks,
    ops: opsOf(question, previous),
  }
}

/** 比前一年少了多少 is written the same in both scripts: the conversation decides. */
const fitsTraditional = (text: string): boolean => toTraditional(text) === text

/** 那对口支援是什么 names its subject and asks its own question. */
const asksAnew = (asks: Question['asks']): boolean => ANEW.some((ask) => asks.has(ask))
const ANEW: readonly Ask[] = ['definition', 'why', 'how', 'list', 'purpose']

function isFollowUp({ text, content, years, asks }: Question): boolean {
  const strict = content.filter((unit) => unit.strict)
  if (strict.length === 0) return true
  if (OPENINGS.some((opening) => text.startsWith(opening)) && strict.length <= 4 && !asksAnew(asks)) return true
  const words = text.split(' ')
  const points = POINTING.some((word) =>
    word.charCodeAt(0) < 128 ? words.includes(word) || (word.includes(' ') && text.includes(word)) : text.includes(word),
  )
  return points && strict.length <= 3 && years.length === 0 && !text.includes('这篇') && !text.includes('this paper')
}

/** What 前者 or 后者 stands for: the first or the last thing that the question before set side by side. */
function oneOf({ text }: Question, previous: Question): readonly QuestionUnit[] {
  const named = chunksOf(previous).map(({ units }) => units.filter(({ closed }) => closed.length === 0))
  if (named.length < 2) return previous.content
  if (FORMER.some((word) => text.includes(word))) return named[0] ?? []
  return LATTER.some((word) => text.includes(word)) ? (named.at(-1) ?? []) : previous.content
}

const FORMER = ['前者', 'the former', 'first one']
const LATTER = ['后者', 'the latter', 'last one']

const namesColumn = (units: readonly QuestionUnit[], library: Library): boolean =>
  bindColumns(units, library).slice(0, 1).some(isNamed)

/** What stays of the subject when a new indicator replaces the old one: a concept that is no part of the old one's name. */
function contextOf({ content }: Question, library: Library): QuestionUnit[] {
  const named = bindColumns(content, library)[0]?.named ?? []
  return content.filter((unit) => unit.kind === 'term' && unit.inherited !== true && !named.includes(unit)).slice(0, 1)
}

/** 那年, after an answer that named a year. */
const pointsAtFound = ({ text }: Question, { found }: Question): boolean =>
  found !== undefined && found.length > 0 && THAT_YEAR.some((words) => text.includes(words))

const THAT_YEAR = ['那年', '那一年', '当年', '该年', '这一年', 'that year']

/** 次年, next year and the like count from the year before; otherwise the own years, or those before. */
function yearsOf(question: Question, previous: Question): readonly AskedYears[] {
  if (question.years.length > 0)
    return question.ops.has('difference') || question.ops.has('ratio') || question.ops.has('growth') || comparesWith(question)
      ? [...previous.years, ...question.years]
      : question.years
  if (pointsAtFound(question, previous))
    return (previous.found ?? []).map((year) => ({ from: year, to: year, start: -1, end: -1 }))
  const step = relativeYear(question.text)
  const base = previous.years.at(-1)
  if (step === undefined || !base)
    return question.ops.has('sum') && !question.ops.has('share') && previous.ops.size === 0 ? [] : previous.years
  const moved = { from: base.to + step, to: base.to + step, start: -1, end: -1 }
  return question.ops.size > 0 ? [base, moved] : [moved]
}

/** 和2018年比呢, after a figure, asks for the difference. */
function opsOf(question: Question, previous: Question): Question['ops'] {
  if (question.ops.size > 0 || pointsAtFound(question, previous)) return question.ops
  return comparesWith(question) && question.years.length > 0 && previous.ops.size === 0 ? new Set(['difference']) : previous.ops
}

const comparesWith = ({ text }: Question): boolean => ['和', '跟', '与', '比', 'compared'].some((word) => text.startsWith(word))
