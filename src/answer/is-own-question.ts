import { asksForCritique } from '../language/cues/asked-critique.ts'
import { asksWhat } from '../language/cues/cues.ts'
import { asksWhoseWords } from '../language/cues/naming.ts'
import type { Library } from '../question/library.ts'
import { readQuestion } from '../question/read-question.ts'
import type { Ask } from '../question/words/closed-class.ts'

/** 有学者把它当作…, 这个定义: such words stand in statements too. */
const STATED: readonly Ask[] = ['scholar', 'definition', 'difference', 'extent']
/** 分别是啥, 都有谁: what goes on with what the clause before it asks. */
const GOING_ON = ['分别', '都', '各', '具体是', '具体有', 'namely']

/** Whether a clause of a message asks something that could be answered by itself. */
export function isOwnQuestion(clause: string, library: Library): boolean {
  const { asks, ops, text, content } = readQuestion(clause, library)
  if (GOING_ON.some((word) => text.startsWith(word)) || (content.length === 0 && asksWhoseWords(text))) return false
  return asksWhat(text) || asksForCritique(text) || ops.size > 0 || [...asks].some((ask) => !STATED.includes(ask))
}
