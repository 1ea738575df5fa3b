import { inherit } from './inherit.ts'
import type { Library } from './library.ts'
import { RULES } from './plan-question.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'
import { record } from './rules/record.ts'
import { references } from './rules/references.ts'

/**
 * Reads a text in the light of the question before it. A question that a rule for things of their own kind plans as it
 * stands (作者是谁, 参考文献有几条) begins anew; with `continues`, the text goes on in the same message.
 */
export function understand(text: string, library: Library, previous?: Question, continues = false): Question {
  const question = readQuestion(text, library)
  if (!previous) return question
  if (asksOfWork(question, previous, library)) return inherit(question, previous, library, true)
  return standsAlone(question, library) ? question : inherit(question, previous, library, continues)
}

/** 发在哪本期刊, after a question about a work that the paper lists, is about that work. */
const asksOfWork = (question: Question, previous: Question, library: Library): boolean =>
  !question.content.some(({ proper }) => proper) &&
  'plan' in record.plan(question, library, undefined) &&
  'plan' in references.plan(previous, library, undefined)

const standsAlone = (question: Question, library: Library): boolean =>
  RULES.some((rule) => rule.standsAlone && 'plan' in rule.plan(question, library, undefined))
