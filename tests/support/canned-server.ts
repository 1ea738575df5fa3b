import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CannedAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Objects go as JSON, a text as it is. */
  readonly body?: unknown
}

/** A server on 127.0.0.1 that gives each path (without query) one answer, and 404 to every other. */
export interface CannedServer {
  readonly origin: string
  readonly port: number
  close(): Promise<void>
}

export async function startCannedServer(answers: Readonly<Record<string, CannedAnswer>>): Promise<CannedServer> {
  const server = createServer((request, response) => {
    const {
      status = 200,
      headers = {},
      body = {},
    } = answers[new URL(request.url ?? '/', 'http://localhost').pathname] ?? { status: 404 }
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
