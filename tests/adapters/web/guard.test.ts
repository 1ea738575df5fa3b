import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { hostGuard, securityHeaders } from '../../../src/adapters/web/guard.ts'

async function statusFor(boundTo: string, host: string): Promise<number> {
  const app = new Hono().use(hostGuard(boundTo)).get('/', (context) => context.text('ok'))
  return (await app.request('/', { headers: { host } })).status
}

describe('hostGuard', () => {
  it.each(['127.0.0.1:8080', 'localhost', 'LOCALHOST:1', '[::1]:8080'])('lets %s in', async (host) => {
    for (const boundTo of ['127.0.0.1', 'localhost', '::1']) expect(await statusFor(boundTo, host)).toBe(200)
  })

  it.each(['evil.example', '127.0.0.1.evil.example:8080', 'localhost.evil.example', '', 'a b', '127.0.0.1@evil.example'])(
    'turns %j away from a server of this machine only',
    async (host) => expect(await statusFor('127.0.0.1', host)).toBe(421),
  )

  it('leaves names to the owner of a public server', async () => {
    expect(await statusFor('0.0.0.0', 'papers.example')).toBe(200)
  })
})

describe('securityHeaders', () => {
  it('allows nothing inline and nothing foreign', async () => {
    const app = new Hono().use(securityHeaders).get('/', (context) => context.text('ok'))
    const { headers } = await app.request('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})
