import { setImmediate as otherWork } from 'node:timers/promises'
import type { Answer } from '../answer/answer.ts'
import { answerQuestion } from '../answer/answer-question.ts'
import { nearestTo, suggestionsOf } from '../answer/suggest.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'

/** How many questions are offered at a time. */
const OFFERED = 3
/** With the readings of a question that was left beside the answer, which come first. */
const MOST_OFFERED = 6

export interface Suggestions {
  /** The answer with questions that can be answered: nearest ones after a refusal, further ones after an answer, examples in small talk. */
  offer(answer: Answer, question: Question): Answer
  /** Questions to begin with. */
  examples(count: number): readonly string[]
  /** Asks every suggestion ahead of need, one at a time between other work. */
  prepare(): Promise<void>
}

/** Suggests questions that the corpus is known to answer: each is asked before it is first offered. */
export function createSuggestions(library: Library): Suggestions {
  const all = suggestionsOf(library)
  const answerable = new Map<string, boolean>()
  const isAnswerable = (text: string): boolean => {
    const known = answerable.get(text) ?? answerQuestion(text, library, { withoutCaveats: true }).answer.kind === 'answered'
    answerable.set(text, known)
    return known
  }
  const first = (texts: readonly string[], count: number): string[] => {
    const found: string[] = []
    for (const text of texts) {
      if (isAnswerable(text)) found.push(text)
      if (found.length === count) break
    }
    return found
  }
  return {
    offer(answer, question) {
      if (answer.kind === 'clarify') return answer
      const texts = first(nearestTo(question, all, library), OFFERED)
      if (answer.kind === 'answered') return { ...answer, followUps: [...choicesOf(answer), ...texts].slice(0, MOST_OFFERED) }
      return answer.kind === 'refused' ? { ...answer, nearest: texts } : { ...answer, examples: texts }
    },
    examples: (count) =>
      first(
        all.map(({ text }) => text),
        count,
      ),
    async prepare() {
      for (const { text } of all) {
        isAnswerable(text)
        await otherWork()
      }
    },
  }
}

/** What is to be chosen from, of the questions that an answer leaves. */
const choicesOf = ({ left = [] }: Extract<Answer, { kind: 'answered' }>): readonly string[] =>
  left.flatMap(({ refusal }) => (refusal.kind === 'several-readings' ? refusal.choices : []))
