import type { AddressInfo } from 'node:net'
import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Logger as Log } from 'pino'
import type { SlackConfig } from '../../../config.ts'
import { Socket, type SocketClient } from './socket.ts'
import { type StartStep, startError } from './start-error.ts'

/** How events reach the bot: over a socket that it opens, or by requests to a port. */
export interface Transport {
  readonly mode: 'socket' | 'http'
  readonly receiver: Receiver
  readonly step: StartStep
  /** Resolves to the port that is listened on, 0 for a socket. */
  open(): Promise<number>
  close(): Promise<void>
}

/**
 * Socket Mode with an app-level token, else HTTP with a signing secret, else undefined.
 * @param lost is told when it breaks down later and does not come back by itself.
 */
export function createTransport(
  { appToken, signingSecret, port }: SlackConfig,
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
  log: Log,
  lost: (error: unknown) => void,
): Transport | undefined {
  const lostAt = (step: StartStep) => (error: unknown) => lost(startError(error, step))
  if (appToken) {
    const openWith = (client: SocketClient) => new Socket(client, log, lostAt({ step: 'socket' }))
    return socketTransport(appToken, clientOptions, logger, openWith)
  }
  return signingSecret ? httpTransport(signingSecret, port, logger, lostAt({ step: 'listen', port })) : undefined
}

function socketTransport(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
  openWith: (client: SocketClient) => Socket,
): Transport {
  const installerOptions = { clientOptions: { ...clientOptions, retryConfig: { retries: 1 } } }
  const receiver = new SocketModeReceiver({ appToken, logger, autoReconnectEnabled: false, installerOptions })
  const socket = openWith(receiver.client)
  return {
    mode: 'socket',
    receiver,
    step: { step: 'socket' },
    async open() {
      await socket.open()
      return 0
    },
    close: () => socket.close(),
  }
}

function httpTransport(signingSecret: string, port: number, logger: Logger, lost: (error: unknown) => void): Transport {
  const receiver = new HTTPReceiver({ signingSecret, port, logger })
  let listening = false
  const portOf = (address: AddressInfo | string | null) => (address && typeof address === 'object' ? address.port : port)
  return {
    mode: 'http',
    receiver,
    step: { step: 'listen', port },
    async open() {
      const server = await receiver.start(port)
      listening = true
      server.on('error', lost)
      return portOf(server.address())
    },
    async close() {
      if (listening) await receiver.stop()
      listening = false
    },
  }
}
