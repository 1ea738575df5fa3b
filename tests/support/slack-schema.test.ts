import { describe, expect, it } from 'vitest'
import { LIMITS_READ, messageViolations } from './slack-schema.ts'

const button = (change: object = {}) => ({
  type: 'button',
  text: { type: 'plain_text', text: 'a' },
  action_id: 'x',
  value: 'v',
  ...change,
})
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const section = (text: string) => ({ type: 'section', text: { type: 'plain_text', text } })
const richText = (...texts: string[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: texts.map((text) => ({ type: 'text', text })) }],
})
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text: 'x' }))),
})

const judge = (...blocks: object[]) => messageViolations({ text: 'text', blocks })

describe('the schema made of Slack’s types', () => {
  it('has read as many limits as Slack’s comments held when this was written', () => {
    expect(LIMITS_READ).toBeGreaterThanOrEqual(116)
  })

  it.each([
    ['a section of 3000', section('x'.repeat(3000))],
    ['a button', actions(button())],
    ['rich text', richText('a', 'b')],
    ['a table of 100 rows', table(100, 20)],
    ['a context', { type: 'context', elements: [{ type: 'plain_text', text: 'a', emoji: false }] }],
  ])('takes %s', (_, block) => {
    expect(judge(block)).toEqual([])
  })

  it.each([
    ['a section of 3001', section('x'.repeat(3001))],
    ['an empty section', section('')],
    ['a label of 76', actions(button({ text: { type: 'plain_text', text: 'x'.repeat(76) } }))],
    ['a value of 2001', actions(button({ value: 'x'.repeat(2001) }))],
    ['an action_id of 256', actions(button({ action_id: 'x'.repeat(256) }))],
    ['26 buttons', actions(...Array.from({ length: 26 }, (_, i) => button({ action_id: `${i}` })))],
    ['the same action_id twice', actions(button(), button())],
    ['a header of 151', { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    ['a header with mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ['11 context elements', { type: 'context', elements: Array.from({ length: 11 }, () => ({ type: 'plain_text', text: 'a' })) }],
    ['101 rows', table(101, 2)],
    ['21 columns', table(2, 21)],
    ['an unknown key', { ...section('a'), colour: 'red' }],
    ['an unknown block', { type: 'paragraph' }],
    ['an empty rich text', richText('')],
    ['a rich text without elements', richText()],
  ])('refuses %s', (_, block) => {
    expect(judge(block)).not.toEqual([])
  })

  it('refuses what only the whole message shows', () => {
    expect(judge(...Array.from({ length: 51 }, () => section('a')))).not.toEqual([])
    expect(judge(...Array.from({ length: 5 }, () => section('x'.repeat(2300))))).not.toEqual([])
    expect(judge(table(2, 2), table(2, 2))).toEqual(['only_one_table_allowed'])
    expect(messageViolations({ text: '' })).toEqual(['no_text'])
    expect(messageViolations({ text: 'x'.repeat(40_001) })).toEqual(['msg_too_long'])
  })
})
