import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { z } from 'zod'
import { probe } from '../probe.ts'

export type PortState = { readonly kind: 'free' } | { readonly kind: 'ours' } | { readonly kind: 'taken'; readonly code: string }

const challenged = z.object({ challenge: z.string() })

/** Whether a port for Slack's HTTP events is free, or held by a bot that knows the same signing secret, or by something else. */
export async function checkPort(port: number, signingSecret: string): Promise<PortState> {
  const code = await tryToListen(port)
  if (code === undefined) return { kind: 'free' }
  return (await isOurs(port, signingSecret)) ? { kind: 'ours' } : { kind: 'taken', code }
}

/** The code of what went wrong. */
function tryToListen(port: number): Promise<string | undefined> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.name))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })
}

/** Asks as Slack does when an address is entered: only who knows the secret gives the challenge back. */
async function isOurs(port: number, signingSecret: string): Promise<boolean> {
  const challenge = randomUUID()
  const body = JSON.stringify({ type: 'url_verification', challenge })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  }
  const answer = await probe(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers, body })
  return answer.kind === 'answered' && challenged.safeParse(answer.body).data?.challenge === challenge
}
