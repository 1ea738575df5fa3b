import { beforeAll, expect, it } from 'vitest'
import type { Desk } from '../../../src/adapters/chat/desk.ts'
import { pageId } from '../../../src/reply/render/discord/page-id.ts'
import { renderDiscordPages } from '../../../src/reply/render/discord/render-discord.ts'
import type { Reply, View } from '../../../src/reply/reply.ts'
import { asking, openDesk } from '../../support/desk-world.ts'
import { createDiscordRenderFaults } from '../../support/discord-render-faults.ts'
import { everyQuestionSet } from '../../support/question-sets.ts'
import { missingLines, problemsOf } from '../../support/slack-render-faults.ts'

const discordFaults = createDiscordRenderFaults()
let desk: Desk
/** The answer to every question of the sets, made once for both platforms: that is what takes the time. */
const replies = new Map<string, Reply & { readonly id: string }>()

beforeAll(async () => {
  desk = (await openDesk()).desk
  for (const { question } of everyQuestionSet()) {
    const reply = await desk.ask(asking(question, { conversation: question }))
    if (!reply?.id) throw new Error(`no answer kept: ${question}`)
    replies.set(question, { ...reply, id: reply.id })
  }
  expect(replies.size).toBeGreaterThan(1000)
}, 300_000)

it('every answer keeps the limits of Discord, with every line on some page', () => {
  const wrong = [...replies].flatMap(([asked, reply]) =>
    discordFaults(reply, renderDiscordPages(reply, { asked })).map((fault) => `${asked}: ${fault}`),
  )
  expect(wrong).toEqual([])
})

it('every answer is messages that Slack takes, with nothing left out', () => {
  const wrong = [...replies].flatMap(([asked, reply]) => {
    const options = { asked, share: true }
    return [...problemsOf(reply, options, asked), ...missingLines(reply, options).map((line) => `${asked}: no ${line}`)]
  })
  expect(wrong).toEqual([])
})

/** Views are made of what an answer has; two answers of the same make are enough. */
const OF_A_MAKE = 2

function someOfEachMake(): [string, Reply & { readonly id: string }][] {
  const seen = new Map<string, number>()
  return [...replies].filter(([, { lang, tone, blocks, actions }]) => {
    const make = [lang, tone, ...blocks.map(({ kind }) => kind), ...actions.map(({ view }) => view.kind)].join()
    seen.set(make, (seen.get(make) ?? 0) + 1)
    return (seen.get(make) ?? 0) <= OF_A_MAKE
  })
}

it('so are their views', async () => {
  const wrong: string[] = []
  for (const [asked, { id, actions, sources }] of someOfEachMake()) {
    const contexts = sources.map(({ marker }): View => ({ kind: 'context', marker }))
    for (const view of [...actions.map((action) => action.view), ...contexts]) {
      const shown = await desk.view(id, view)
      const messages = renderDiscordPages(shown, { idOfPage: (page) => pageId({ id, shows: view }, page) })
      const how = { asked, view }
      const found = [...discordFaults(shown, messages), ...problemsOf(shown, how, 'Slack'), ...missingLines(shown, how)]
      wrong.push(...found.map((fault) => `${asked}, ${view.kind}: ${fault}`))
    }
  }
  expect(wrong).toEqual([])
})
