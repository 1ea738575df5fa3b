import { createDiscordChecks, type DiscordBodyKind } from './discord-checks.ts'
import { message } from './discord-events.ts'
import { channel, IDS, type Json, snowflake } from './discord-world.ts'

/** A refusal that a test orders: too many requests, an invalid body, or an interaction that is gone. */
export type Refusal = 'rate-limit' | 'invalid-form' | 'unknown-interaction'

/** A message of the bot. `body` is what it sent, `message` what Discord made of it. */
export interface Posted {
  readonly body: Json
  readonly message: Json
  /** The interaction that it answers, if any. */
  readonly interaction?: string
}

export interface DiscordRecord {
  readonly requests: string[]
  readonly posted: Posted[]
  readonly callbacks: { readonly interaction: string; readonly type: number; readonly data: Json; readonly afterMs: number }[]
  readonly typing: string[]
  readonly commands: Json[]
  /** Bodies that Discord would refuse. */
  readonly violations: string[]
  /** Interactions that were not acknowledged within three seconds. */
  readonly late: string[]
}

interface Pending {
  readonly id: string
  readonly channel: string
  readonly since: number
  readonly timer: NodeJS.Timeout
  acknowledged: boolean
}

interface Request {
  readonly method: string
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

interface Result {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

type Route = readonly [method: string, pattern: RegExp, handle: (state: State, found: readonly string[], body: unknown) => Result]

const ACKNOWLEDGE_WITHIN_MS = 3000

const failure = (status: number, code: number, text: string): Result => ({ status, body: { message: text, code } })

const REFUSALS: Record<Refusal, Result> = {
  'rate-limit': {
    status: 429,
    headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'user', 'x-ratelimit-remaining': '0', via: '1.1 google' },
    body: { message: 'You are being rate limited.', retry_after: 0.3, global: false, code: 0 },
  },
  'invalid-form': failure(400, 50_035, 'Invalid Form Body'),
  'unknown-interaction': failure(404, 10_062, 'Unknown interaction'),
}

interface Surroundings {
  readonly token: string
  readonly gatewayUrl: string
  dispatch(event: string, data: Json): void
}

interface State extends Surroundings {
  readonly record: DiscordRecord
  readonly messages: Map<string, Json>
  readonly pending: Map<string, Pending>
  readonly refusals: { readonly part: string; readonly refusal: Refusal }[]
  readonly check: ReturnType<typeof createDiscordChecks>
}

/** Discord's REST routes, as far as the bot uses them. */
const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, ({ gatewayUrl }) => ({ status: 200, body: gatewayInformation(gatewayUrl) })],
  ['PUT', /^\/applications\/(\d+)\/commands$/, (state, _, body) => setCommands(state, body)],
  ['POST', /^\/channels\/(\d+)\/messages$/, (state, [where = ''], body) => postMessage(state, where, body)],
  ['POST', /^\/channels\/(\d+)\/typing$/, ({ record }, [where = '']) => done(record.typing.push(where))],
  ['GET', /^\/channels\/\d+\/messages\/(\d+)$/, ({ messages }, [id = '']) => found(messages.get(id))],
  ['GET', /^\/channels\/(\d+)$/, (_, [id = '']) => ({ status: 200, body: channel(id) })],
  [
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    (state, [id = '', token = ''], body) => callback(state, id, token, body),
  ],
  ['PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, (state, [token = ''], body) => editOriginal(state, token, body)],
]

export function createDiscordApi(surroundings: Surroundings) {
  const record: DiscordRecord = { requests: [], posted: [], callbacks: [], typing: [], commands: [], violations: [], late: [] }
  const check = createDiscordChecks()
  const state: State = { ...surroundings, record, messages: new Map(), pending: new Map(), refusals: [], check }
  return {
    record,
    /** Makes a message known that someone else wrote. */
    keep: (said: Json) => void state.messages.set(String(said.id), said),
    /** Waits three seconds for the acknowledgement of an interaction. */
    expect(interaction: Json) {
      const id = String(interaction.id)
      const timer = setTimeout(() => record.late.push(id), ACKNOWLEDGE_WITHIN_MS)
      const entry = { id, channel: String(interaction.channel_id), since: Date.now(), timer, acknowledged: false }
      state.pending.set(String(interaction.token), entry)
    },
    /** Counts an interaction as acknowledged, as if a request of the bot had come twice. */
    acknowledge(interaction: Json) {
      const open = state.pending.get(String(interaction.token))
      if (open) open.acknowledged = true
      clearTimeout(open?.timer)
    },
    forget: (interaction: Json) => clearTimeout(state.pending.get(String(interaction.token))?.timer),
    refuseNext: (part: string, refusal: Refusal) => void state.refusals.push({ part, refusal }),
    handle: (request: Request) => handle(state, request),
    close() {
      for (const { timer } of state.pending.values()) clearTimeout(timer)
    },
  }
}

function handle(state: State, { method, path, authorization, body }: Request): Result {
  const { record, refusals, token } = state
  record.requests.push(`${method} ${path}`)
  // Callbacks and webhooks carry their token in the path.
  const open = path.startsWith('/interactions/') || path.startsWith('/webhooks/')
  if (!open && authorization !== `Bot ${token}`) return failure(401, 0, '401: Unauthorized')
  const ordered = refusals.findIndex(({ part }) => path.includes(part))
  const [order] = ordered >= 0 ? refusals.splice(ordered, 1) : []
  if (order) return REFUSALS[order.refusal]
  for (const [verb, pattern, answer] of ROUTES) {
    const parts = verb === method ? pattern.exec(path) : null
    if (parts) return answer(state, parts.slice(1), body)
  }
  record.violations.push(`no route: ${method} ${path}`)
  return failure(404, 0, '404: Not Found')
}

/** Records what is wrong with a body; false when Discord would refuse it. */
function accepts({ check, record }: State, kind: DiscordBodyKind, body: unknown): boolean {
  const found = check(kind, body)
  record.violations.push(...found.map((text) => `${kind}: ${text}`))
  return found.length === 0
}

function setCommands(state: State, body: unknown): Result {
  if (!accepts(state, 'commands', body)) return REFUSALS['invalid-form']
  const commands = (body as Json[]).map((command) => ({ id: snowflake(), application_id: IDS.bot, version: '1', ...command }))
  state.record.commands.push(...commands)
  return { status: 200, body: commands }
}

function postMessage(state: State, where: string, body: unknown): Result {
  if (!accepts(state, 'message', body)) return REFUSALS['invalid-form']
  return { status: 200, body: publish(state, where, body as Json) }
}

function callback(state: State, id: string, token: string, body: unknown): Result {
  const open = state.pending.get(token)
  if (!open || open.id !== id) return REFUSALS['unknown-interaction']
  if (open.acknowledged) return failure(400, 40_060, 'Interaction has already been acknowledged.')
  if (!accepts(state, 'callback', body)) return REFUSALS['invalid-form']
  clearTimeout(open.timer)
  open.acknowledged = true
  const { type, data } = body as { type: number; data?: Json }
  state.record.callbacks.push({ interaction: id, type, data: data ?? {}, afterMs: Date.now() - open.since })
  return { status: 204 }
}

function editOriginal(state: State, token: string, body: unknown): Result {
  const open = state.pending.get(token)
  if (!open?.acknowledged) return failure(404, 10_015, 'Unknown Webhook')
  if (!accepts(state, 'edit', body)) return REFUSALS['invalid-form']
  return { status: 200, body: publish(state, open.channel, body as Json, open.id) }
}

/** Makes a message of what the bot sent, and tells the gateway, as Discord does. */
function publish({ messages, record, dispatch }: State, where: string, body: Json, interaction?: string): Json {
  const reference = body.message_reference as { message_id: string } | undefined
  const replyTo = reference && messages.get(reference.message_id)
  const made: Json = {
    ...message({ from: IDS.bot, in: where, content: String(body.content ?? ''), ...(replyTo && { replyTo }) }),
    flags: body.flags ?? 0,
    components: numbered((body.components ?? []) as Json[]),
  }
  messages.set(String(made.id), made)
  record.posted.push({ body, message: made, ...(interaction && { interaction }) })
  dispatch('MESSAGE_CREATE', made)
  return made
}

const done = (_: unknown): Result => ({ status: 204 })
const found = (message: Json | undefined): Result =>
  message ? { status: 200, body: message } : failure(404, 10_008, 'Unknown Message')

const gatewayInformation = (url: string): Json => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
})

/** Discord numbers the components of a message in depth-first order. */
function numbered(components: readonly Json[], counter = { next: 1 }): Json[] {
  return components.map((component) => {
    const id = counter.next++
    const children = component.components as Json[] | undefined
    return { id, ...component, ...(children && { components: numbered(children, counter) }) }
  })
}
