import type { FoundFigure } from '../../language/values/find-figures.ts'
import { relativeYear } from '../../language/values/relative-years.ts'
import type { Question } from '../question.ts'
import { DIRECTIONS, NEVER, STEADY, WHETHER, WHETHER_FIRST, WHETHER_LAST } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { type Bound, boundsOf, figuresOf } from './bounds.ts'
import { comparativeOf } from './comparative.ts'

/** What a question holds to be so and wants checked: 有310家吗, 超过500亿了吗, 下降了吗. */
export type Assertion =
  | { readonly kind: 'figure'; readonly figure: FoundFigure }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'change'; readonly direction: Direction }
  /** 年年涨: so from each year to the next. */
  | { readonly kind: 'steady'; readonly direction: Direction }
  /** 2018年最高: this row has the extreme. */
  | { readonly kind: 'extreme'; readonly label: string }

export type Direction = 'rise' | 'fall'

const WORDS = new Set(wordList(WHETHER))
const LAST = new Set(wordList(WHETHER_LAST))
const FIRST = new Set(wordList(WHETHER_FIRST))

/** Whether a question asks for yes or no. */
export function asksWhether(question: Question): boolean {
  const { units, asks, ops, text } = question
  // 17年挂职干部1302人? asks for nothing but whether it is so.
  if (text.endsWith('?') && asks.size === 0 && ops.size === 0 && figuresOf(question).length > 0) return true
  const own = units.filter(({ inherited }) => !inherited)
  return (
    asks.has('agree') ||
    own.some(({ surface }) => WORDS.has(surface)) ||
    LAST.has(own.at(-1)?.surface ?? '') ||
    FIRST.has(own[0]?.surface.split(' ')[0] ?? '')
  )
}

/** Which way a question says that something went; undefined when it says neither. */
export function directionOf(question: Question): Direction | undefined {
  const { units } = question
  const said = (direction: Direction) =>
    units.find(({ surface, keys }) => [surface, ...keys].some((word) => MOVES[direction].has(word)))
  if (said('fall')) return 'fall'
  if (said('rise')) return 'rise'
  // 比上一年少 is a fall.
  const comparative = relativeYear(question.text) === -1 ? comparativeOf(question) : undefined
  return comparative && (comparative === 'less' ? 'fall' : 'rise')
}

/** The word that says so. */
export const directionWord = ({ units }: Question, direction: Direction): string | undefined =>
  units.find(({ surface, keys }) => [surface, ...keys].some((word) => MOVES[direction].has(word)))?.surface

const MOVES: Readonly<Record<Direction, ReadonlySet<string>>> = {
  rise: new Set(wordList(DIRECTIONS.rise)),
  fall: new Set(wordList(DIRECTIONS.fall)),
}

/** What a yes-or-no question asserts; undefined for questions of another kind. */
export function assertionOf(question: Question): Assertion | undefined {
  if (!asksWhether(question)) return undefined
  const [bound] = boundsOf(question)
  if (bound) return { kind: 'bound', bound }
  const [figure] = figuresOf(question)
  if (figure) return { kind: 'figure', figure }
  const steady = steadyDirection(question)
  if (steady) return { kind: 'steady', direction: steady }
  const direction = directionOf(question) ?? compared(question)
  return direction && { kind: 'change', direction }
}

/** 年年涨吗, 一年比一年多吗: the way that a question holds each year to go against the year before. */
export function steadyDirection(question: Question): Direction | undefined {
  if (!asksWhether(question) || !wordList(STEADY).some((word) => question.text.includes(word))) return undefined
  const comparative = comparativeOf(question)
  const said = directionOf(question) ?? (comparative && (comparative === 'more' ? 'rise' : 'fall'))
  // 一年都没掉过 holds that it rose each year.
  const denied = wordList(NEVER).some((word) => question.text.includes(word))
  return denied && said ? (said === 'rise' ? 'fall' : 'rise') : said
}

/** 从未低于272, 一直超过5亿: the extreme that a limit for all rows is held against; undefined for other questions. */
export function limitForAll(question: Question): 'highest' | 'lowest' | undefined {
  const [bound, ...more] = boundsOf(question)
  if (!bound || bound.side === 'between' || more.length > 0 || !asksWhether(question)) return undefined
  if (!wordList(STEADY).some((word) => question.text.includes(word))) return undefined
  return bound.side === 'above' || bound.side === 'at-least' ? 'lowest' : 'highest'
}

/** 2019年比2020年多吗 puts the earlier year first: it asserts a fall. */
function compared(question: Question): Direction | undefined {
  const comparative = comparativeOf(question)
  if (!comparative) return undefined
  const [first, second] = question.years
  const reversed = first !== undefined && second !== undefined && first.from < second.from
  return (comparative === 'more') !== reversed ? 'rise' : 'fall'
}
