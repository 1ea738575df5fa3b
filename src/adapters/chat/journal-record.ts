import type { KeptAnswer } from '../../service/answer-log.ts'
import type { JournalRecord } from '../../store/journal.ts'
import type { Rating } from './desk.ts'

/** What the journal keeps of an answer: the question and how it came out. A message that was checked is somebody's own and left out. */
export function recordOf(happened: 'asked' | 'rated', answer: KeptAnswer): JournalRecord {
  const { history, text, time: _, ...kept } = answer
  return {
    time: Date.now(),
    happened,
    ...kept,
    ...(kept.kind !== 'check' && { text }),
    ...(history.length > 0 && { followUp: true }),
  }
}

/** The same of a rating of an answer, with the plan that it was answered by. */
export function ratingRecordOf(id: string, answer: KeptAnswer, { useful, why }: Rating, plan: unknown): JournalRecord {
  return { ...recordOf('rated', answer), answer: id, plan, useful, ...(why && { why }) }
}
