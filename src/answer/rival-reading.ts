import type { AnswerPart } from './answer.ts'

/** One way to understand a question about figures, with what it comes to. */
export interface RivalReading {
  /** A question that is answered under this reading alone. */
  readonly question: string
  readonly part: AnswerPart
  /** The reading that the question was answered with. */
  readonly asked: boolean
}
