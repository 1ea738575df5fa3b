import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDiscordApi, type DiscordRecord, type Posted, type Refusal } from './discord-api.ts'
import { createGateway, type Gateway } from './discord-gateway.ts'
import { createPeople, type DiscordPeople } from './discord-people.ts'
import type { Json } from './discord-world.ts'

const ANSWER_WITHIN_MS = 30_000

/** A Discord on 127.0.0.1: REST, gateway and interactions. Every message that reaches it is checked. */
export interface DiscordServer extends DiscordPeople {
  /** The value of DISCORD_API_URL. */
  readonly url: string
  readonly token: string
  readonly gateway: Gateway
  /** What the bot did; `violations` and `late` should stay empty. */
  readonly record: DiscordRecord
  /** The bot's answer to a message or an interaction, once it is there. */
  answerTo(event: Json): Promise<Posted>
  /** Counts an interaction as acknowledged already. */
  acknowledge(interaction: Json): void
  /** Expects no acknowledgement of an interaction any more. */
  forget(interaction: Json): void
  /** Answers the next request whose path contains `part` with a refusal. */
  refuseNext(part: string, refusal: Refusal): void
  /** Works on the next request whose path contains `part`, and breaks the connection instead of answering it. */
  loseNext(part: string): void
  close(): Promise<void>
}

/** `gatewayToken` lets the gateway refuse a token that REST accepts. */
export async function startDiscordServer(
  options: { token?: string; gatewayToken?: string; shards?: number } = {},
): Promise<DiscordServer> {
  const token = options.token ?? 'loopback.token.of-the-bot'
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gateway = createGateway(server, () => `ws://127.0.0.1:${port}`, options.gatewayToken ?? token)
  const api = createDiscordApi({
    token,
    gatewayUrl: `ws://127.0.0.1:${port}`,
    shards: options.shards ?? 1,
    dispatch: gateway.dispatch,
  })
  serve(server, api.handle)
  return {
    url: `http://127.0.0.1:${port}/api`,
    token,
    gateway,
    record: api.record,
    ...createPeople(gateway, api),
    async answerTo(event) {
      const isAnswer = ({ body, interaction }: Posted) => interaction === event.id || repliedTo(body) === event.id
      for (const end = Date.now() + ANSWER_WITHIN_MS; Date.now() < end; await sleep(20)) {
        const found = api.record.posted.find(isAnswer)
        if (found) return found
      }
      throw new Error(`no answer to ${JSON.stringify(event.content ?? event.data)}`)
    },
    acknowledge: api.acknowledge,
    forget: api.forget,
    refuseNext: api.refuseNext,
    loseNext: api.loseNext,
    async close() {
      api.close()
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const repliedTo = (body: Json) => (body.message_reference as Json | undefined)?.message_id

type Handle = (request: { method: string; path: string; authorization: string; body: unknown }) => {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly lost?: boolean
}

function serve(server: Server, handle: Handle): void {
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const sent = await text(request)
    const { status, body, headers, lost } = handle({
      method: request.method ?? 'GET',
      // discord.js writes @original as %40original.
      path: decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).replace('/api/v10', ''),
      authorization: request.headers.authorization ?? '',
      body: sent === '' ? undefined : JSON.parse(sent),
    })
    if (lost) return void request.socket.destroy()
    response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
