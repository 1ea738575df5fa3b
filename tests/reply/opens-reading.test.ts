import { describe, expect, it } from 'vitest'
import { compose } from '../../src/reply/compose.ts'
import { opensReading } from '../../src/reply/opens-reading.ts'
import { renderDiscord } from '../../src/reply/render/discord/render-discord.ts'
import { renderSlack } from '../../src/reply/render/slack/render-slack.ts'
import { renderTerminal } from '../../src/reply/render/terminal.ts'
import { discordAsText } from '../support/discord-as-text.ts'
import { slackAsText } from '../support/slack-as-text.ts'
import { twoReadings } from './sample-answers.ts'

describe('two readings of a question', () => {
  const reply = compose(twoReadings('zh-Hans'))

  it('begin where a claim stands first or follows a scope', () => {
    const opening = reply.blocks.filter((_, index) => opensReading(reply.blocks, index))
    expect(opening.map(({ kind }) => kind)).toEqual(['prose', 'prose'])
  })

  it('begin alike on every platform', () => {
    const bold = (text: string) => text.split('\n').filter((line) => line.includes('**') && !line.includes('来源')).length
    expect(bold(discordAsText(renderDiscord({ ...reply, sources: [] })))).toBe(2)
    expect(slackAsText(renderSlack({ ...reply, sources: [] }).blocks).split('\n*')).toHaveLength(2)
    const bolds = renderTerminal(reply, { columns: 80, colour: true, sources: 'none' }).split('\u001b[1m')
    expect(bolds).toHaveLength(3)
  })
})
