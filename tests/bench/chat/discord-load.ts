import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createDiscordChecks, type DiscordBodyKind } from '../../support/discord-checks.ts'
import { interaction, message } from '../../support/discord-events.ts'
import { createGateway } from '../../support/discord-gateway.ts'
import { channel, guild, IDS, type Json, snowflake, user } from '../../support/discord-world.ts'
import { DiscordLimits, OF_BOT } from './discord-limits.ts'
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

const WEIGHTS = { command: 40, mention: 20, direct: 10, thread: 15, press: 15 }
/** Answers whose buttons may still be pressed. */
const KEPT = 400
const EPHEMERAL = 64
const TOKEN = 'loopback.token.of-the-bot'
/** Buttons that ask a question or show a view of the answer. */
const BUTTON = /"custom_id":"((?:ask(?:ref)?:|wj:[a-z0-9]+:(?:computation|sources|readings|formats|chart|context))[^"]*)"/g

const numbered = (kind: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${kind}${String(at).padStart(16, '0')}`)
const people = numbered(21, PEOPLE)
const rooms = numbered(41, ROOMS)
const threads = numbered(42, ROOMS)
const world: Json = {
  ...guild,
  member_count: PEOPLE,
  channels: rooms.map((id) => ({ ...channel(IDS.general), id })),
  threads: threads.map((id) => ({ ...channel(IDS.botThread), id, parent_id: rooms[0] })),
}

interface Pressable {
  readonly under: Json
  readonly customId: string
}

/** Discord's gateway, its limits and the REST routes that answers take, with as little work a request as can be. */
export class DiscordLoad implements LoadTarget {
  readonly name = 'discord'
  readonly ledger = new Ledger()
  readonly violations: string[] = []
  readonly requests: Record<string, number> = {}
  repeated = 0
  readonly #chance = createChance(2)
  readonly #limits = new DiscordLimits()
  readonly #check = createDiscordChecks()
  readonly #http = createServer((request, response) => void this.#handle(request, response))
  readonly #gateway = createGateway(this.#http, () => this.#base.replace('http', 'ws'), TOKEN, [world])
  readonly #pressable = new Recent<Pressable>(KEPT)
  /** Where an interaction was made, by its token. */
  readonly #places = new Map<string, string>()
  #bodies = 0

  static async start(): Promise<DiscordLoad> {
    const made = new DiscordLoad()
    made.#http.listen(0, '127.0.0.1')
    await once(made.#http, 'listening')
    return made
  }

  get env() {
    return { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${this.#base}/api`, SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' }
  }

  get note(): string {
    const { mention = 0, direct = 0, thread = 0 } = this.ledger.tally().kinds
    const messages = mention + direct + thread
    const least = Math.ceil(messages / OF_BOT.requests)
    return `Discord lets a bot make ${OF_BOT.requests} requests a second: ${messages} messages are answered in ${least} s at best; commands and buttons are not counted`
  }

  isConnected(): boolean {
    return this.#gateway.connected()
  }

  send(): void {
    const [event, data] = this.#made(this.#chance.kind(WEIGHTS))
    this.#gateway.dispatch(event, data)
    if (this.#chance.next() >= REPEATED) return
    this.repeated += 1
    setTimeout(() => this.#gateway.dispatch(event, data), this.#chance.below(5000))
  }

  async close(): Promise<void> {
    this.#gateway.close()
    this.#http.closeAllConnections()
    this.#http.close()
    await once(this.#http, 'close')
  }

  get #base(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  #made(kind: keyof typeof WEIGHTS): ['MESSAGE_CREATE' | 'INTERACTION_CREATE', Json] {
    const from = this.#chance.of(people)
    const pressed = kind === 'press' ? this.#pressable.take(this.#chance.below) : undefined
    if (pressed)
      return this.#interaction(
        pressed.customId.startsWith('ask') ? 'suggestion' : 'view',
        from,
        3,
        { component_type: 2, custom_id: pressed.customId, id: 2 },
        pressed.under,
      )
    if (kind === 'command' || kind === 'press') {
      const option = { name: 'question', type: 3, value: this.#chance.of(questions) }
      return this.#interaction('command', from, 2, { id: snowflake(), name: 'ask', type: 1, options: [option] })
    }
    const said = kind === 'direct' ? this.#direct(from) : this.#mention(from, kind === 'thread')
    this.ledger.asked(kind, String(said.id))
    return ['MESSAGE_CREATE', said]
  }

  #interaction(kind: string, from: string, type: number, data: Json, under?: Json): ['INTERACTION_CREATE', Json] {
    const where = under ? String(under.channel_id) : this.#chance.of(rooms)
    const place = threads.includes(where) ? IDS.botThread : IDS.general
    const made: Json = {
      ...interaction(type, data, { from }),
      channel_id: where,
      channel: { ...channel(place), id: where },
      ...(under && { message: under }),
    }
    const token = String(made.token)
    this.#places.set(token, where)
    this.ledger.asked(kind, token)
    this.ledger.delivered(String(made.id))
    return ['INTERACTION_CREATE', made]
  }

  #mention(from: string, inThread: boolean): Json {
    const question = this.#chance.of(inThread ? followUps : questions)
    const said = message({ from, content: `<@${IDS.bot}> ${question}`, mentions: [IDS.bot] })
    return { ...said, channel_id: this.#chance.of(inThread ? threads : rooms) }
  }

  /** Everybody has a direct channel of their own. */
  #direct(from: string): Json {
    const said = message({ from, in: IDS.dm, content: this.#chance.of(questions) })
    return { ...said, channel_id: `43${from.slice(2)}` }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await text(request)
    const { method = 'GET', url = '/' } = request
    const path = decodeURIComponent(new URL(url, this.#base).pathname).replace('/api/v10/', '').split('/')
    const posts = method === 'POST' && path[0] === 'channels' && path[2] === 'messages'
    const { headers, waitSeconds } = this.#limits.take('authorization' in request.headers, posts ? path[1] : undefined)
    const tooMany = waitSeconds !== undefined
    this.#count(tooMany ? `too early: ${method}` : method, path)
    const answer = tooMany
      ? tooEarly(waitSeconds, 'x-ratelimit-global' in headers)
      : this.#answer(method, path, sent === '' ? {} : JSON.parse(sent))
    if (answer === undefined) return void response.writeHead(204, headers).end()
    response.writeHead(tooMany ? 429 : 200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  /** Ids and tokens left out. */
  #count(method: string, [root = '', , part = '', end = '']: readonly string[]): void {
    const route = `${method} ${root} ${root === 'channels' ? part : end}`.trim()
    this.requests[route] = (this.requests[route] ?? 0) + 1
  }

  #answer(method: string, [root = '', id = '', part = '', end = '']: readonly string[], body: unknown): unknown {
    if (root === 'gateway') return gatewayInformation(this.#base.replace('http', 'ws'))
    if (root === 'applications') return method === 'PUT' ? (body as Json[]).map((one) => ({ id: snowflake(), ...one })) : []
    if (root === 'interactions') return this.#callback(id, part, body as Json)
    if (root === 'webhooks') return this.#answered(part, String(this.#places.get(part)), body as Json, end ? 'edit' : 'follow-up')
    if (root === 'channels' && part === 'messages' && method === 'POST') return this.#posted(id, body as Json)
    if (root === 'channels' && part === '') return { id, type: id.startsWith('43') ? 1 : 0, recipients: [user(IDS.alice)] }
    return undefined
  }

  /** Types 5 and 6 only acknowledge; the others bring the answer, or a form. */
  #callback(id: string, token: string, body: Json): undefined {
    this.#look('callback', body)
    this.ledger.acknowledged(id)
    if (body.type === 5 || body.type === 6) return
    this.ledger.answered(token)
    const { flags = 0 } = (body.data ?? {}) as { flags?: number }
    if (body.type === 4 && (flags & EPHEMERAL) === 0) this.#shown(String(this.#places.get(token)), body.data as Json)
  }

  #posted(where: string, body: Json): Json {
    const reference = body.message_reference as { message_id: string } | undefined
    return this.#answered(reference?.message_id ?? '', where, body, 'message')
  }

  #answered(key: string, where: string, body: Json, kind: DiscordBodyKind): Json {
    this.#look(kind, body)
    this.ledger.answered(key)
    return this.#shown(where, body)
  }

  /** Everyone sees the answer, the bot too, and some press its buttons. */
  #shown(where: string, body: Json): Json {
    const { flags = 0, components = [] } = body
    const made = { ...message({ from: IDS.bot, content: '' }), channel_id: where, flags, components }
    const ids = [...JSON.stringify(components).matchAll(BUTTON)].map(([, id]) => id)
    const customId = ids[this.#chance.below(ids.length)]
    this.#gateway.dispatch('MESSAGE_CREATE', made)
    if (customId && rooms.includes(where)) this.#pressable.add({ under: made, customId })
    return made
  }

  #look(kind: DiscordBodyKind, body: Json): void {
    this.#bodies += 1
    if (this.#bodies % CHECKED_ONE_IN === 0) this.violations.push(...this.#check(kind, body))
  }
}

const tooEarly = (seconds: number, global: boolean): Json => ({
  message: 'You are being rate limited.',
  retry_after: seconds,
  global,
})
const gatewayInformation = (url: string): Json => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
})
