import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { idOf, idsIn, isPrivate, seen } from '../../support/discord-seen.ts'
import { type ShippedBot, startShippedBot } from '../../support/discord-shipped.ts'
import { IDS, type Json } from '../../support/discord-world.ts'
import { waitUntil } from '../../support/wait-until.ts'

const FIGURE = '2019年直接帮扶资金是多少？'

let bot: ShippedBot
let discord: ShippedBot['discord']
let answerTo: ShippedBot['answerTo']
let mention: ShippedBot['mention']
let set: ShippedBot['set']

beforeAll(async () => {
  bot = await startShippedBot()
  ;({ discord, answerTo, mention, set } = bot)
})

afterEach(() => expect(bot.wrong()).toEqual([]))

afterAll(() => bot.close())

describe('questions', () => {
  test('/ask gives the figure with its cell, under the question', async () => {
    const asked = discord.slash(FIGURE)
    const answer = await answerTo(asked)
    expect(seen(answer)).toContain(`-# 问：${FIGURE}`)
    expect(seen(answer)).toContain('82.38亿元')
    expect(seen(answer)).toContain('表4 · 2019年')
    // It is there at once, so it is the response itself.
    expect(discord.record.callbacks.find(({ interaction }) => interaction === asked.id)?.type).toBe(4)
  })

  test('a mention is followed up in the same channel, by the same person', async () => {
    await answerTo(mention(FIGURE))
    expect(seen(await answerTo(mention('那2018年呢？')))).toContain('55.55')
    expect(seen(await answerTo(mention('那2018年呢？', { from: IDS.bob })))).not.toContain('55.55')
  })

  test('a reply to an answer goes on from it, whoever replies', async () => {
    const answer = await answerTo(discord.slash(FIGURE))
    await answerTo(mention('表6有几列？'))
    const reply = discord.say({ content: '那2018年呢？', from: IDS.bob, replyTo: answer.message })
    expect(seen(await answerTo(reply))).toContain('55.55')
  })

  test('a line in a thread of the bot continues the thread, by anyone and without a mention', async () => {
    await answerTo(discord.say({ in: IDS.botThread, content: FIGURE }))
    expect(seen(await answerTo(discord.say({ in: IDS.botThread, from: IDS.bob, content: '那2018年呢？' })))).toContain('55.55')
  })

  test('a refusal in a direct message names the years, shows no source, and its button is answered', async () => {
    const refusal = await answerTo(discord.say({ in: IDS.dm, content: '2021年直接帮扶资金是多少？' }))
    expect(seen(refusal)).toContain('没有2021年')
    expect(seen(refusal)).not.toContain('\n────────')
    expect(seen(await answerTo(discord.press(refusal.message, idOf(refusal, 'ask'), { in: IDS.dm })))).toContain('────────')
  })

  test('an English question is answered in English, a Traditional one in Traditional, in any locale', async () => {
    const english = await answerTo(discord.slash('How many poor counties are there in Table 4 in 2019?', { locale: 'zh-CN' }))
    expect(seen(english)).toMatch(/Sources|could ask|Scope/i)
    expect(seen(await answerTo(discord.slash('2019年直接幫扶資金是多少？', { locale: 'en-US' })))).toContain('億元')
  })

  test('a message is answered, or held against the papers, for the one who asks', async () => {
    const said = discord.say({ content: FIGURE })
    const answer = await answerTo(discord.use('Answer from the papers', said))
    expect(seen(answer)).toContain('82.38亿元')
    expect(isPrivate(answer)).toBe(true)
    const claim = discord.say({ content: '2019年直接帮扶资金是90亿元。' })
    expect(seen(await answerTo(discord.use('Check against the papers', claim)))).toContain('82.38')
  })
})

describe('commands', () => {
  test.each([
    ['table', { table: '表4' }, '表4'],
    ['table', { table: '表4', column: '直接帮扶资金(亿元)', year: '2019' }, '82.38亿元'],
    ['calc', { expression: '2012—2020年扶贫资金额度合计' }, '6937.64'],
    ['audit', {}, '6937.69'],
    ['cite', {}, 'GB/T'],
    ['paper', {}, '表'],
    ['help', {}, '/ask'],
  ])('/%s', async (name, options, expected) => {
    expect(seen(await answerTo(discord.command(name, options)))).toContain(expected)
  })

  test('/ask completes askable questions, /table the tables and the columns of one', async () => {
    const choicesOf = async (typed: Json) => {
      const find = () => discord.record.callbacks.find(({ interaction }) => interaction === typed.id)
      await waitUntil(() => find() !== undefined, 'completions')
      return (find()?.data.choices ?? []) as { name: string; value: string }[]
    }
    const questions = await choicesOf(discord.type('ask', { question: '直接帮扶' }))
    expect(questions.length).toBeGreaterThan(3)
    expect(questions.every(({ name }) => name.includes('直接帮扶'))).toBe(true)
    expect((await choicesOf(discord.type('table', { table: '' }))).map(({ value }) => value)).toEqual([
      '表1',
      '表2',
      '表3',
      '表4',
      '表5',
      '表6',
      '表7',
    ])
    const columns = await choicesOf(discord.type('table', { table: '表4', column: '' }))
    expect(columns.map(({ value }) => value).join()).toContain('直接帮扶资金')
  })

  test('an answer asked for privately is seen by one person, until it is shared', async () => {
    const hidden = await answerTo(discord.command('ask', { question: FIGURE, private: true }))
    expect(isPrivate(hidden)).toBe(true)
    const shared = await answerTo(discord.press(hidden.message, idOf(hidden, ':share')))
    expect(isPrivate(shared)).toBe(false)
    expect(seen(shared)).toContain('82.38亿元')
    expect(idsIn(shared).some((id) => id.includes(':share'))).toBe(false)
  })

  test('/report is for those who manage the bot, in private', async () => {
    const refused = await answerTo(discord.command('report', {}, { from: IDS.alice }))
    expect(seen(refused)).toContain('DISCORD_MANAGERS')
    const report = await answerTo(discord.command('report', { days: 30 }, { from: IDS.bob }))
    expect(isPrivate(report)).toBe(true)
    expect(seen(report)).not.toContain('DISCORD_MANAGERS')
  })

  test('a person chooses a language, and is forgotten', async () => {
    const help = await answerTo(discord.command('help', {}, { from: IDS.bob }))
    await answerTo(discord.choose(help.message, 'en', { from: IDS.bob }, 'person:lang'))
    expect(seen(await answerTo(discord.slash(FIGURE, { from: IDS.bob })))).toContain('Table 4')
    await answerTo(discord.press(help.message, 'person:forget', { from: IDS.bob }))
    expect(seen(await answerTo(discord.slash(FIGURE, { from: IDS.bob })))).toContain('亿元')
  })
})

describe('buttons', () => {
  test('the computation, the readings, the formats and a source are shown to who asks for them', async () => {
    const answer = await answerTo(discord.slash('2012—2020年扶贫资金额度合计是多少？'))
    for (const part of [':computation', ':formats', ':context:1']) {
      const view = await answerTo(discord.press(answer.message, idOf(answer, part)))
      expect(isPrivate(view), part).toBe(true)
      expect(seen(view).length, part).toBeGreaterThan(20)
    }
  })

  test('a long answer is turned over in place, under its question', async () => {
    const answer = await answerTo(discord.command('table', { table: '表3' }))
    const turned = await answerTo(discord.press(answer.message, idOf(answer, ':page:1')))
    expect(turned.edited).toBe(true)
    expect(turned.message.id).toBe(answer.message.id)
    expect(seen(turned)).toContain('问：表3')
    expect(seen(turned)).toContain('[ 2/')
    expect(seen(turned)).not.toBe(seen(answer))
  })

  test('a follow-up is chosen from a menu', async () => {
    const answer = await answerTo(discord.slash(FIGURE))
    const next = await answerTo(discord.choose(answer.message, idOf(answer, 'ask:')))
    expect(seen(next)).toContain('-# 问：')
  })

  test('a wrong answer is reported in a form, and the people set for the channel are told when somebody wants it', async () => {
    await set('tell', [IDS.bob])
    const answer = await answerTo(discord.slash(FIGURE))
    const pressed = discord.press(answer.message, idOf(answer, ':not-useful'))
    await waitUntil(() => discord.record.callbacks.some(({ interaction }) => interaction === pressed.id), 'the form')
    const form = discord.record.callbacks.find(({ interaction }) => interaction === pressed.id)
    expect(form?.type).toBe(9)
    const offer = await answerTo(discord.submit(answer.message, String(form?.data.custom_id), { why: '数字不对' }))
    expect(isPrivate(offer)).toBe(true)
    expect(seen(offer)).toContain('1 位')
    await answerTo(discord.press(offer.message, idOf(offer, 'tell:')))
    await waitUntil(() => discord.record.posted.some(({ body }) => String(body.content).includes(`<@${IDS.bob}>`)), 'the mention')
    const told = discord.record.posted.find(({ body }) => String(body.content).includes(`<@${IDS.bob}>`))
    expect(told?.body.allowed_mentions).toMatchObject({ parse: [], users: [IDS.bob] })
    expect(String(told?.body.content)).toContain(String(answer.message.id))
    await set('tell', [])
  })

  test('a useful answer is thanked for', async () => {
    const answer = await answerTo(discord.slash(FIGURE))
    expect(seen(await answerTo(discord.press(answer.message, idOf(answer, ':useful'))))).toContain('谢谢')
  })

  test('buttons on old messages work after a restart, and one that is not known says so in the reader’s language', async () => {
    const answer = await answerTo(discord.slash('2012—2020年扶贫资金额度合计是多少？'))
    expect(await bot.stop()).toBe(0)
    expect(discord.gateway.log.closeCodes.at(-1)).toBe(1000)
    await bot.start()
    expect(seen(await answerTo(discord.press(answer.message, idOf(answer, ':computation'))))).toContain('6937.64')
    const forgotten = await answerTo(discord.press(answer.message, 'wj:0000:computation', { locale: 'en-US' }))
    expect(seen(forgotten)).toMatch(/no longer/)
  })
})

test('SIGTERM ends it cleanly: close code 1000, exit code 0', async () => {
  expect(await bot.stop()).toBe(0)
  expect(discord.gateway.log.closeCodes.at(-1)).toBe(1000)
})
