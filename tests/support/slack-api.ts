import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { messageViolations, viewViolations } from './slack-schema.ts'

export const BOT = { user: 'U0BOT', bot: 'B0BOT', team: 'T01', app: 'A01' }
export const TOKENS = { bot: 'xoxb-test-1', app: 'xapp-test-1', signingSecret: 'signing-secret-of-the-test' }

/** A message that the bot sent: to a channel, or privately to a response address. */
export interface SentMessage {
  readonly to: 'channel' | 'person'
  readonly body: Readonly<Record<string, unknown>>
}

export interface ApiAnswer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body: Readonly<Record<string, unknown>>
}

export const RATE_LIMITED: ApiAnswer = { status: 429, headers: { 'retry-after': '1' }, body: { ok: false, error: 'ratelimited' } }

const IDENTITY = {
  ok: true,
  url: 'https://t.slack.com/',
  team: 'Test',
  user: 'wenju',
  team_id: BOT.team,
  user_id: BOT.user,
  bot_id: BOT.bot,
}
const RESPONSES = '/response/'

/** People whom the loopback Slack tells something about: who reads Slack in English, who may change settings. */
export const PEOPLE = { reader: 'U0READER', admin: 'U0ADMIN', creator: 'U0CREATOR' }

/** The Web API and the response addresses of a loopback Slack. Every message is checked as Slack would. */
export class SlackApi {
  readonly sent: SentMessage[] = []
  readonly #calls: { readonly method: string; readonly body: Readonly<Record<string, unknown>> }[] = []
  /** Milliseconds that a method takes to answer. */
  readonly slow = new Map<string, number>()
  /** What Slack would have refused. */
  readonly violations: string[] = []
  readonly #scripted = new Map<string, ApiAnswer[]>()
  readonly #tickets = new Set<string>()
  readonly #host: () => string

  /** `host` gives the address that sockets are opened at. */
  constructor(host: () => string) {
    this.#host = host
  }

  /** Answers the next calls of a method (`response` for response addresses) with these instead. */
  answerNext(method: string, ...answers: readonly ApiAnswer[]): void {
    this.#scripted.set(method, [...(this.#scripted.get(method) ?? []), ...answers])
  }

  calls(method: string): number {
    return this.bodies(method).length
  }

  /** The bodies that a method was called with. */
  bodies(method: string): readonly Readonly<Record<string, unknown>>[] {
    return this.#calls.filter((call) => call.method === method).map(({ body }) => body)
  }

  /** A ticket opens one socket. */
  redeem(ticket: string): boolean {
    return this.#tickets.delete(ticket)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const text = await read(request)
    const method = path.startsWith(RESPONSES) ? 'response' : path.slice('/api/'.length)
    const body = method === 'response' ? (JSON.parse(text) as Record<string, unknown>) : formBody(text)
    this.#calls.push({ method, body })
    const wait = this.slow.get(method)
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = this.#scripted.get(method)?.shift() ?? this.#answer(method, request.headers.authorization ?? '', body)
    const { status = 200, headers = {}, body: given } = answer
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(given))
  }

  #answer(method: string, token: string, body: Readonly<Record<string, unknown>>): ApiAnswer {
    if (method === 'response') {
      if (body.delete_original) return { body: { ok: true } }
      const answer = this.#take('person', body)
      return answer.body.ok ? answer : { ...answer, status: 400 }
    }
    const needed = method === 'apps.connections.open' ? TOKENS.app : TOKENS.bot
    if (token !== `Bearer ${needed}`) return { body: { ok: false, error: 'invalid_auth' } }
    return this.#methods[method]?.(body) ?? { body: { ok: false, error: 'unknown_method' } }
  }

  readonly #methods: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => ApiAnswer>> = {
    'auth.test': () => ({ body: IDENTITY }),
    'apps.connections.open': () => this.#openConnection(),
    'chat.postMessage': (body) => this.#take('channel', body),
    'chat.postEphemeral': (body) => this.#take('person', body),
    'chat.update': (body) => this.#update(body),
    'chat.delete': ({ channel, ts }) => ({ body: { ok: true, channel, ts } }),
    'views.open': ({ view }) => this.#show(view),
    'views.publish': ({ view }) => this.#show(view),
    'assistant.threads.setStatus': () => ({ body: { ok: true } }),
    'assistant.threads.setSuggestedPrompts': () => ({ body: { ok: true } }),
    'users.info': ({ user }) => ({
      body: { ok: true, user: { id: user, is_admin: user === PEOPLE.admin, locale: user === PEOPLE.reader ? 'en-GB' : 'zh-CN' } },
    }),
    'conversations.info': ({ channel }) => ({ body: { ok: true, channel: { id: channel, creator: PEOPLE.creator } } }),
  }

  #show(view: unknown): ApiAnswer {
    const found = viewViolations(view)
    this.violations.push(...found)
    return found.length > 0 ? { body: { ok: false, error: 'invalid_arguments' } } : { body: { ok: true, view: { id: 'V01' } } }
  }

  #update(body: Readonly<Record<string, unknown>>): ApiAnswer {
    const { blocks, ...rest } = body
    // An empty list takes the blocks away.
    const found = messageViolations(Array.isArray(blocks) && blocks.length === 0 ? rest : body)
    this.violations.push(...found)
    if (found.length > 0) return { body: { ok: false, error: 'invalid_blocks' } }
    return { body: { ok: true, channel: body.channel, ts: body.ts, text: body.text } }
  }

  #openConnection(): ApiAnswer {
    const ticket = randomUUID()
    this.#tickets.add(ticket)
    return { body: { ok: true, url: `ws://${this.#host()}/link/?ticket=${ticket}&app_id=${BOT.app}` } }
  }

  #take(to: SentMessage['to'], body: Readonly<Record<string, unknown>>): ApiAnswer {
    const found = messageViolations(body)
    this.violations.push(...found)
    if (found.length > 0) {
      const messages = found.map((text) => `[ERROR] ${text}`)
      return { body: { ok: false, error: 'invalid_blocks', response_metadata: { messages } } }
    }
    this.sent.push({ to, body })
    const ts = `1700000${String(this.sent.length).padStart(3, '0')}.000100`
    const message = { type: 'message', user: BOT.user, bot_id: BOT.bot, ts, text: body.text }
    // A message to a person stands in the direct conversation with them.
    const channel = String(body.channel).replace(/^U/, 'D')
    return { body: { ok: true, channel, ts, message_ts: ts, message } }
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}

const JSON_FIELDS = ['blocks', 'view', 'prompts']

/** The library posts forms in which lists and objects are JSON. */
function formBody(text: string): Record<string, unknown> {
  const form = Object.entries(Object.fromEntries(new URLSearchParams(text)))
  return Object.fromEntries(form.map(([key, value]) => [key, JSON_FIELDS.includes(key) ? JSON.parse(value) : value]))
}
