import { describe, expect, it } from 'vitest'
import { asksForDay, daysIn } from '../../src/language/cues/asked-dates.ts'

describe('days', () => {
  it.each([
    ['哪天开航', true],
    ['几月几号停航的', true],
    ['on which date did it open', true],
    ['哪年开航', false],
    ['停了几天', false],
  ])('are asked for: %s', (text, asked) => expect(asksForDay(text)).toBe(asked))

  it.each([
    ['从2019年2月9日到3月17日', 2],
    ['2019年9月', 0],
    ['9 February 2020', 1],
  ])('are counted: %s', (text, count) => expect(daysIn(text)).toBe(count))
})
