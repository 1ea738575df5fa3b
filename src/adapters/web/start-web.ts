import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { WebConfig } from '../../config.ts'
import { webOperatorWording } from '../../reply/wording/web.ts'
import type { Adapter, AdapterContext } from '../adapter.ts'
import { createWebApp } from './app.ts'

const SWEEP_MS = 50

/**
 * Serves the web page. Rejects with an error in plain words when the address cannot be listened on.
 * @param lost is told when the server breaks down later.
 */
export async function startWeb(config: WebConfig, context: AdapterContext, lost: (error: unknown) => void): Promise<Adapter> {
  const server = createServer(getRequestListener(createWebApp(context, config.host).fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Error(reason(error, config), { cause: error })))
    server.listen(config.port, config.host, resolve)
  })
  server.on('error', lost)
  return {
    name: 'web',
    announcement: webOperatorWording.listening(address(server.address(), config.host)),
    stop: () => close(server),
  }
}

/** Answers under way are finished; browsers then hold their connections open, so these are closed as they fall idle. */
async function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
  clearInterval(sweep)
}

function reason(error: Error, { host, port }: WebConfig): string {
  const code = 'code' in error ? String(error.code) : error.name
  if (code === 'EADDRINUSE') return webOperatorWording.portTaken(port)
  if (code === 'EACCES') return webOperatorWording.portForbidden(port)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return webOperatorWording.noSuchAddress(host)
  return webOperatorWording.refused(code)
}

/** The address as a browser takes it; the port may have been chosen by the system. */
function address(bound: string | AddressInfo | null, host: string): string {
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
