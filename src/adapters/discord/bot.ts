import type { Client } from 'discord.js'
import type { Logger } from 'pino'
import type { PaperSummary } from '../../answer/paper-summary.ts'
import type { Assistant } from '../../service/assistant.ts'
import type { Desk } from '../chat/desk.ts'
import type { KeepTrying } from './connection/keep-trying.ts'
import type { MessageQueue } from './messages/message-queue.ts'
import type { PostedAnswers } from './messages/posted-answers.ts'
import type { Unanswered } from './unanswered.ts'
import type { WorkUnderWay } from './work-under-way.ts'

/** What every handler of an event works with. */
export interface Bot {
  readonly client: Client
  readonly desk: Desk
  readonly log: Logger
  readonly posted: PostedAnswers
  readonly queue: MessageQueue
  readonly underWay: WorkUnderWay
  readonly keepTrying: KeepTrying
  readonly unanswered: Unanswered
  /** Whether the texts of messages arrive that do not mention the bot (a privileged intent). */
  readonly readsMessages: boolean
  papers(): readonly PaperSummary[]
  readonly context: Assistant['context']
}
