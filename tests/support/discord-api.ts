import { createDiscordChecks, type DiscordBodyKind } from './discord-checks.ts'
import { callback, editOriginal, followUp, original, type Pending } from './discord-interactions-api.ts'
import { deleteMessage, editMessage, postMessage, react, startThread } from './discord-messages-api.ts'
import { channel, IDS, type Json, snowflake, user } from './discord-world.ts'

/** A refusal that a test orders. */
export type Refusal =
  | 'rate-limit'
  | 'long-rate-limit'
  | 'invalid-form'
  | 'unknown-interaction'
  | 'expired-token'
  | 'missing-permissions'
  | 'unknown-message'

/** A message of the bot. `body` is what it sent, `message` what Discord made of it. */
export interface Posted {
  readonly body: Json
  readonly message: Json
  /** The interaction that it answers, if any. */
  readonly interaction?: string
  /** Took the place of an earlier form of the same message. */
  readonly edited?: true
}

export interface DiscordRecord {
  readonly requests: string[]
  readonly posted: Posted[]
  readonly deleted: string[]
  readonly threads: Json[]
  readonly reactions: string[]
  readonly callbacks: { readonly interaction: string; readonly type: number; readonly data: Json; readonly afterMs: number }[]
  readonly typing: string[]
  readonly commands: Json[]
  /** Bodies that Discord would refuse. */
  readonly violations: string[]
  /** Interactions that were not acknowledged within three seconds. */
  readonly late: string[]
}

interface Request {
  readonly method: string
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

export interface Result {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** The request was worked on, but nobody hears of it. */
  readonly lost?: boolean
}

export interface Surroundings {
  readonly token: string
  readonly gatewayUrl: string
  /** How many shards Discord recommends. */
  readonly shards: number
  dispatch(event: string, data: Json): void
}

export interface State extends Surroundings {
  readonly record: DiscordRecord
  readonly messages: Map<string, Json>
  readonly pending: Map<string, Pending>
  /** The messages that were made with a nonce of their own. */
  readonly nonces: Map<string, Json>
  readonly refusals: { readonly part: string; readonly refusal: Refusal }[]
  /** Parts of the paths whose next response is lost. */
  readonly losses: string[]
  readonly check: ReturnType<typeof createDiscordChecks>
}

type Route = readonly [method: string, pattern: RegExp, handle: (state: State, found: readonly string[], body: Json) => Result]

const ACKNOWLEDGE_WITHIN_MS = 3000

export const failure = (status: number, code: number, text: string): Result => ({ status, body: { message: text, code } })
export const NOTHING: Result = { status: 204 }
const noted = (_: unknown) => NOTHING

function rateLimit(seconds: number): Result {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': 'user',
      'x-ratelimit-remaining': '0',
      via: '1.1 google',
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false, code: 0 },
  }
}

export const REFUSALS: Record<Refusal, Result> = {
  'rate-limit': rateLimit(0.3),
  'long-rate-limit': rateLimit(60),
  'invalid-form': failure(400, 50_035, 'Invalid Form Body'),
  'unknown-interaction': failure(404, 10_062, 'Unknown interaction'),
  'expired-token': failure(401, 50_027, 'Invalid Webhook Token'),
  'missing-permissions': failure(403, 50_013, 'Missing Permissions'),
  'unknown-message': failure(404, 10_008, 'Unknown Message'),
}

/** Allowed to be installed to servers and to users, without privileged intents. */
const APPLICATION: Json = { id: IDS.bot, name: 'wenju', flags: 0, integration_types_config: { '0': {}, '1': {} } }

/** Discord's REST routes, as far as the bot uses them. */
const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, ({ gatewayUrl, shards }) => ({ status: 200, body: gatewayInformation(gatewayUrl, shards) })],
  ['GET', /^\/users\/@me$/, () => ({ status: 200, body: user(IDS.bot) })],
  ['GET', /^\/applications\/@me$/, () => ({ status: 200, body: APPLICATION })],
  ['GET', /^\/applications\/\d+\/commands$/, ({ record }) => ({ status: 200, body: record.commands })],
  ['PUT', /^\/applications\/(\d+)\/commands$/, (state, _, body) => setCommands(state, body)],
  ['POST', /^\/channels\/(\d+)\/messages$/, (state, [where = ''], body) => postMessage(state, where, body)],
  ['PATCH', /^\/channels\/\d+\/messages\/(\d+)$/, (state, [id = ''], body) => editMessage(state, id, body)],
  ['DELETE', /^\/channels\/\d+\/messages\/(\d+)$/, (state, [id = '']) => deleteMessage(state, id)],
  [
    'POST',
    /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
    (state, [where = '', id = ''], body) => startThread(state, where, id, body),
  ],
  [
    'PUT',
    /^\/channels\/\d+\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/,
    (state, [id = '', emoji = '']) => react(state, id, emoji),
  ],
  ['POST', /^\/channels\/(\d+)\/typing$/, ({ record }, [where = '']) => noted(record.typing.push(where))],
  ['GET', /^\/channels\/\d+\/messages\/(\d+)$/, ({ messages }, [id = '']) => found(messages.get(id))],
  ['GET', /^\/channels\/(\d+)$/, (_, [id = '']) => ({ status: 200, body: channel(id) })],
  ['GET', /^\/users\/(\d+)$/, (_, [id = '']) => ({ status: 200, body: user(id) })],
  ['POST', /^\/users\/@me\/channels$/, () => ({ status: 200, body: channel(IDS.dm) })],
  [
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    (state, [id = '', token = ''], body) => callback(state, id, token, body),
  ],
  ['GET', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, (state, [token = '']) => original(state, token)],
  ['PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, (state, [token = ''], body) => editOriginal(state, token, body)],
  ['POST', /^\/webhooks\/\d+\/([^/]+)$/, (state, [token = ''], body) => followUp(state, token, body)],
]

export function createDiscordApi(surroundings: Surroundings) {
  const record: DiscordRecord = {
    requests: [],
    posted: [],
    deleted: [],
    threads: [],
    reactions: [],
    callbacks: [],
    typing: [],
    commands: [],
    violations: [],
    late: [],
  }
  const check = createDiscordChecks()
  const state: State = {
    ...surroundings,
    record,
    messages: new Map(),
    pending: new Map(),
    nonces: new Map(),
    refusals: [],
    losses: [],
    check,
  }
  return {
    record,
    /** Makes a message known that someone else wrote. */
    keep: (said: Json) => void state.messages.set(String(said.id), said),
    /** Waits three seconds for the acknowledgement of an interaction. */
    expect(interaction: Json) {
      const id = String(interaction.id)
      const timer = setTimeout(() => record.late.push(id), ACKNOWLEDGE_WITHIN_MS)
      const under = interaction.message as Json | undefined
      const entry: Pending = {
        id,
        channel: String(interaction.channel_id),
        since: Date.now(),
        timer,
        acknowledged: false,
        ...(under && { under }),
      }
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
    loseNext: (part: string) => void state.losses.push(part),
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
  const ordered = refusals.findIndex(({ part }) => `${method} ${path}`.includes(part))
  const [order] = ordered >= 0 ? refusals.splice(ordered, 1) : []
  if (order) return REFUSALS[order.refusal]
  for (const [verb, pattern, answer] of ROUTES) {
    const parts = verb === method ? pattern.exec(path) : null
    if (parts) return { ...answer(state, parts.slice(1), body as Json), lost: isLost(state, `${method} ${path}`) }
  }
  record.violations.push(`no route: ${method} ${path}`)
  return failure(404, 0, '404: Not Found')
}

function isLost({ losses }: State, request: string): boolean {
  const ordered = losses.findIndex((part) => request.includes(part))
  if (ordered >= 0) losses.splice(ordered, 1)
  return ordered >= 0
}

/** Records what is wrong with a body; false when Discord would refuse it. */
export function accepts({ check, record }: State, kind: DiscordBodyKind, body: unknown): boolean {
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

const found = (message: Json | undefined): Result => (message ? { status: 200, body: message } : REFUSALS['unknown-message'])

const gatewayInformation = (url: string, shards: number): Json => ({
  url,
  shards,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
})
