import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { messageViolations } from './slack-schema.ts'

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

/** The Web API and the response addresses of a loopback Slack. Every message is checked as Slack would. */
export class SlackApi {
  readonly sent: SentMessage[] = []
  /** What Slack would have refused. */
  readonly violations: string[] = []
  readonly #called: string[] = []
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
    return this.#called.filter((called) => called === method).length
  }

  /** A ticket opens one socket. */
  redeem(ticket: string): boolean {
    return this.#tickets.delete(ticket)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const text = await read(request)
    const method = path.startsWith(RESPONSES) ? 'response' : path.slice('/api/'.length)
    this.#called.push(method)
    const answer = this.#scripted.get(method)?.shift() ?? this.#answer(method, request.headers.authorization ?? '', text)
    const { status = 200, headers = {}, body } = answer
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

  #answer(method: string, token: string, text: string): ApiAnswer {
    if (method === 'response') {
      const answer = this.#take('person', JSON.parse(text))
      return answer.body.ok ? answer : { ...answer, status: 400 }
    }
    const needed = method === 'apps.connections.open' ? TOKENS.app : TOKENS.bot
    if (token !== `Bearer ${needed}`) return { body: { ok: false, error: 'invalid_auth' } }
    if (method === 'auth.test') return { body: IDENTITY }
    if (method === 'apps.connections.open') return this.#openConnection()
    if (method === 'chat.postMessage') return this.#take('channel', formBody(text))
    return { body: { ok: false, error: 'unknown_method' } }
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
    return { body: { ok: true, channel: body.channel, ts, message } }
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}

/** The library posts forms in which lists and objects are JSON. */
function formBody(text: string): Record<string, unknown> {
  const form = Object.fromEntries(new URLSearchParams(text))
  return form.blocks === undefined ? form : { ...form, blocks: JSON.parse(form.blocks) }
}
