import { describe, expect, it } from 'vitest'
import { LIMITS_READ, messageViolations, viewViolations } from './slack-schema.ts'

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

const dataTable = (rows: number, columns: number, change: object = {}) => ({
  type: 'data_table',
  caption: '表1',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text: 'x' }))),
  ...change,
})
const home = (...blocks: object[]) => ({ type: 'home', blocks })
const menu = (...values: string[]) => ({
  type: 'static_select',
  action_id: 'm',
  options: values.map((value) => ({ text: { type: 'plain_text', text: 'a' }, value })),
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
    ['a data_table of 101 rows', dataTable(101, 4)],
    ['a menu', actions(menu('x'.repeat(75)))],
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
    ['a data_table of 102 rows', dataTable(102, 2)],
    ['a data_table of 21 columns', dataTable(2, 21)],
    ['a data_table without rows', dataTable(1, 2)],
    ['a data_table without a caption', dataTable(2, 2, { caption: '' })],
    ['a data_table with a page of 101', dataTable(2, 2, { page_size: 101 })],
    ['rows of different lengths', { ...dataTable(2, 2), rows: [[{ type: 'raw_text', text: 'x' }], []] }],
    ['a menu without options', actions(menu())],
    ['an option with a value of 76', actions(menu('x'.repeat(76)))],
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

  it('judges App Home and windows', () => {
    expect(viewViolations(home(section('a')))).toEqual([])
    expect(viewViolations(home(...Array.from({ length: 101 }, () => section('a'))))).not.toEqual([])
    expect(viewViolations(home({ type: 'paragraph' }))).not.toEqual([])
    expect(viewViolations({ ...home(section('a')), title: 'x' })).not.toEqual([])
    expect(viewViolations({ type: 'modal', blocks: [section('a')] })).not.toEqual([])
    const title = (text: string) => ({ type: 'plain_text', text })
    expect(viewViolations({ type: 'modal', title: title('a'), blocks: [section('a')] })).toEqual([])
    expect(viewViolations({ type: 'modal', title: title('x'.repeat(25)), blocks: [section('a')] })).not.toEqual([])
    expect(viewViolations(undefined)).not.toEqual([])
  })
})
