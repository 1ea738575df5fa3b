import { setImmediate as otherWork } from 'node:timers/promises'
import { answerQuestion } from '../answer/answer-question.ts'
import { toTraditional } from '../language/words/script.ts'
import type { Library } from '../question/library.ts'
import { RULES } from '../question/plan-question.ts'
import { citePaper } from '../question/rules/cite-paper.ts'

/**
 * Asks the examples of every rule in Traditional, one at a time between other work: what is made when it is first needed (dictionaries
 * too) is there then, and V8 has compiled what answers.
 */
export async function askAhead(library: Library): Promise<void> {
  // That loads Citation.js.
  const rules = RULES.filter((rule) => rule !== citePaper)
  for (const example of rules.flatMap(({ examples }) => examples)) {
    answerQuestion(toTraditional(example), library)
    await otherWork()
  }
}
