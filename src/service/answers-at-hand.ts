import { LRUCache } from 'lru-cache'
import { answerFullQuestion, type Followed } from './answer-full-question.ts'
import type { ChatAssistant, FullQuestion, GivenAnswer } from './assistant.ts'
import { plainPlan } from './explain.ts'
import type { Libraries } from './open-libraries.ts'
import { hasRivalReading, rivalReadings } from './readings.ts'

/** Views are looked at soon after their answer. So many cost some 4 MB. */
const AT_HAND = 600

/** Answers are pure, so a question has the answer that it had: views of what was just answered cost nothing. */
export function createAnswersAtHand(libraries: Libraries): Pick<ChatAssistant, 'answer' | 'readings' | 'plan'> {
  const given = new LRUCache<string, GivenAnswer>({ max: AT_HAND })

  const libraryOf = ({ papers = [] }: FullQuestion) => libraries.of(papers)
  const follow = ({ text, history, ...asked }: FullQuestion): Followed =>
    answerFullQuestion({ text, history }, libraryOf({ text, history, ...asked }))

  function find(question: FullQuestion): GivenAnswer {
    const { text, history, papers = [] } = question
    const key = JSON.stringify([text, history, papers])
    const known = given.get(key)
    if (known) return known
    // How the answer came about is ten times as large as the answer, and seldom asked for.
    const { answered, ...followed } = follow(question)
    const otherReadings = answered !== undefined && hasRivalReading(answered, libraryOf(question).library)
    const kept = { ...followed, otherReadings }
    given.set(key, kept)
    return kept
  }

  return {
    answer(question) {
      const kept = find(question)
      return question.lang === undefined ? kept : { ...kept, answer: { ...kept.answer, lang: question.lang } }
    },
    plan: (question) => plainPlan(follow(question).answered?.planned.plan),
    readings(question) {
      const { answered } = follow(question)
      return answered ? rivalReadings(answered, libraryOf(question).library) : []
    },
  }
}
