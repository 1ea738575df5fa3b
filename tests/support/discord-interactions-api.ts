import { accepts, failure, NOTHING, REFUSALS, type Result, type State } from './discord-api.ts'
import { change, publish } from './discord-messages-api.ts'
import type { Json } from './discord-world.ts'

/** An interaction that was sent to the bot. */
export interface Pending {
  readonly id: string
  readonly channel: string
  /** The message whose component was used. */
  readonly under?: Json
  readonly since: number
  readonly timer: NodeJS.Timeout
  acknowledged: boolean
  /** The message that the response became, or that it is about to change. */
  original?: string
}

const MESSAGE = 4
const DEFER_UPDATE = 6
const UPDATE = 7

export function callback(state: State, id: string, token: string, body: Json): Result {
  const open = state.pending.get(token)
  if (!open || open.id !== id) return REFUSALS['unknown-interaction']
  if (open.acknowledged) return failure(400, 40_060, 'Interaction has already been acknowledged.')
  if (!accepts(state, 'callback', body)) return REFUSALS['invalid-form']
  clearTimeout(open.timer)
  open.acknowledged = true
  const { type, data = {} } = body as { type: number; data?: Json }
  state.record.callbacks.push({ interaction: id, type, data, afterMs: Date.now() - open.since })
  if (type === MESSAGE) open.original = String(publish(state, open.channel, data, id).id)
  if (type === DEFER_UPDATE || type === UPDATE) open.original = String(open.under?.id)
  if (type === UPDATE) change(state, String(open.under?.id), data, id)
  return NOTHING
}

export function original({ pending, messages }: State, token: string): Result {
  const message = messages.get(pending.get(token)?.original ?? '')
  return message ? { status: 200, body: message } : REFUSALS['unknown-message']
}

export function editOriginal(state: State, token: string, body: Json): Result {
  const open = state.pending.get(token)
  if (!open?.acknowledged) return failure(404, 10_015, 'Unknown Webhook')
  if (!accepts(state, 'edit', body)) return REFUSALS['invalid-form']
  const edited = open.original === undefined ? undefined : change(state, open.original, body, open.id)
  const shown = edited ?? publish(state, open.channel, body, open.id)
  open.original = String(shown.id)
  return { status: 200, body: shown }
}

export function followUp(state: State, token: string, body: Json): Result {
  const open = state.pending.get(token)
  if (!open?.acknowledged) return failure(404, 10_015, 'Unknown Webhook')
  if (!accepts(state, 'follow-up', body)) return REFUSALS['invalid-form']
  return { status: 200, body: publish(state, open.channel, body) }
}
