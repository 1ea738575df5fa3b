import type { Answer, ReplyLanguage } from '../answer/answer.ts'
import type { AuditedPaper } from '../answer/audit/audited-paper.ts'
import type { Calculation } from '../answer/calculation.ts'
import type { CheckedText } from '../answer/checked-text.ts'
import type { Context } from '../answer/context.ts'
import type { ExampleQuestions } from '../answer/example-questions.ts'
import type { PaperSummary } from '../answer/paper-summary.ts'
import type { RivalReading } from '../answer/rival-reading.ts'
import type { Locator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'
import type { Turn } from './conversation.ts'

/** One question from anywhere. `conversation` is any stable key (a thread, a DM, a browser tab): follow-ups are remembered under it. */
export interface AskRequest {
  readonly conversation: string
  readonly text: string
  /** Overrides the reply's language; by default it follows the question. */
  readonly lang?: ReplyLanguage
  /** The paper that is asked, as if there were no other. */
  readonly paper?: string
}

/** The core that every adapter talks to. It never throws for any text. */
export interface Assistant {
  ask(request: AskRequest): Promise<Answer>
  /** Returns undefined when the locator points nowhere in the loaded papers. */
  context(at: Locator): Context | undefined
  papers(): readonly PaperSummary[]
}

/** A question with everything that its answer depends on, beside the corpus. */
export interface FullQuestion {
  readonly text: string
  /** The questions that it follows, oldest first. */
  readonly history: readonly Turn[]
  /** Ids of the papers that are asked; all papers when there is none, or none that is known. */
  readonly papers?: readonly string[]
  readonly lang?: ReplyLanguage
}

/** An answer with what is kept of how it came about. */
export interface GivenAnswer {
  readonly answer: Answer
  /** The rule that planned; absent when none did. */
  readonly rule?: string
  /** Whether its figure has other scopes. */
  readonly otherReadings: boolean
  /** The history of a question that follows this one. */
  readonly next: readonly Turn[]
}

/** What a platform needs where answers are kept, looked at again and judged. */
export interface ChatAssistant extends Assistant {
  /** Changes when the papers or the program do: the same question with the same version has the same answer. */
  readonly corpusVersion: string
  /** Pure: stores nothing. Answers given lately are at hand. */
  answer(question: FullQuestion): GivenAnswer
  /** The scopes of the figure that a question asks for; none where it has but one. */
  readings(question: FullQuestion): readonly RivalReading[]
  /** What was done for a question, as plain data; null where nothing was. */
  plan(question: FullQuestion): unknown
  /** A message held against papers, sentence by sentence. */
  check(message: Omit<FullQuestion, 'history'>): CheckedText
  /** A text that is nothing but arithmetic, worked out; undefined for any other. */
  calculate(text: string): Calculation | undefined
  /** At most `most` questions that can be answered and go on from what is typed. */
  complete(typed: string, most: number): readonly string[]
  /** Questions that can be answered, by what they are about. */
  examples(lang: ReplyLanguage, papers?: readonly string[]): readonly ExampleQuestions[]
  /** What in the papers does not agree with itself. */
  audit(): readonly AuditedPaper[]
  /** How the papers are cited. */
  records(): readonly Pick<Paper, 'id' | 'record'>[]
}
