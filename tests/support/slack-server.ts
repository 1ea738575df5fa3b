import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { BOT, type SentMessage, SlackApi } from './slack-api.ts'
import { waitUntil } from './wait-until.ts'

export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive'

/** A loopback Slack on 127.0.0.1: the Web API, response addresses and Socket Mode. */
export class SlackServer {
  /** Times at which a socket was opened, as milliseconds of `performance.now()`. */
  readonly opened: number[] = []
  readonly api: SlackApi
  readonly #http: Server
  readonly #sockets = new WebSocketServer({ noServer: true })
  readonly #acknowledged = new Set<string>()
  #line: WebSocket | undefined

  private constructor(http: Server, api: SlackApi) {
    this.#http = http
    this.api = api
    http.on('upgrade', (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
      if (!api.redeem(ticket)) return void socket.destroy()
      this.#sockets.handleUpgrade(request, socket, head, (line) => this.#connect(line))
    })
  }

  static async start(): Promise<SlackServer> {
    const http = createServer((request, response) => void api.handle(request, response))
    const api = new SlackApi(() => `127.0.0.1:${(http.address() as AddressInfo).port}`)
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    return new SlackServer(http, api)
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api/`
  }

  get sent(): readonly SentMessage[] {
    return this.api.sent
  }

  isConnected(): boolean {
    return this.#line !== undefined
  }

  connected(): Promise<void> {
    return waitUntil(() => this.#line !== undefined, 'a socket')
  }

  /** Delivers a frame over the socket; resolves to the milliseconds until it was acknowledged. */
  async deliver(type: EnvelopeType, payload: object, retry = 0): Promise<number> {
    await this.connected()
    const envelope_id = randomUUID()
    const started = performance.now()
    const retried = { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' }
    this.#line?.send(JSON.stringify({ envelope_id, type, accepts_response_payload: type !== 'events_api', ...retried, payload }))
    await waitUntil(() => this.#acknowledged.has(envelope_id), 'an acknowledgement')
    return performance.now() - started
  }

  /** Asks the bot to open a fresh connection, as Slack does every few hours. */
  refresh(): void {
    this.#line?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'applink-1' } }))
  }

  /** Cuts the line without a word. */
  drop(): void {
    this.#line?.terminate()
  }

  /** Resolves to the messages once there are so many; rejects when that takes too long. */
  async sentAfter(count: number): Promise<readonly SentMessage[]> {
    await waitUntil(() => this.sent.length >= count, `${count} messages`)
    return this.sent
  }

  async close(): Promise<void> {
    for (const line of this.#sockets.clients) line.terminate()
    this.#http.closeAllConnections()
    this.#http.close()
    await once(this.#http, 'close')
  }

  #connect(line: WebSocket): void {
    line.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as { envelope_id: string }
      this.#acknowledged.add(envelope_id)
    })
    line.on('close', () => {
      if (this.#line === line) this.#line = undefined
    })
    line.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: BOT.app } }))
    this.#line = line
    this.opened.push(performance.now())
  }
}
