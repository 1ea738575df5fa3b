import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type WebSocket, WebSocketServer } from 'ws'
import { SUGGEST_ACTION } from '../../../src/reply/render/slack/buttons.ts'
import { BOT, TOKENS } from '../../support/slack-api.ts'
import { command, direct, mention, press } from '../../support/slack-payloads.ts'
import { messageViolations } from '../../support/slack-schema.ts'
import { Ledger } from './ledger.ts'
import {
  CHECKED_ONE_IN,
  createChance,
  followUps,
  type LoadTarget,
  PEOPLE,
  questions,
  REPEATED,
  Recent,
  ROOMS,
} from './load-target.ts'
import { type Button, buttonsIn } from './slack-buttons.ts'

const WEIGHTS = { mention: 40, direct: 10, followUp: 15, command: 20, press: 10 }
/** Answers that a follow-up or a press may go on from. */
const KEPT = 400

let lastMicros = 0

/** A timestamp that no other message has: seconds and millionths, as Slack's are. */
function newTs(): string {
  lastMicros = Math.max(lastMicros + 1, Date.now() * 1000)
  return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`
}

type Json = Readonly<Record<string, unknown>>
type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive'

/** A message of the bot in a thread, as far as people go on from it. */
interface Answered {
  readonly channel: string
  readonly thread: string
  readonly ts: string
  readonly user: string
  readonly button: Button | undefined
}

/** Slack's Web API, response addresses and Socket Mode, with as little work a request as can be. */
export class SlackLoad implements LoadTarget {
  readonly name = 'slack'
  readonly ledger = new Ledger()
  readonly violations: string[] = []
  readonly requests: Record<string, number> = {}
  repeated = 0
  readonly #chance = createChance(1)
  readonly #http = createServer((request, response) => void this.#handle(request, response))
  readonly #sockets = new WebSocketServer({ server: this.#http })
  readonly #askers = new Map<string, string>()
  readonly #answered = new Recent<Answered>(KEPT)
  #line: WebSocket | undefined
  #bodies = 0

  static async start(): Promise<SlackLoad> {
    const made = new SlackLoad()
    made.#http.listen(0, '127.0.0.1')
    await once(made.#http, 'listening')
    made.#sockets.on('connection', (line) => made.#greet(line))
    messageViolations({ text: 'makes the schema before it is needed' })
    return made
  }

  get env() {
    return { SLACK_BOT_TOKEN: TOKENS.bot, SLACK_APP_TOKEN: TOKENS.app, SLACK_API_URL: `${this.#base}/api/`, DISCORD_TOKEN: '' }
  }

  isConnected(): boolean {
    return this.#line !== undefined
  }

  send(): void {
    const kind = this.#chance.kind(WEIGHTS)
    const [type, payload] = this.#made(kind)
    this.#deliver(type, payload, 0)
    if (type !== 'events_api' || this.#chance.next() >= REPEATED) return
    this.repeated += 1
    setTimeout(() => this.#deliver(type, payload, 1), this.#chance.below(5000))
  }

  async close(): Promise<void> {
    for (const line of this.#sockets.clients) line.terminate()
    this.#http.closeAllConnections()
    this.#http.close()
    await once(this.#http, 'close')
  }

  get #base(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  #greet(line: WebSocket): void {
    line.on('message', (data) => this.ledger.acknowledged((JSON.parse(String(data)) as { envelope_id: string }).envelope_id))
    line.on('close', () => {
      if (this.#line === line) this.#line = undefined
    })
    line.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: BOT.app } }))
    this.#line = line
  }

  #deliver(type: EnvelopeType, payload: object, retry: number): void {
    const envelope_id = randomUUID()
    const retried = { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' }
    this.ledger.delivered(envelope_id)
    this.#line?.send(JSON.stringify({ envelope_id, type, accepts_response_payload: type !== 'events_api', ...retried, payload }))
  }

  #made(kind: keyof typeof WEIGHTS): [EnvelopeType, object] {
    const user = `U${this.#chance.below(PEOPLE)}`
    if (kind === 'followUp' || kind === 'press') {
      const earlier = this.#answered.take(this.#chance.below)
      if (earlier && kind === 'followUp') return this.#followUp(earlier)
      if (earlier?.button) return this.#press(earlier, earlier.button)
    }
    if (kind === 'command') return this.#command(user)
    const channel = kind === 'direct' ? `D${user}` : `C${this.#chance.below(ROOMS)}`
    const say = kind === 'direct' ? direct : mention
    return this.#message(
      kind === 'direct' ? 'direct' : 'mention',
      say(this.#chance.of(questions), { user, channel, ts: newTs() }),
    )
  }

  #message(kind: string, payload: ReturnType<typeof mention>): [EnvelopeType, object] {
    const { channel, ts, thread_ts = ts, user } = payload.event
    this.#askers.set(`${channel}:${thread_ts}`, user)
    this.ledger.asked(kind, `${channel}:${thread_ts}`)
    return ['events_api', { ...payload, event_time: Math.floor(Date.now() / 1000) }]
  }

  #followUp({ channel, thread, user }: Answered): [EnvelopeType, object] {
    const isDirect = channel.startsWith('D')
    return this.#message(
      'follow-up',
      direct(this.#chance.of(followUps), {
        user,
        channel,
        thread_ts: thread,
        channel_type: isDirect ? 'im' : 'channel',
        ts: newTs(),
      }),
    )
  }

  #command(user: string): [EnvelopeType, object] {
    const made = {
      ...command(this.#chance.of(questions), this.#base),
      user_id: user,
      channel_id: `C${this.#chance.below(ROOMS)}`,
    }
    this.ledger.asked('command', new URL(made.response_url).pathname)
    return ['slash_commands', made]
  }

  #press({ channel, thread, ts, user }: Answered, { action_id, value }: Button): [EnvelopeType, object] {
    const made = press({ value, base: this.#base, message_ts: ts, thread_ts: thread })
    const kind = action_id.startsWith(SUGGEST_ACTION) ? 'suggestion' : 'view'
    this.ledger.asked(kind, `${channel}:${thread}`, new URL(made.response_url).pathname, made.trigger_id)
    const [action] = made.actions
    return [
      'interactive',
      {
        ...made,
        user: { id: user, team_id: BOT.team },
        channel: { id: channel, name: 'room' },
        container: { ...made.container, channel_id: channel },
        actions: [{ ...action, action_id, action_ts: newTs() }],
      },
    ]
  }

  #count(method: string): void {
    this.requests[method] = (this.requests[method] ?? 0) + 1
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const body = await text(request)
    this.#count(path.startsWith('/response/') ? 'response_url' : path.slice('/api/'.length))
    const answer = path.startsWith('/response/') ? this.#responded(path, body) : this.#called(path.slice('/api/'.length), body)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  #responded(path: string, body: string): Json {
    this.#check(() => JSON.parse(body))
    this.ledger.answered(path)
    return { ok: true }
  }

  #called(method: string, body: string): Json {
    if (method === 'auth.test')
      return {
        ok: true,
        team: 'Test',
        user: 'wenju',
        team_id: BOT.team,
        user_id: BOT.user,
        bot_id: BOT.bot,
        url: 'https://t.slack.com/',
      }
    if (method === 'apps.connections.open') return { ok: true, url: this.#base.replace('http', 'ws') }
    const form = new URLSearchParams(body)
    if (method === 'views.open') this.ledger.answered(form.get('trigger_id') ?? '')
    if (method === 'chat.postEphemeral') this.ledger.answered(`${form.get('channel')}:${form.get('thread_ts')}`)
    if (method !== 'chat.postMessage') return { ok: true, channel: form.get('channel'), ts: form.get('ts') }
    return this.#posted(form)
  }

  #posted(form: URLSearchParams): Json {
    this.#check(() => ({
      ...Object.fromEntries(form),
      ...(form.has('blocks') && { blocks: JSON.parse(form.get('blocks') ?? '') }),
    }))
    const channel = form.get('channel') ?? ''
    const thread = form.get('thread_ts') ?? ''
    const key = `${channel}:${thread}`
    this.ledger.answered(key)
    const ts = newTs()
    const buttons = buttonsIn(form.get('blocks') ?? '[]')
    const button = buttons[this.#chance.below(buttons.length)]
    this.#answered.add({ channel, thread, ts, user: this.#askers.get(key) ?? '', button })
    return { ok: true, channel, ts, message: { type: 'message', user: BOT.user, bot_id: BOT.bot, ts, text: '' } }
  }

  #check(body: () => Json): void {
    this.#bodies += 1
    if (this.#bodies % CHECKED_ONE_IN === 0) this.violations.push(...messageViolations(body()))
  }
}
