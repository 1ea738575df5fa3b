import type { Incoming } from '../reading/read-message.ts'
import type { Pressed } from '../reading/read-press.ts'
import type { GivenAnswer } from '../slack-memory.ts'
import type { Slash } from './on-command.ts'

/** What waits for its turn, as plain data: little of it, and fit to be kept when the bot stops. */
export type Waiting =
  | {
      readonly kind: 'message'
      readonly incoming: Incoming
      readonly team: string
      readonly delivery: string
      readonly given?: GivenAnswer
    }
  | { readonly kind: 'command'; readonly slash: Slash }
  | { readonly kind: 'press'; readonly pressed: Pressed; readonly team: string }
