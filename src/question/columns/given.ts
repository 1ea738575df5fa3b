import type { Question } from '../question.ts'
import { GIVEN, GIVEN_APART } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { asksWhether } from './assertion.ts'

export type Given = 'given' | 'missing'

/** 哪几年没有给出, 哪些年份有数据: whether a question asks for the rows that have a figure or for those that have none. */
export function givenAsked(question: Question): Given | undefined {
  const { asks, text, units } = question
  const which = asks.has('when') || asks.has('list') || units.some(({ surface }) => ASKING.has(surface.charAt(0)))
  if (!which && !asksWhether(question)) return undefined
  const says = (row: string) => wordList(row).some((word) => text.includes(word))
  if (says(GIVEN.missing)) return 'missing'
  const apart = asks.has('when') && GIVEN_APART.every((row) => units.some(({ surface }) => wordList(row).includes(surface)))
  return apart || says(GIVEN.given) ? 'given' : undefined
}

/** 什么, 哪栏. */
const ASKING = new Set(['什', '哪', '啥'])
