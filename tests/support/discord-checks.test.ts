import { describe, expect, it } from 'vitest'
import { createDiscordChecks, openApiPresent } from './discord-checks.ts'

const check = createDiscordChecks()
const mentionsOff = { allowed_mentions: { parse: [] } }
const text = (content: string) => ({ type: 10, content })
const button = (change: object = {}) => ({ type: 2, style: 2, label: '问', custom_id: 'ask:问', ...change })
const row = (...components: object[]) => ({ type: 1, components })
const v2 = (...components: object[]) => ({ flags: 1 << 15, components: [{ type: 17, components }], ...mentionsOff })
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))

const BAD: Readonly<Record<string, object>> = {
  'an empty message': mentionsOff,
  'content of 2001 characters': { content: '长'.repeat(2001), ...mentionsOff },
  'mentions that are not switched off': { content: '好' },
  'content beside Components V2': { ...v2(text('好')), content: '好' },
  'Components V2 without the flag': { components: [text('好')], ...mentionsOff },
  '41 components': v2(...many(40, () => text('好'))),
  '4001 characters in two text displays': v2(text('长'.repeat(2000)), text('长'.repeat(2001))),
  'a blank text display': v2(text(' ')),
  'an unknown key': v2({ ...text('好'), colour: 1 }),
  'an unknown component type': v2({ type: 99, content: '好' }),
  'six buttons in a row': v2(row(...many(6, (at) => button({ custom_id: `ask:${at}` })))),
  'a label of 81 characters': v2(row(button({ label: '长'.repeat(81) }))),
  'a custom_id of 101 characters': v2(row(button({ custom_id: 'x'.repeat(101) }))),
  'a custom_id that stands twice': v2(row(button(), button())),
  'an empty row': v2(row()),
  '26 options': v2(row({ type: 3, custom_id: 'm', options: many(26, (at) => ({ label: `${at}`, value: `${at}` })) })),
}

describe('createDiscordChecks', () => {
  it.each(Object.keys(BAD))('finds %s', (name) => {
    expect(check('message', BAD[name])).not.toEqual([])
  })

  it('passes a plain message and a container with text, separator, buttons or a menu', () => {
    const menu = { type: 3, custom_id: 'm', placeholder: '选', options: [{ label: '一', value: '1' }] }
    for (const body of [
      { content: '好', ...mentionsOff },
      v2(text('好'), { type: 14 }, row(button())),
      v2(text('好'), row(menu)),
    ]) {
      expect(check('message', body)).toEqual([])
      expect(check('edit', body)).toEqual([])
    }
  })

  it.skipIf(!openApiPresent)(
    "holds commands and callbacks against Discord's OpenAPI description (skipped where that is absent)",
    () => {
      const command = { name: 'ask', description: '问', type: 1 }
      expect(check('commands', [command])).toEqual([])
      expect(check('commands', [{ ...command, description: '长'.repeat(101) }])).not.toEqual([])
      expect(check('callback', { type: 5, data: { flags: 0 } })).toEqual([])
      expect(check('callback', { type: 5, data: { colour: 0 } })).not.toEqual([])
    },
  )
})
