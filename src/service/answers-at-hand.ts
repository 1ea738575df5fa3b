import { LRUCache } from 'lru-cache'
import { answerFullQuestion, type Followed } from './answer-full-question.ts'
import type { ChatAssistant, FullQuestion, GivenAnswer } from './assistant.ts'
import { plainPlan } from './explain.ts'
import type { Libraries } from './open-libraries.ts'
import { hasRivalReading, rivalReadings } from './readings.ts'

/** As many answers as cost some tens of megabytes. */
const AT_HAND = 1000

type Kept = Followed & GivenAnswer

/** Answers are pure, so a question has the answer that it had: views, repeated questions and popular ones cost nothing. */
export function createAnswersAtHand(libraries: Libraries): Pick<ChatAssistant, 'answer' | 'readings' | 'plan'> {
  const given = new LRUCache<string, Kept>({ max: AT_HAND })

  function find({ text, history, papers = [] }: FullQuestion): Kept {
    const key = JSON.stringify([text, history, papers])
    const known = given.get(key)
    if (known) return known
    const opened = libraries.of(papers)
    const followed = answerFullQuestion({ text, history }, opened)
    const otherReadings = followed.answered !== undefined && hasRivalReading(followed.answered, opened.library)
    const kept = { ...followed, otherReadings }
    given.set(key, kept)
    return kept
  }

  return {
    answer(question) {
      const { answered: _, ...kept } = find(question)
      return question.lang === undefined ? kept : { ...kept, answer: { ...kept.answer, lang: question.lang } }
    },
    plan: (question) => plainPlan(find(question).answered?.planned.plan),
    readings(question) {
      const { answered } = find(question)
      return answered ? rivalReadings(answered, libraries.of(question.papers ?? []).library) : []
    },
  }
}
