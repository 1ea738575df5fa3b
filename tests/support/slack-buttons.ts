import { z } from 'zod'
import type { SentMessage } from './slack-api.ts'

const button = z.looseObject({ action_id: z.string(), value: z.string() })
const rating = z.looseObject({
  type: z.literal('feedback_buttons'),
  action_id: z.string(),
  positive_button: z.object({ value: z.string() }),
  negative_button: z.object({ value: z.string() }),
})

/** What pressing a button sends back. */
export interface Pressable {
  readonly action_id: string
  readonly value: string
}

function* within(value: unknown): Generator<Pressable> {
  if (typeof value !== 'object' || value === null) return
  const thumbs = rating.safeParse(value).data
  if (thumbs) {
    const { action_id } = thumbs
    yield { action_id, value: thumbs.positive_button.value }
    yield { action_id, value: thumbs.negative_button.value }
    return
  }
  const found = button.safeParse(value).data
  if (found) yield { action_id: found.action_id, value: found.value }
  for (const inner of Object.values(value)) yield* within(inner)
}

/** Every button of a message, thumbs included. */
export const buttonsOf = (message: SentMessage | undefined): readonly Pressable[] => [...within(message?.body.blocks)]

/** The button whose value says this, such as `:sources`. Throws when the message has none. */
export function buttonFor(message: SentMessage | undefined, part: string): Pressable {
  const found = buttonsOf(message).find(({ value }) => (value.split('\n')[0] ?? '').includes(part))
  if (!found) throw new Error(`no button ${part} among ${buttonsOf(message).map(({ value }) => value)}`)
  return found
}
