import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seen } from '../../support/discord-seen.ts'
import { type ShippedBot, startShippedBot } from '../../support/discord-shipped.ts'
import { IDS, type Json } from '../../support/discord-world.ts'
import { waitUntil } from '../../support/wait-until.ts'

const FIGURE = '2019年直接帮扶资金是多少？'

let bot: ShippedBot
let discord: ShippedBot['discord']
let answerTo: ShippedBot['answerTo']
let mention: ShippedBot['mention']
let set: ShippedBot['set']
let settled: ShippedBot['settled']
let latest: ShippedBot['latest']

beforeAll(async () => {
  bot = await startShippedBot()
  ;({ discord, answerTo, mention, set, settled, latest } = bot)
})

afterEach(() => expect(bot.wrong()).toEqual([]))

afterAll(() => bot.close())

describe('channels', () => {
  test('settings are for those who manage the channel', async () => {
    const refused = await answerTo(discord.command('settings', {}, { permissions: '0' }))
    expect(seen(refused)).toContain('管理本频道')
  })

  test('every question is answered where the channel is set so, and talk is left alone', async () => {
    await set('answers', 'every-question', IDS.busy)
    expect(seen(await answerTo(discord.say({ in: IDS.busy, content: FIGURE })))).toContain('82.38')
    const before = await settled()
    discord.say({ in: IDS.busy, content: '午饭吃什么' })
    discord.say({ in: IDS.busy, content: `<@${IDS.bob}> ${FIGURE}`, mentions: [IDS.bob] })
    expect(await settled()).toBe(before + 1)
    await set('answers', 'mentions', IDS.busy)
    discord.say({ in: IDS.busy, content: FIGURE })
    expect(await settled()).toBe(before + 4)
  })

  test('a thread is opened for each question where the channel is set so, and goes on without mentions', async () => {
    await set('replies', 'thread', IDS.busy)
    const asked = mention(FIGURE, { in: IDS.busy })
    await waitUntil(
      () => discord.record.posted.some(({ message }) => message.channel_id === asked.id),
      'the answer in its thread',
    )
    expect(discord.record.threads.at(-1)).toMatchObject({ id: asked.id, name: FIGURE })
    expect(seen(await answerTo(discord.say({ in: String(asked.id), from: IDS.bob, content: '那2018年呢？' })))).toContain('55.55')
    await set('replies', 'inline', IDS.busy)
  })

  test('the language of a channel goes before that of the question', async () => {
    await set('lang', 'en', IDS.busy)
    expect(seen(await answerTo(mention(FIGURE, { in: IDS.busy })))).toContain('Table 4')
    await set('lang', 'question', IDS.busy)
    expect(seen(await answerTo(mention(FIGURE, { in: IDS.busy })))).toContain('亿元')
  })

  test('a forum post is answered by its title, and followed up', async () => {
    await set('answers', 'every-question', String(discord.open('规则', '先看这里').id))
    const post = discord.open(FIGURE, '写作业要用，谢谢大家。')
    expect(seen(await answerTo(post))).toContain('82.38')
    // Nobody goes on within a millisecond of the answer: by now the post is known as answered.
    await settled()
    expect(seen(await answerTo(discord.say({ in: String(post.id), content: '那2018年呢？' })))).toContain('55.55')
    const before = await settled()
    discord.open('周末去哪里玩', '有推荐吗')
    expect(await settled()).toBe(before + 1)
  })
})

describe('messages that change', () => {
  test('an edited question changes its answer in place, and a deleted one takes it along', async () => {
    const asked = mention(FIGURE)
    const answer = await answerTo(asked)
    discord.edit(asked, `<@${IDS.bot}> 2018年直接帮扶资金是多少？`)
    await waitUntil(() => seen(latest(answer.message.id) ?? answer).includes('55.55'), 'the new answer')
    discord.remove(asked)
    await waitUntil(() => discord.record.deleted.includes(String(answer.message.id)), 'the answer to go')
  })

  test('both hold for messages of before a restart, which nobody has in memory', async () => {
    const asked = mention(FIGURE)
    const answer = await answerTo(asked)
    expect(await bot.stop()).toBe(0)
    await bot.start()
    const edited = discord.edit(asked, `<@${IDS.bot}> 2018年直接帮扶资金是多少？`)
    await waitUntil(() => seen(latest(answer.message.id) ?? answer).includes('55.55'), 'the new answer')
    discord.remove(edited)
    await waitUntil(() => discord.record.deleted.includes(String(answer.message.id)), 'the answer to go')
  })

  test('a mention that is put into a message later is answered', async () => {
    const said = discord.say({ content: FIGURE })
    const edited = discord.edit({ ...said, mentions: [(mention('谢谢').mentions as Json[])[0]] }, `<@${IDS.bot}> ${FIGURE}`)
    expect(seen(await answerTo(edited))).toContain('82.38')
  })
})
