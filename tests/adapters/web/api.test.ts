import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createWebApp } from '../../../src/adapters/web/app.ts'
import { compose } from '../../../src/reply/compose.ts'
import { sampleAssistant, tableContext } from './sample-assistant.ts'

const assistant = sampleAssistant()
const app = createWebApp({ assistant, log: pino({ level: 'silent' }) }, '127.0.0.1')
const url = (path: string) => `http://localhost${path}`
const headers = { host: 'localhost', 'content-type': 'application/json' }
const post = (body: string) => app.request(url('/api/ask'), { method: 'POST', headers, body })
const get = (path: string) => app.request(url(path), { headers })

describe('POST /api/ask', () => {
  it('answers with the neutral reply', async () => {
    const response = await post('{"conversation":"c1","text":"多少？","lang":"en"}')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(compose(await assistant.ask({ conversation: 'c1', text: '', lang: 'en' })))
    expect(assistant.asked[0]).toEqual({ conversation: 'web:c1', text: '多少？', lang: 'en' })
  })

  it.each([
    ['{}', ['conversation', 'text']],
    ['{"conversation":"","text":"a"}', ['conversation']],
    ['{"conversation":"c","text":1}', ['text']],
    ['{"conversation":"c","text":"a","lang":"fr"}', ['lang']],
    ['{"conversation":"c","text":"a","extra":1}', ['extra']],
    ['not json', []],
  ])('names the wrong fields of %s', async (body, fields) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: 'bad-request', fields })
  })

  it('takes no more than 64 KiB', async () => {
    const response = await post(JSON.stringify({ conversation: 'c', text: 'x'.repeat(64 * 1024) }))
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ error: 'too-large' })
  })

  it('says nothing about an error inside', async () => {
    const response = await post('{"conversation":"c","text":"break"}')
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: 'internal' })
  })
})

describe('GET /api/context and /api/papers', () => {
  it('shows what stands around a place', async () => {
    expect(await (await get('/api/context?at=tea/table3!r1c1')).json()).toEqual(tableContext)
  })

  it('tells a wrong address from a place that is not there', async () => {
    expect((await get('/api/context?at=nonsense')).status).toBe(400)
    expect((await get('/api/context?at=other/table3!r1c1')).status).toBe(404)
    expect((await get('/api/other')).status).toBe(404)
  })

  it('lists the papers', async () => {
    expect(await (await get('/api/papers')).json()).toEqual(assistant.papers())
  })
})
