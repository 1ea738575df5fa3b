import { boundsOf } from './columns/bounds.ts'
import type { AskedYears, Question } from './question.ts'
import { type Op, WHOLES } from './words/closed-class.ts'
import { wordList } from './words/word-list.ts'

/** What came later is of another year; 最少的是哪年, 哪年破百亿, after a figure of one year, are of all years. */
export function asksOfOtherYears(question: Question, before: readonly AskedYears[]): boolean {
  const { asks, ops, text } = question
  const says = (words: readonly string[]) => words.some((word) => text.includes(word))
  const sought = AMONG.some((op) => ops.has(op)) || boundsOf(question).length > 0
  const among = sought && (asks.has('when') || ops.has('count') || says(wordList(WHOLES.rows)))
  return says(LATER) || (among && before.every(({ from, to }) => from === to))
}

const AMONG: readonly Op[] = ['max', 'min', 'rank', 'ascending', 'fastest', 'slowest', 'above']
const LATER = ['后来', 'later on', 'afterwards']
