import { accepts, NOTHING, type Posted, REFUSALS, type Result, type State } from './discord-api.ts'
import { message } from './discord-events.ts'
import { addThread, IDS, type Json } from './discord-world.ts'

/** What the bot does with messages and threads. */
export function postMessage(state: State, where: string, body: Json): Result {
  if (!accepts(state, 'message', body)) return REFUSALS['invalid-form']
  const { nonces } = state
  // A message with a nonce that is enforced is made once; whoever sends it again is given the first one.
  const nonce = body.enforce_nonce === true ? String(body.nonce) : undefined
  const made = (nonce !== undefined && nonces.get(nonce)) || publish(state, where, body)
  if (nonce !== undefined) nonces.set(nonce, made)
  return { status: 200, body: made }
}

export function editMessage(state: State, id: string, body: Json): Result {
  if (!accepts(state, 'message-edit', body)) return REFUSALS['invalid-form']
  const edited = change(state, id, body)
  return edited ? { status: 200, body: edited } : REFUSALS['unknown-message']
}

export function deleteMessage({ messages, record }: State, id: string): Result {
  if (!messages.delete(id)) return REFUSALS['unknown-message']
  record.deleted.push(id)
  return NOTHING
}

export function startThread(state: State, where: string, id: string, body: Json): Result {
  if (!accepts(state, 'thread', body)) return REFUSALS['invalid-form']
  if (!state.messages.has(id)) return REFUSALS['unknown-message']
  const thread = addThread({ id, name: String(body.name), parent: where, owner: IDS.bot })
  state.record.threads.push(thread)
  state.dispatch('THREAD_CREATE', { ...thread, newly_created: true })
  return { status: 201, body: thread }
}

export function react({ record }: State, id: string, emoji: string): Result {
  record.reactions.push(`${id} ${emoji}`)
  return NOTHING
}

/** Makes a message of what the bot sent, and tells the gateway, as Discord does. */
export function publish({ messages, record, dispatch }: State, where: string, body: Json, interaction?: string): Json {
  const reference = body.message_reference as { message_id: string } | undefined
  const replyTo = reference && messages.get(reference.message_id)
  const made: Json = { ...message({ from: IDS.bot, in: where, content: '', ...(replyTo && { replyTo }) }), ...contentOf(body) }
  messages.set(String(made.id), made)
  record.posted.push({ body, message: made, ...(interaction && { interaction }) })
  dispatch('MESSAGE_CREATE', made)
  return made
}

/** Gives a message of the bot another content. */
export function change({ messages, record }: State, id: string, body: Json, interaction?: string): Json | undefined {
  const before = messages.get(id)
  if (!before) return undefined
  const after = { ...before, ...contentOf(body) }
  messages.set(id, after)
  const posted: Posted = { body, message: after, edited: true, ...(interaction && { interaction }) }
  record.posted.push(posted)
  return after
}

const contentOf = (body: Json): Json => ({
  content: String(body.content ?? ''),
  embeds: body.embeds ?? [],
  flags: body.flags ?? 0,
  components: numbered((body.components ?? []) as Json[]),
})

/** Discord numbers the components of a message in depth-first order. */
function numbered(components: readonly Json[], counter = { next: 1 }): Json[] {
  return components.map((component) => {
    const id = counter.next++
    const children = component.components as Json[] | undefined
    const accessory = component.accessory as Json | undefined
    return {
      id,
      ...component,
      ...(children && { components: numbered(children, counter) }),
      ...(accessory && { accessory: numbered([accessory], counter)[0] }),
    }
  })
}
