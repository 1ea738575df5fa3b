/** What questions are about, in the words of the readers' needs. */
export const QUESTION_KINDS = [
  'figure',
  'computation',
  'trend',
  'list',
  'term',
  'event',
  'scholar',
  'table',
  'record',
  'audit',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Questions of one kind that are known to be answerable. */
export interface ExampleQuestions {
  readonly kind: QuestionKind
  readonly questions: readonly string[]
}
