import { itemPointer } from '../language/values/item-pointers.ts'
import { itemAsked } from '../language/values/ordinals.ts'
import { relativeYear } from '../language/values/relative-years.ts'
import { toTraditional } from '../language/words/script.ts'
import { bindColumns } from './columns/bind-columns.ts'
import { isNamed } from './columns/bind-measures.ts'

import { chunksOf } from './columns/chunks.ts'
import { asksWhichIsMore } from './columns/comparative.ts'
import { isFollowUp, saysAny } from './is-follow-up.ts'
import type { Library } from './library.ts'
import { asksOfOtherYears } from './other-years.ts'
import { parallelTo, replacedBy } from './parallel.ts'
import { itemPointedAt, toldOf } from './points-at-item.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'
import type { Op } from './words/closed-class.ts'
import { REFERRING } from './words/pointing-words.ts'

/** How a question goes on from the one before where its words do not say so: in the same message, with its years or with all it lacks. */
export type Continuation = 'years' | 'message'

/**
 * Completes a follow-up with what the question before left: subject, years, operation. A question that stands
 * by itself is returned as it is (with `continues`, the second of two in one message, when it names much), so that a change of topic is not dragged along.
 */
export function inherit(
  question: Question,
  previous: Question | undefined,
  library: Library,
  continues?: Continuation,
): Question {
  if (!previous) return question
  // 还有，云南的挂包帮是哪年开始的 names what it is about, but perhaps not when.
  if (continues === 'years' && namesSubject(question))
    return question.years.length + question.parts.length > 0 ? question : { ...question, years: yearsOf(question, previous) }
  const pointed = itemPointedAt(question, previous, library)
  const told = pointed === undefined && saysAny(question.text, REFERRING) ? toldOf(previous, library) : []
  const isShort = question.content.filter((unit) => unit.strict).length <= MUCH
  const goesOn = pointed !== undefined || isFollowUp(question) || (told.length > 0 && isShort)
  if (!goesOn && (continues === undefined || !isShort)) return parallelTo(question, previous)
  const followed = withSubject(question, previous, told, library)
  if (pointed)
    return { ...followed, asks: asksOfItem(followed), told: { ...previous.told, list: pointed.list }, pointsAt: pointed.pointsAt }
  return itemPointer(question.text) ? followed : { ...followed, told: previous.told }
}

/** 第三个呢, after how many there are or which, asks for neither. */
const asksOfItem = ({ asks }: Question): Question['asks'] =>
  new Set([...asks].filter((ask) => ask !== 'amount' && ask !== 'list'))

/** A follow-up with what it takes over; `told` is what 它 stands for, if that is known. */
function withSubject(question: Question, previous: Question, told: readonly QuestionUnit[], library: Library): Question {
  const replaced = namesColumn(question.content, library) ? [] : replacedBy(question, previous)
  const subject = told.length > 0 ? told : subjectOf(question, previous, library)
  const inherited = subject.filter((unit) => !replaced.includes(unit) && !isPointer(unit, previous))
  const carried = inherited.map((unit): QuestionUnit => ({ ...unit, start: -1, end: -1, inherited: true }))
  return {
    ...question,
    lang:
      question.lang === 'zh-Hans' && previous.lang === 'zh-Hant' && fitsTraditional(question.text) ? 'zh-Hant' : question.lang,
    units: [...carried, ...lightWords(question, previous), ...question.units],
    content: [...carried.filter(({ surface }) => surface !== AND.surface), ...question.content],
    years: yearsOf(question, previous),
    afterFigure: previous.afterFigure === true || namesColumn(previous.content, library),
    ...earlierOf(question, previous, library),
    parts: question.parts.length > 0 ? question.parts : previous.parts,
    asks: question.asks.size > 0 ? question.asks : previous.asks,
    ops: opsOf(question, previous),
    ...(replaced.length > 0 ? { instead: true } : {}),
  }
}

/** 最后那条 says which item was meant, and nothing of it. */
function isPointer({ start, end }: QuestionUnit, { pointsAt, text }: Question): boolean {
  const pointer = pointsAt === undefined ? undefined : itemPointer(text)
  return pointer !== undefined && start >= 0 && start < pointer.end && pointer.start < end
}

/** Whether a question names a thing of its own and points back at none. */
const namesSubject = ({ content, text }: Question): boolean =>
  content.some(({ kind, proper }) => kind === 'term' || proper) && !saysAny(text, REFERRING)

/** A question that names more than this names all that it is about. */
const MUCH = 3

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
  if (previous.content.length === 0 && question.content.length === 0) return commonWords(previous)
  const own = question.units.filter((unit) => unit.closed.length === 0)
  // 那年财政资金多少 takes the year, and no more.
  if (pointsAtFound(question, previous) && namesColumn(own, library)) return []
  if (own.length === 0 && comparesTwo(previous)) return sideBySide(previous)
  const keepsSubject = !namesColumn(own, library) || !namesColumn(previous.content, library)
  return keepsSubject || own.length === 0
    ? oneOf(question, previous).filter((unit) => !question.content.some((other) => other.surface === unit.surface))
    : contextOf(previous, library)
}

/** 到馆人次 names a column by words that are otherwise empty. */
const commonWords = ({ units }: Question): readonly QuestionUnit[] =>
  units.filter(({ closed }) => closed.every(({ kind }) => kind === 'light'))

/** What the question before asked about, where this one changes its years or its subject, and not both. */
function earlierOf(question: Question, previous: Question, library: Library): Pick<Question, 'earlier'> {
  const names = namesColumn(question.content, library)
  const dates = question.years.length > 0 || relativeYear(question.text) !== undefined
  const changesOne = names !== dates && question.ops.size === 0
  return changesOne ? { earlier: { years: names ? [] : previous.years, content: names ? previous.content : [] } } : {}
}

/** 差多少, 哪个多 after two figures, and nothing more, is about the two. */
const joinsTwo = ({ content, years, ops, units, text }: Question): boolean =>
  !content.some(({ strict }) => strict) &&
  (years.length === 0 || saysAny(text, BOTH)) &&
  (JOINING.some((op) => ops.has(op)) || asksWhichIsMore({ units }))

const BOTH = ['这两', '那两', '两者', '二者', '两样', '两个', '两项', 'both', 'the two', 'these two']
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
  if (asksOfOtherYears(question, before)) return []
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

/** It stands in no place of this question. */
const carriedOver = (years: AskedYears): AskedYears => ({ ...years, start: -1, end: -1 })

/** 和2018年比呢, after a figure, asks for the difference. */
function opsOf(question: Question, previous: Question): Question['ops'] {
  if (question.ops.size > 0 || pointsAtFound(question, previous)) return question.ops
  return comparesWith(question) && question.years.length > 0 && previous.ops.size === 0 ? new Set(['difference']) : previous.ops
}

function comparesWith({ text }: Question): boolean {
  const opening = GOING_ON_WITH.find((word) => text.startsWith(word)) ?? ''
  return ['和', '跟', '与', '比', '较', 'compared'].some((word) => text.startsWith(word, opening.length))
}

const GOING_ON_WITH = ['那么', '那', 'and ', 'so ']
