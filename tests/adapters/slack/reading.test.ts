import { describe, expect, it } from 'vitest'
import { readChange } from '../../../src/adapters/slack/reading/read-message.ts'
import { readPressed } from '../../../src/adapters/slack/reading/read-press.ts'
import { typedCommand } from '../../../src/adapters/slack/reading/typed-command.ts'
import { readSettings, settingsView } from '../../../src/adapters/slack/views/settings-view.ts'
import { readWrong, wrongView } from '../../../src/adapters/slack/views/wrong-view.ts'
import { channelSettingsSchema } from '../../../src/service/channel-settings.ts'
import { viewViolations } from '../../support/slack-schema.ts'

describe('typedCommand', () => {
  it.each([
    ['!calc 1+1', { name: 'calc', text: '1+1' }],
    ['！table\n3', { name: 'table', text: '3' }],
    ['!help', { name: 'help', text: '' }],
  ])('reads %s', (text, command) => {
    expect(typedCommand(text)).toEqual(command)
  })

  it.each(['calc 1+1', '!report', '! calc 1', '真的!calc', '!calculate 1'])('leaves %s', (text) => {
    expect(typedCommand(text)).toBeUndefined()
  })
})

describe('readChange', () => {
  const message = { type: 'message', user: 'U1', ts: '5.1', text: 'new', edited: { user: 'U1', ts: '6.1' } }
  const change = (fields: object) => ({ type: 'message', channel: 'C1', ts: '7.1', ...fields })

  it('reads an edit, a deletion, and what Slack leaves of a message with replies', () => {
    expect(readChange(change({ subtype: 'message_changed', message, previous_message: { text: 'old' } }))).toMatchObject({
      ...{ kind: 'edited', channel: 'C1', ts: '5.1', version: '6.1' },
      message: { text: 'new', channel: 'C1' },
    })
    expect(readChange(change({ subtype: 'message_deleted', deleted_ts: '5.1' }))).toEqual({
      kind: 'deleted',
      channel: 'C1',
      ts: '5.1',
    })
    const tombstone = { ts: '5.1', subtype: 'tombstone' }
    expect(readChange(change({ subtype: 'message_changed', message: tombstone }))).toMatchObject({ kind: 'deleted' })
  })

  it('leaves previews, new replies and messages', () => {
    expect(readChange(change({ subtype: 'message_changed', message, previous_message: { text: 'new' } }))).toBeUndefined()
    const { edited: _, ...unedited } = message
    expect(
      readChange(change({ subtype: 'message_changed', message: unedited, previous_message: { text: 'old' } })),
    ).toBeUndefined()
    expect(readChange(change({ text: 'a' }))).toBeUndefined()
    expect(readChange(undefined)).toBeUndefined()
  })
})

describe('windows', () => {
  const paper = { id: 'p', title: '某文', authors: [], restated: false, tables: [], examples: [] }
  const settings = channelSettingsSchema.parse({ answers: 'every-question', lang: 'en', papers: ['p'], tell: ['U1'] })

  it.each(['zh-Hans', 'zh-Hant', 'en'] as const)('are such as Slack takes, in %s', (lang) => {
    expect(viewViolations(settingsView('C1', settings, [paper], lang))).toEqual([])
    const about = { id: 'a1', team: 'T1', channel: 'C1', lang }
    expect(viewViolations(wrongView(about, true, lang))).toEqual([])
    expect(viewViolations(wrongView(about, false, lang))).toEqual([])
  })

  it('show the settings that hold', () => {
    const shown = JSON.stringify(settingsView('C1', settings, [paper], 'en'))
    for (const part of [
      '"initial_users":["U1"]',
      '"initial_options":[{',
      '"initial_option":{"text":{"type":"plain_text","text":"English"',
    ]) {
      expect(shown).toContain(part)
    }
  })

  it('say nothing when they come back broken', () => {
    for (const view of [undefined, {}, { private_metadata: 'no JSON', state: { values: {} } }]) {
      expect(readSettings(view)).toBeUndefined()
      expect(readWrong(view)).toBeUndefined()
      expect(readPressed(view)).toBeUndefined()
    }
  })
})
