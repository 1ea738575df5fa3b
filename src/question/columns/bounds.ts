import { type FoundFigure, findFigures } from '../../language/values/find-figures.ts'
import type { AskedYears, Question } from '../question.ts'
import { BETWEEN, BETWEEN_AFTER, BETWEEN_BEFORE, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundSide } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { comparativeOf } from './comparative.ts'

/** A limit that a question sets (超过100亿, 不到5000人次, 30亿到70亿之间), with the words that say so. */
export interface Bound {
  readonly side: BoundSide | 'between'
  readonly figure: FoundFigure
  /** The upper one of two. */
  readonly upper?: FoundFigure
  readonly start: number
  readonly end: number
}

/** A year whose value the others are held against: 比2015年多, 低于2016年. */
export interface BoundYear {
  readonly side: 'above' | 'below'
  readonly year: AskedYears
}

/** Aspects between such a word and its figure: 突破过300亿, 超过了800亿. */
const ASPECTS = ['了', '过']

/** The limits that a question sets, in order. */
export function boundsOf(question: Question): Bound[] {
  const figures = figuresOf(question)
  const bounds: Bound[] = []
  for (let i = 0; i < figures.length; i++) {
    const [figure, next] = [figures[i], figures[i + 1]]
    const bound = figure && ((next && between(question.text, figure, next)) ?? oneSided(question.text, figure))
    if (bound) bounds.push(bound)
    if (bound?.upper) i++
  }
  return bounds
}

/** The figures of a question; years and numbers of tables and notes are none. */
export function figuresOf({ text, years, parts, units }: Question): FoundFigure[] {
  // 60岁以上 may be the name of a column.
  const names = units.filter(({ kind, strict, surface }) => kind === 'term' && strict && surface.length > 2)
  const taken = [...years, ...parts, ...names]
  return findFigures(text).filter((figure) => !taken.some(({ start, end }) => figure.start < end && start < figure.end))
}

function oneSided(text: string, figure: FoundFigure): Bound | undefined {
  const [before, after] = [text.slice(0, figure.start).trimEnd(), text.slice(figure.end).trimStart()]
  const plain = ASPECTS.some((aspect) => before.endsWith(aspect)) ? before.slice(0, -1) : before
  const ahead = longest(BOUNDS_BEFORE, (word) => before.endsWith(word) || plain.endsWith(word))
  if (ahead) return { side: ahead.side, figure, start: before.lastIndexOf(ahead.word), end: figure.end }
  const behind = longest(BOUNDS_AFTER, (word) => after.startsWith(word))
  return behind && { side: behind.side, figure, start: figure.start, end: text.indexOf(after, figure.end) + behind.word.length }
}

/** 不超过 wins over 超过. */
function longest<Side extends string>(rows: Readonly<Record<Side, string>>, fits: (word: string) => boolean) {
  return (Object.keys(rows) as Side[])
    .flatMap((side) => wordList(rows[side]).flatMap((word) => (fits(word) ? [{ side, word }] : [])))
    .sort((a, b) => b.word.length - a.word.length)[0]
}

function between(text: string, low: FoundFigure, high: FoundFigure): Bound | undefined {
  const before = text.slice(0, low.start).trimEnd()
  const after = text.slice(high.end).trimStart()
  const closing = wordList(BETWEEN_AFTER).find((word) => after.startsWith(word))
  const opening = wordList(BETWEEN_BEFORE).find((word) => before.endsWith(word))
  if (!wordList(BETWEEN).includes(text.slice(low.end, high.start).trim()) || (!closing && !opening)) return undefined
  // 30到70亿 counts both in 亿.
  const figure = low.unit || !high.unit ? low : { ...low, unit: high.unit }
  const start = opening ? before.lastIndexOf(opening) : low.start
  return { side: 'between', figure, upper: high, start, end: high.end + (closing?.length ?? 0) }
}

/** The year that a question holds others against; undefined when it names none behind such a word. */
export function boundYear(question: Question): BoundYear | undefined {
  const comparative = comparativeOf(question)
  return question.years.map((year) => ({ side: sideBefore(year, question, comparative), year })).find(isBounding)
}

const isBounding = (one: { readonly side: BoundYear['side'] | undefined; readonly year: AskedYears }): one is BoundYear =>
  one.side !== undefined && one.year.from === one.year.to

function sideBefore({ start }: AskedYears, { text }: Question, comparative: 'more' | 'less' | undefined) {
  const before = text.slice(0, Math.max(0, start)).trimEnd()
  if (comparative && THAN.some((word) => before.endsWith(word))) return comparative === 'more' ? 'above' : 'below'
  const side = longest(BOUNDS_BEFORE, (word) => before.endsWith(word))?.side
  return side === 'above' || side === 'below' ? side : undefined
}

const THAN = ['比', 'than', 'than in']
