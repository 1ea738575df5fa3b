import { describe, expect, it } from 'vitest'
import { isSaid } from '../../src/reply/is-said.ts'
import type { Block, Source } from '../../src/reply/reply.ts'
import { textAt } from './sample-answers.ts'

const source = (quote: string, marker = 1): Source => ({
  marker,
  place: '三',
  label: '三',
  tag: '转述',
  quoteKind: 'restated',
  quote,
  paper: 'p1',
  at: textAt('三¶1.1'),
})
const prose = (text: string): Block => ({ kind: 'prose', lines: [{ text, markers: [1] }] })

describe('what an answer says of its sources', () => {
  it.each([
    ['word for word', '果树移栽要看时节。', '果树移栽要看时节。'],
    ['within a longer sentence', '作者认为果树移栽要看时节。', '果树移栽要看时节'],
    ['without number and full stop', '果树移栽要看时节', '一是果树移栽要看时节。'],
    ['in the other script', '果樹移栽要看時節。', '果树移栽要看时节。'],
  ])('%s', (_, text, quote) => expect(isSaid(source(quote), [prose(text)])).toBe(true))

  it('is not what another source says, nor other words', () => {
    expect(isSaid(source('果树移栽要看时节。', 2), [prose('果树移栽要看时节。')])).toBe(false)
    expect(isSaid(source('果树移栽要看时节。'), [prose('果园有三种。')])).toBe(false)
  })
})
