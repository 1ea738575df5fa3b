import { beforeAll, describe, expect, it } from 'vitest'
import type { Command, Desk } from '../../../src/adapters/chat/desk.ts'
import type { ReplyLanguage } from '../../../src/answer/answer.ts'
import { openDesk, PLACE } from '../../support/desk-world.ts'

let desk: Desk
beforeAll(async () => {
  ;({ desk } = await openDesk())
})

const run = (name: Command['name'], text: string, lang?: ReplyLanguage) =>
  desk.command({ name, text }, { place: PLACE, conversation: `${name} ${text}`, ...(lang && { lang }) })

describe('/calc', () => {
  it('computes with the cells and shows the trace', async () => {
    const reply = await run('calc', '2018年比2010年直接帮扶资金增加多少')
    expect(reply).toMatchObject({ tone: 'computed' })
    expect(reply?.plain).toContain('40.71')
    expect(reply?.blocks.find(({ kind }) => kind === 'trace')).toBeDefined()
  })

  it.each([
    ['1931.38/389.62', '1931.38 ÷ 389.62 ≈ 4.9571'],
    ['１９３１．３８ ÷ ３８９．６２ ＝ ？', '1931.38 ÷ 389.62 ≈ 4.9571'],
    ['(1,260.95-1,060.95)*2', '(1260.95 − 1060.95) × 2 = 400'],
    ['0.1+0.2', '0.1 + 0.2 = 0.3'],
  ])('works out %s, and says which cells its numbers are', async (text, line) => {
    const reply = await run('calc', text)
    expect(reply).toMatchObject({ tone: 'computed', lang: 'zh-Hans' })
    expect(reply?.plain).toContain(line)
    for (const source of reply?.sources ?? []) expect(source.quoteKind).toBe('cell')
  })

  it('cites the cell of a number, and names the number that no table has', async () => {
    const reply = await run('calc', '1931.38 / 77.777', 'en')
    expect(reply?.sources.map(({ quote }) => quote)).toEqual(['1931.38'])
    expect(reply).toMatchObject({ lang: 'en' })
    expect(JSON.stringify(reply?.blocks)).toContain('77.777')
  })

  it('refuses what is no calculation, and offers it as a question where it is one', async () => {
    expect(await run('calc', '作者是谁')).toMatchObject({ tone: 'refusal', sources: [], suggestions: [{ question: '作者是谁' }] })
    expect(await run('calc', '你好')).toMatchObject({ tone: 'refusal', suggestions: [] })
    expect(await run('calc', '1/0')).toMatchObject({ tone: 'refusal' })
    expect(await run('calc', '火星直接帮扶资金增加多少')).toMatchObject({ tone: 'refusal' })
    const nothing = await run('calc', ' ')
    expect(nothing?.tone).toBe('notice')
    expect(nothing?.id).toBeUndefined()
  })
})

describe('/cite', () => {
  it('without words gives the paper in every format, in the reader’s language', async () => {
    const [chinese, english] = [await run('cite', ''), await run('cite', '', 'en')]
    for (const reply of [chinese, english])
      for (const format of ['GB/T 7714', 'APA', 'BibTeX']) expect(reply?.plain).toContain(format)
    expect([chinese?.lang, english?.lang]).toEqual(['zh-Hans', 'en'])
  })

  it('gives a work that the paper cites, by author and year, and none by somebody else', async () => {
    expect((await run('cite', '李瑞昌 2015'))?.plain).toContain('政治性馈赠')
    expect((await run('cite', 'Li Ruichang 2015'))?.plain).toContain('政治性馈赠')
    expect(await run('cite', '张三 2010')).toMatchObject({ tone: 'refusal' })
    expect(await run('cite', 'Nobody 2010')).toMatchObject({ tone: 'refusal' })
  })

  it('gives a table with its place', async () => {
    const reply = await run('cite', '表3')
    expect(reply?.plain).toContain('表3')
    expect(reply?.plain).toContain('BibTeX')
    expect(await run('cite', '表99')).toMatchObject({ tone: 'refusal' })
  })
})

it.each(['3', '表3', '表三', ' Table 3 '])('/table %s shows it with its rows', async (text) => {
  const reply = await run('table', text)
  const table = reply?.blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' && table.rows.length).toBeGreaterThan(40)
})

it.each(['', '99', '0', '-1', 'x', '3.5', '表3和表4'])('/table %j says what there is', async (text) => {
  const reply = await run('table', text)
  expect(reply).toMatchObject({ tone: 'notice' })
  expect(reply?.id).toBeUndefined()
})

it.each([
  ['表4 直接帮扶资金(亿元)', ['年份', '直接帮扶资金(亿元)'], ['2019', '82.38']],
  ['表4 直接幫扶資金', ['年份', '直接帮扶资金(亿元)'], ['2019', '82.38']],
  ['资金 表4', ['年份', '直接帮扶资金(亿元)', '引进各类资金(亿元)'], ['2019', '82.38', '69.83']],
])('/table %s shows that column beside the years', async (text, header, row) => {
  const table = (await run('table', text, 'zh-Hans'))?.blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' && table.header).toEqual(header)
  expect(table?.kind === 'table' && table.rows).toContainEqual(row)
})

it.each(['表4 年份', '表4 火星'])('/table %s, without a column of figures, shows all of it', async (text) => {
  const table = (await run('table', text, 'zh-Hans'))?.blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' && table.header).toHaveLength(9)
})

it('/audit shows everything, what concerns a table, and what a question asks', async () => {
  const findings = async (text: string) =>
    (await run('audit', text))?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length ?? 0
  const all = await findings('')
  const ofOne = await findings('表1')
  expect(ofOne).toBeGreaterThan(0)
  expect(all).toBeGreaterThan(ofOne)
  expect((await run('audit', '表1的合计对不对'))?.tone).not.toBe('notice')
  expect(await findings('没有这样的词')).toBe(0)
})

it('/paper shows the papers, /help what can be asked, both in the reader’s language', async () => {
  expect((await run('paper', ''))?.plain).toContain('表7')
  expect((await run('paper', 'wang-2022', 'en'))?.lang).toBe('en')
  const help = await run('help', '', 'en')
  expect(help?.plain).toContain('/calc')
  expect(help?.suggestions.length).toBeGreaterThan(0)
})

it('what a command has shown can be shared after a restart', async () => {
  const { desk: first, store } = await openDesk()
  const reply = await first.command({ name: 'calc', text: '1931.38/389.62' }, { place: PLACE, conversation: 'c' })
  const { desk: second } = await openDesk({ store })
  expect((await second.again(reply?.id ?? ''))?.plain).toBe(reply?.plain)
})
