import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/adapters/adapter.ts'
import { startWeb } from '../../../src/adapters/web/start-web.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { sampleAssistant } from './sample-assistant.ts'

const running: Adapter[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((adapter) => adapter.stop()))
})

async function start(port = 0, assistant = sampleAssistant()) {
  const context = { assistant, store: createMemoryStore(), log: pino({ level: 'silent' }) }
  const adapter = await startWeb({ host: '127.0.0.1', port }, context, () => {})
  running.push(adapter)
  return { adapter, address: adapter.announcement.replace('Web: ', '') }
}

describe('startWeb', () => {
  it('announces the address it serves, and serves page, script, styles and icon', async () => {
    const { address } = await start()
    const page = await (await fetch(address)).text()
    const parts = [...page.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].map(([, path]) => path)
    expect(parts).toHaveLength(6)
    for (const path of parts) {
      const response = await fetch(new URL(path ?? '', address))
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/css|javascript|svg/)
    }
  })

  it.each(['/static/../app.ts', '/static/%2e%2e/app.ts', '/app.ts', '/static/', '/static'])(
    'serves no file at %s',
    async (path) => {
      const { address } = await start()
      expect((await fetch(`${address.slice(0, -1)}${path}`)).status).toBe(404)
    },
  )

  it('says in plain words that a port is taken', async () => {
    const { address } = await start()
    await expect(start(Number(new URL(address).port))).rejects.toThrow(/^Port \d+ is in use by another program/)
  })

  it('finishes an answer under way before it stops', async () => {
    const slow = sampleAssistant()
    const answer = slow.ask.bind(slow)
    let begun = () => {}
    const asked = new Promise<void>((resolve) => {
      begun = resolve
    })
    slow.ask = async (request) => {
      begun()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return answer(request)
    }
    const { adapter, address } = await start(0, slow)
    const response = fetch(`${address}?q=a`)
    await asked
    running.length = 0
    await adapter.stop()
    expect((await response).status).toBe(200)
    await expect(fetch(address)).rejects.toThrow()
  })
})
