import { kindOf } from '../language/cues/listed-kinds.ts'
import { itemAsked } from '../language/values/ordinals.ts'
import { boundsOf } from './columns/bounds.ts'
import type { Question } from './question.ts'
import type { Ask } from './words/closed-class.ts'
import { AGAIN, OPENINGS, POINTING } from './words/pointing-words.ts'

/** 那对口支援是什么 names its subject and asks its own question. */
const asksAnew = (asks: Question['asks']): boolean => ANEW.some((ask) => asks.has(ask))
const ANEW: readonly Ask[] = ['definition', 'why', 'how', 'list', 'purpose']

/** Whether a question says too little to stand by itself, or points back at what was spoken of. */
export function isFollowUp(question: Question): boolean {
  const { text, content, years, asks } = question
  // 哪几年超过1400万元 names an amount, and nothing that it is of.
  const bounds = boundsOf(question)
  const strict = content.filter((unit) => unit.strict && !bounds.some(({ start, end }) => start <= unit.start && unit.end <= end))
  if (strict.length === 0) return true
  if (OPENINGS.some((opening) => text.startsWith(opening)) && strict.length <= 4 && !asksAnew(asks)) return true
  // 第四条展开说说, but not 第四条历史经验, which names its list.
  if (itemAsked(text) !== undefined && strict.length <= 1 && strict.every(({ surface }) => kindOf(surface).length === 0))
    return true
  if (GOING_ON.some((ending) => text.endsWith(ending)) && strict.length <= 2 && asks.size === 0) return true
  if (saysAny(text, AGAIN) && strict.length <= 2 && strict.every(({ kind, proper }) => kind !== 'term' && !proper)) return true
  return (
    saysAny(text, POINTING) && strict.length <= 3 && years.length === 0 && !text.includes('这篇') && !text.includes('this paper')
  )
}

/** Whether a text has one of some words; English ones between spaces. */
export function saysAny(text: string, words: readonly string[]): boolean {
  const own = text.split(' ')
  return words.some((word) =>
    word.charCodeAt(0) < 128 ? own.includes(word) || (word.includes(' ') && text.includes(word)) : text.includes(word),
  )
}

/** 2021年新的方案呢 */
const GOING_ON = ['呢', '呢?']
