import { inherit } from './inherit.ts'
import type { Library } from './library.ts'
import { RULES } from './plan-question.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

/**
 * Reads a text in the light of the question before it. A question that a rule for things of their own kind plans as it
 * stands (作者是谁, 参考文献有几条) begins anew; with `continues`, the text goes on in the same message.
 */
export function understand(text: string, library: Library, previous?: Question, continues = false): Question {
  const question = readQuestion(text, library)
  return previous && !standsAlone(question, library) ? inherit(question, previous, library, continues) : question
}

const standsAlone = (question: Question, library: Library): boolean =>
  RULES.some((rule) => rule.standsAlone && 'plan' in rule.plan(question, library, undefined))
