import { describe, expect, it } from 'vitest'
import { asksDays, daysBetween } from '../../src/language/cues/asked-days.ts'
import { monthDaysIn } from '../../src/language/values/month-days.ts'

const between = (text: string) => {
  const [first, second] = monthDaysIn(text)
  return first && second && daysBetween(first, second)
}

describe('asksDays', () => {
  it.each(['持续了多少天', '够不够30天', '真是40天吗', 'How many days'.toLowerCase()])('%s', (text) =>
    expect(asksDays(text)).toBe(true),
  )
  it.each(['每天多少人', '哪天开始的', '当天'])('not %s', (text) => expect(asksDays(text)).toBe(false))
})

describe('daysBetween', () => {
  it('goes through the end of a leap February', () =>
    expect(between('2020年2月9日启动，至3月17日')).toEqual({ from: '2020-02-09', to: '2020-03-17', days: 37 }))
  it('goes from year to year', () => expect(between('2019年12月31日至2020年1月1日')).toMatchObject({ days: 1 }))
  it.each(['2月9日至3月17日', '2020年2月至3月17日', '2020年3月17日至2月9日'])('tells nothing of %s', (text) =>
    expect(between(text)).toBeUndefined(),
  )
})
