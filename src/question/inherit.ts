import { kindOf } from '../language/cues/listed-kinds.ts'
import { itemAsked } from '../language/values/ordinals.ts'
import { relativeYear } from '../language/values/relative-years.ts'
import { toTraditional } from '../language/words/script.ts'
import { bindColumns } from './columns/bind-columns.ts'
import { isNamed } from './columns/bind-measures.ts'
import { chunksOf } from './columns/chunks.ts'
import { asksWhichIsMore } from './columns/comparative.ts'
import type { Library } from './library.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'
import type { Ask, Op } from './words/closed-class.ts'
import { OPENINGS, POINTING } from './words/pointing-words.ts'

/**
 * Completes a follow-up with what the question before left: subject, years, operation. A question that stands
 * by itself is returned as it is (with `continues`, the second of two in one message, only when it names much), so that a change of topic is not dragged along.
 */
export function inherit(question: Question, previous: Question | undefined, library: Library, continues = false): Question {
  if (!previous || !(isFollowUp(question) || (continues && question.content.filter(({ strict }) => strict).length <= 3)))
    return question
  const inherited = subjectOf(question, previous, library)
  const carried = inherited.map((unit): QuestionUnit => ({ ...unit, start: -1, end: -1, inherited: true }))
  const years = yearsOf(question, previous)
  return {
    ...question,
    lang:
      question.lang === 'zh-Hans' && previous.lang === 'zh-Hant' && fitsTraditional(question.text) ? 'zh-Hant' : question.lang,
    units: [...carried, ...lightWords(question, previous), ...question.units],
    content: [...carried.filter(({ surface }) => surface !== AND.surface), ...question.content],
    years,
    afterFigure: previous.afterFigure === true || namesColumn(previous.content, library),
    ...earlierOf(question, previous, library),
    parts: question.parts.length > 0 ? question.parts : previous.parts,
    asks: question.asks.size > 0 ? question.asks : previous.asks,
    ops: opsOf(question, previous),
  }
}

/** 关系 in 按结对关系分哪几种 names no thing, but tells which list 其中第一种 points into. */
const lightWords = ({ text }: Question, { units }: Question): QuestionUnit[] =>
  itemAsked(text) === undefined
    ? []
    : units
        .filter(({ closed, surface }) => surface.length > 1 && closed.some(({ kind }) => kind === 'light'))
        .map((unit) => ({ ...unit, start: -1, end: -1, inherited: true }))

/** The units that a follow-up takes over. */
function subjectOf(question: Question, previous: Question, library: Library): readonly QuestionUnit[] {
  const two = bothSubjects(question, previous)
  if (two) return two
  const own = question.units.filter((unit) => unit.closed.length === 0)
  // 那年财政资金多少 takes the year, and no more.
  if (pointsAtFound(question, previous) && namesColumn(own, library)) return []
  if (own.length === 0 && comparesTwo(previous)) return sideBySide(previous)
  const keepsSubject = !namesColumn(own, library) || !namesColumn(previous.content, library)
  return keepsSubject || own.length === 0
    ? oneOf(question, previous).filter((unit) => !question.content.some((other) => other.surface === unit.surface))
    : contextOf(previous, library)
}

/** What the question before asked about, where this one changes its years or its subject, and not both. */
function earlierOf(question: Question, previous: Question, library: Library): Pick<Question, 'earlier'> {
  const names = namesColumn(question.content, library)
  const dates = question.years.length > 0 || relativeYear(question.text) !== undefined
  const changesOne = names !== dates && question.ops.size === 0
  return changesOne ? { earlier: { years: names ? [] : previous.years, content: names ? previous.content : [] } } : {}
}

/** 差多少, 哪个多 after two figures, and nothing more, is about the two. */
const joinsTwo = ({ content, years, ops, units }: Question): boolean =>
  !content.some(({ strict }) => strict) && years.length === 0 && (JOINING.some((op) => ops.has(op)) || asksWhichIsMore({ units }))

const JOINING: readonly Op[] = ['sum', 'difference', 'ratio', 'growth', 'share']

/** 两个加起来呢: the subjects of the last two questions, side by side. */
function bothSubjects(question: Question, { earlier, content }: Question): readonly QuestionUnit[] | undefined {
  return earlier && earlier.content.length > 0 && joinsTwo(question) ? [...earlier.content, AND, ...content] : undefined
}

/** The things that a question compares, with the word between that tells them apart. */
const sideBySide = (question: Question): readonly QuestionUnit[] =>
  chunksOf(question).flatMap(({ units }, i) => [...(i === 0 ? [] : [AND]), ...units.filter(({ closed }) => closed.length === 0)])

const AND: QuestionUnit = {
  surface: '和',
  start: -1,
  end: -1,
  kind: 'word',
  keys: [],
  closed: [{ kind: 'light' }],
  strict: false,
  proper: false,
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
  // 第四条展开说说, but not 第四条历史经验, which names its list.
  if (itemAsked(text) !== undefined && strict.length <= 1 && strict.every(({ surface }) => kindOf(surface).length === 0))
    return true
  if (GOING_ON.some((ending) => text.endsWith(ending)) && strict.length <= 2 && asks.size === 0) return true
  const words = text.split(' ')
  const points = POINTING.some((word) =>
    word.charCodeAt(0) < 128 ? words.includes(word) || (word.includes(' ') && text.includes(word)) : text.includes(word),
  )
  return points && strict.length <= 3 && years.length === 0 && !text.includes('这篇') && !text.includes('this paper')
}

/** 2021年新的方案呢 */
const GOING_ON = ['呢', '呢?']

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
  const before = previous.years.map(carriedOver)
  const extreme = extremeYear(question, previous)
  if (extreme) return [...extreme, ...(question.years.length > 0 ? question.years : before)]
  if (question.years.length > 0 && comparesTwo(previous)) return question.years
  if (question.years.length > 0)
    return question.ops.has('difference') || question.ops.has('ratio') || question.ops.has('growth') || comparesWith(question)
      ? [...before, ...question.years]
      : question.years
  if (previous.earlier && joinsTwo(question)) return [...previous.earlier.years.map(carriedOver), ...before]
  if (pointsAtFound(question, previous)) return (previous.found ?? []).flatMap(yearOf)
  if (LATER.some((word) => question.text.includes(word))) return []
  const step = relativeYear(question.text)
  const base = before.at(-1)
  if (step === undefined || !base)
    return question.ops.has('sum') && !question.ops.has('share') && previous.ops.size === 0 ? [] : before
  const moved = { from: base.to + step, to: base.to + step, start: -1, end: -1 }
  return question.ops.size > 0 ? [base, moved] : [moved]
}

/** 哪年最多？占总数几成: the year of the extreme, which is held against its period. */
function extremeYear({ ops }: Question, previous: Question): AskedYears[] | undefined {
  const [found, ...others] = previous.ops.has('max') || previous.ops.has('min') ? (previous.found ?? []) : []
  return ops.has('share') && found !== undefined && others.length === 0 ? yearOf(found) : undefined
}

const yearOf = (year: number): AskedYears[] => [{ from: year, to: year, start: -1, end: -1 }]

/** A和B哪个多: two things, and not two years. */
const comparesTwo = (question: Question): boolean => asksWhichIsMore(question) && chunksOf(question).length > 1

/** What came later is of another year. */
const LATER = ['后来', 'later on', 'afterwards']

/** It stands in no place of this question. */
const carriedOver = (years: AskedYears): AskedYears => ({ ...years, start: -1, end: -1 })

/** 和2018年比呢, after a figure, asks for the difference. */
function opsOf(question: Question, previous: Question): Question['ops'] {
  if (question.ops.size > 0 || pointsAtFound(question, previous)) return question.ops
  return comparesWith(question) && question.years.length > 0 && previous.ops.size === 0 ? new Set(['difference']) : previous.ops
}

const comparesWith = ({ text }: Question): boolean => ['和', '跟', '与', '比', 'compared'].some((word) => text.startsWith(word))
