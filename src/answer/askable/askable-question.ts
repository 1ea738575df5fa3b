import type { QuestionKind } from '../example-questions.ts'

/** A question made from what the papers have. Whether it is answered is found out by who offers it. */
export interface AskableQuestion {
  readonly text: string
  readonly kind: QuestionKind
  /** What it is about; of one subject a few questions are enough. */
  readonly subject: string
  readonly lang: 'zh' | 'en'
}
