import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { createWebApp } from '../../../src/adapters/web/app.ts'
import { type Locator, locatorKey } from '../../../src/paper/locator.ts'
import { sampleAssistant } from './sample-assistant.ts'

const cell: Locator = { kind: 'cell', paper: 'tea', table: 3, row: 1, column: 1 }
const words: Locator = { kind: 'text', paper: 'tea', passage: '三(一)2¶1.1', span: { start: 5, end: 15 } }
const sourceAddress = (at: Locator) => `/source?at=${encodeURIComponent(locatorKey(at))}`

let assistant = sampleAssistant()
let logged: string[] = []

beforeEach(() => {
  assistant = sampleAssistant()
  logged = []
})

function request(path: string, init: RequestInit = {}) {
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const headers = { host: '127.0.0.1:8080', 'accept-language': 'zh-CN', ...(init.headers as Record<string, string>) }
  return createWebApp({ assistant, log }, '127.0.0.1').request(`http://127.0.0.1:8080${path}`, { ...init, headers })
}

const elements = (node: Nodes, name: string): Element[] => [
  ...(node.type === 'element' && node.tagName === name ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => elements(child, name)) : []),
]

const body = async (path: string, headers: Record<string, string> = {}) => (await request(path, { headers })).text()
const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) })

describe('the start page', () => {
  it('introduces the paper and offers questions in the language of the page', async () => {
    const [chinese, english] = [await body('/'), await body('/?lang=en')]
    expect(chinese).toContain('<p class="title">茶山的路<span class="tag">转述本</span></p>')
    expect(chinese).toContain('<button name="q" value="2019年道路投入是多少？">')
    expect(chinese).not.toContain('How much in 2019?')
    expect(english).toContain('<button name="q" value="How much in 2019?">')
    expect(english).not.toContain('2019年道路投入是多少？')
  })

  it.each([
    ['zh-CN,zh;q=0.9', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK,en;q=0.5', 'zh-Hant'],
    ['en-GB', 'en'],
    ['fr, zh-CN;q=0.8, en;q=0.5', 'zh-Hans'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
    ['!!', 'en'],
  ])('speaks the language that the browser prefers: %s', async (header, lang) => {
    expect(await body('/', { 'accept-language': header })).toContain(`<html lang="${lang}">`)
  })

  it('remembers the language that was chosen', async () => {
    const chosen = await request('/?lang=zh-Hant')
    expect(await chosen.text()).toContain('<html lang="zh-Hant">')
    expect(chosen.headers.get('set-cookie')).toContain('lang=zh-Hant')
    expect(await body('/', { cookie: 'lang=en' })).toContain('<html lang="en">')
    expect(await body('/', { cookie: 'lang=xx' })).toContain('<html lang="zh-Hans">')
  })
})

describe('without script', () => {
  it('answers the question in the address, with links to the sources', async () => {
    const page = await body('/?q=2019%E5%B9%B4')
    expect(page).toContain('<h2 class="question">2019年</h2>')
    expect(page).toContain('137.96亿元')
    expect(page).toContain(`href="${sourceAddress(cell)}#cited"`)
  })

  it('keeps the conversation in a cookie until a new one is begun', async () => {
    const first = (await request('/?q=a')).headers.get('set-cookie')?.split(';')[0] ?? ''
    const again = await request('/?q=b', { headers: { cookie: first } })
    expect(again.headers.get('set-cookie')).toBeNull()
    const renewed = (await request('/?new', { headers: { cookie: first } })).headers.get('set-cookie')?.split(';')[0] ?? ''
    await request('/?q=c', { headers: { cookie: renewed } })
    const [a, b, c] = assistant.asked.map(({ conversation }) => conversation)
    expect(a).toMatch(/^web:[0-9a-f-]{36}$/)
    expect(b).toBe(a)
    expect(c).not.toBe(a)
  })

  it('shows the cited cell in its table', async () => {
    const page = await body(sourceAddress(cell))
    expect(page).toContain('<h2 tabindex="-1"><span class="place">表3</span>道路投入</h2>')
    expect(page).toMatch(/<td class="figure crossed" id="cited"><mark>137.96<\/mark><\/td>/)
    expect(page.match(/<mark/g)).toHaveLength(1)
    expect(page).toContain('<tr class="row-total">')
  })

  it('shows the cited words in their paragraph, and says when it is restated', async () => {
    const page = await body(sourceAddress(words))
    expect(page).toContain('<p class="text">鲜叶怕等。<mark id="cited">路通了就能当天送到。</mark>集市因此变密。</p>')
    expect(page).toContain('<span class="tag">转述</span>')
    expect(page).toContain('<ol class="path"><li>三、道路</li><li>（一）产地</li></ol>')
  })

  it.each(['/source', '/source?at=x', '/source?at=other/table3!r1c1', '/nothing'])('says that %s is not there', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<p class="notice">')
  })
})

describe('for the script', () => {
  it('answers with one exchange and nothing around it', async () => {
    const response = await request('/ask', form({ q: '<b>多少', conversation: 'tab' }))
    expect(await response.text()).toMatch(/^<section class="exchange"><h2 class="question">&#x3C;b>多少<\/h2><article/)
    expect(assistant.asked).toEqual([{ conversation: 'web:tab', text: '<b>多少' }])
  })

  it.each([{ q: 'a' }, { conversation: 'a' }, { q: 'a', conversation: '' }, { q: 'a', conversation: 'x'.repeat(201) }])(
    'refuses %o',
    async (fields) => {
      expect((await request('/ask', form(fields as Record<string, string>))).status).toBe(400)
      expect(assistant.asked).toEqual([])
    },
  )

  it('shows a source without a page around it', async () => {
    expect(await body(`${sourceAddress(words)}&fragment=`)).toMatch(/^<section class="passage">/)
  })
})

describe('any text', () => {
  it('stays text on the page', async () => {
    const hostile = fc.array(fc.constantFrom('<script>', '"', "'", '>', '</h2>', '&', '<!--', '问'), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(hostile, async (parts) => {
        const question = parts.join('')
        const page = fromHtml(await body(`/?q=${encodeURIComponent(question)}`))
        expect(elements(page, 'script')).toHaveLength(1)
        expect(elements(page, 'h2').map(({ children }) => children)).toMatchObject([[{ type: 'text', value: question }]])
      }),
      { numRuns: 50 },
    )
  })
})

describe('when the core breaks', () => {
  it('says so, and logs neither question nor message', async () => {
    const response = await request('/?q=break')
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('<p class="notice">没能取得回答')
    expect(logged.join()).toContain('web request failed')
    expect(logged.join()).not.toMatch(/秘密|q=/)
  })

  it('logs no question when all is well', async () => {
    await request('/?q=%E7%A7%98%E5%AF%86')
    expect(logged.join()).toContain('"path":"/"')
    expect(logged.join()).not.toMatch(/秘密|%E7/)
  })
})
