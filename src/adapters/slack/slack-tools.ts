import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { PaperSummary } from '../../answer/paper-summary.ts'
import type { InTurn } from '../../store/turns.ts'
import type { Desk, Place } from '../chat/desk.ts'
import type { FairQueue } from '../chat/fair-queue.ts'
import type { WorkUnderWay } from './connection/work-under-way.ts'
import type { Directory } from './directory.ts'
import type { Waiting } from './handling/waiting.ts'
import type { Debt, SlackMemory } from './slack-memory.ts'

/** What every handler works with. */
export interface SlackTools {
  readonly desk: Desk
  /** Goes on trying for minutes. */
  readonly client: webApi.WebClient
  /** For what is of no use later: windows, signs of work, suggestions. */
  readonly quickClient: webApi.WebClient
  readonly memory: SlackMemory
  readonly directory: Directory
  readonly work: WorkUnderWay
  /** What is asked, by channel. */
  readonly queue: FairQueue<Waiting>
  /** Keeps whom the bot could not answer before it stopped, until that person was told. */
  readonly owe: (debt: Debt, told: Promise<unknown>) => Promise<void>
  /** What happens to one message happens in turn: asked, edited, deleted. */
  readonly inTurn: InTurn
  readonly papers: () => readonly PaperSummary[]
  readonly botUser: string
  readonly log: Logger
}

/** A person in a channel of a workspace. */
export interface Where {
  readonly team: string
  readonly channel: string
  readonly user: string
}

export const placeOf = ({ team, channel, user }: Where): Place => ({ platform: 'slack', workspace: team, channel, user })

/** The conversations under which follow-ups are understood. */
export const conversationOf = {
  thread: (team: string, channel: string, ts: string) => `slack:${team}:${channel}:${ts}`,
  direct: (team: string, channel: string) => `slack:${team}:${channel}`,
  /** What one person asks in a channel outside threads: by commands, and where answers stand in the channel itself. */
  personal: ({ team, channel, user }: Where) => `slack:${team}:${channel}:ask:${user}`,
} as const

export const isDirect = (channel: string): boolean => channel.startsWith('D')
