import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { GUILDS, IDS, type Json, user } from './discord-world.ts'

interface Frame {
  readonly op: number
  readonly d: Json
}

interface Session {
  readonly id: string
  readonly shard: number
  readonly events: { readonly t: string; readonly s: number; readonly d: Json }[]
  socket?: WebSocket
}

/** What bots did to the gateway. */
export interface GatewayLog {
  readonly connections: number[]
  readonly identified: Json[]
  readonly resumed: { readonly session: string; readonly replayed: number }[]
  readonly closeCodes: number[]
}

/** The gateway of the loopback Discord: hello, identify, heartbeats, resume with the events that were missed. */
export interface Gateway {
  readonly log: GatewayLog
  /** Sends an event, or keeps it for a session that is away. */
  dispatch(event: string, data: Json): void
  /** Tells the bot to connect again (op 7). */
  askToReconnect(): void
  /** Invalidates the session (op 9). */
  invalidate(): void
  /** Drops the connection without a word; new ones are refused until `open`. */
  cut(): void
  /** Closes the connection with a code, as Discord does. */
  closeWith(code: number): void
  /** Accepts connections again. */
  open(): void
  connected(): boolean
  close(): void
}

interface State {
  readonly log: GatewayLog
  readonly sessions: Map<string, Session>
  readonly token: string
  readonly world: readonly Json[]
  address(): string
  /** The session of each shard. */
  readonly live: Map<number, Session>
  shards: number
  refusing: boolean
}

/** `world` are the servers that the bot is in. */
export function createGateway(server: Server, address: () => string, token: string, world: readonly Json[] = GUILDS): Gateway {
  const sockets = new WebSocketServer({ server })
  const log: GatewayLog = { connections: [], identified: [], resumed: [], closeCodes: [] }
  const state: State = { log, sessions: new Map(), live: new Map(), shards: 1, token, address, world, refusing: false }
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate()
  }
  sockets.on('connection', (socket) => greet(state, socket))
  return {
    log,
    dispatch: (event, data) => dispatch(sessionFor(state, data), event, data),
    askToReconnect: () => toAll(state, { op: 7, d: null }),
    invalidate() {
      state.sessions.clear()
      toAll(state, { op: 9, d: false })
    },
    cut() {
      state.refusing = true
      cut()
    },
    closeWith(code) {
      for (const { socket } of state.live.values()) socket?.close(code)
    },
    open() {
      state.refusing = false
    },
    connected: () => state.live.size > 0 && [...state.live.values()].every(({ socket }) => socket !== undefined),
    close() {
      cut()
      sockets.close()
    },
  }
}

function send(socket: WebSocket | undefined, payload: Json): void {
  socket?.send(JSON.stringify(payload))
}

function greet(state: State, socket: WebSocket): void {
  state.log.connections.push(Date.now())
  if (state.refusing) {
    socket.terminate()
    return
  }
  socket.on('message', (data) => onFrame(state, socket, JSON.parse(data.toString())))
  socket.on('close', (code) => {
    state.log.closeCodes.push(code)
    for (const session of state.live.values()) if (session.socket === socket) delete session.socket
  })
  send(socket, { t: null, s: null, op: 10, d: { heartbeat_interval: 41_250 } })
}

function onFrame(state: State, socket: WebSocket, { op, d }: Frame): void {
  if (op === 1) send(socket, { op: 11 })
  if (op === 2) identify(state, socket, d)
  if (op === 6) resume(state, socket, d)
}

function toAll({ live }: State, payload: Json): void {
  for (const { socket } of live.values()) send(socket, payload)
}

/** A server belongs to one shard by its id, direct messages to the first (Discord, gateway, sharding). */
const shardOf = (guild: unknown, shards: number) =>
  guild === undefined ? 0 : Number((BigInt(String(guild)) >> 22n) % BigInt(shards))

function sessionFor({ live, shards }: State, { guild_id }: Json): Session {
  const session = live.get(shardOf(guild_id, shards))
  if (!session) throw new Error('no bot has identified')
  return session
}

function dispatch(session: Session, event: string, data: Json): void {
  const entry = { t: event, s: session.events.length + 1, d: data }
  session.events.push(entry)
  send(session.socket, { op: 0, ...entry })
}

function identify(state: State, socket: WebSocket, data: Json): void {
  state.log.identified.push(data)
  if (data.token !== state.token) {
    socket.close(4004, 'Authentication failed.')
    return
  }
  const [shard = 0, shards = 1] = (data.shard ?? []) as number[]
  const session: Session = { id: randomUUID(), shard, events: [], socket }
  state.sessions.set(session.id, session)
  state.live.set(shard, session)
  state.shards = shards
  const guilds = state.world.filter(({ id }) => shardOf(id, shards) === shard)
  dispatch(session, 'READY', {
    v: 10,
    user: user(IDS.bot),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: state.address(),
    shard: [shard, shards],
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: IDS.bot, flags: 0 },
  })
  for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guild)
}

function resume(state: State, socket: WebSocket, data: Json): void {
  const session = state.sessions.get(String(data.session_id))
  if (!session) {
    send(socket, { op: 9, d: false })
    return
  }
  const missed = session.events.filter(({ s }) => s > Number(data.seq))
  for (const event of missed) send(socket, { op: 0, ...event })
  state.log.resumed.push({ session: session.id, replayed: missed.length })
  session.socket = socket
  state.live.set(session.shard, session)
  dispatch(session, 'RESUMED', {})
}
