import { describe, expect, it } from 'vitest'
import { calendarPeriods } from '../../src/language/values/calendar-periods.ts'
import { quotedPhrases, shortForms, spokenRanges } from '../../src/language/words/phrases.ts'

describe('quotedPhrases', () => {
  it('leaves out what holds punctuation or asks', () => {
    expect(quotedPhrases('“渡口”与《渡志》，“先到，先走”，“走了多少”')).toEqual(['渡口', '渡志'])
  })
})

describe('shortForms', () => {
  it.each([
    ['由国家渡运和改革委员会（以下简称“国家渡改委”）负责', [['国家渡运和改革委员会', '国家渡改委']]],
    ['以荒滩为对照(CK)', [['对照', 'CK']]],
    ['渡轮（见图1）', []],
    ['改革（简称渡轮）', []],
  ])('%s', (text, forms) => expect(shortForms(text)).toEqual(forms))
})

describe('spokenRanges', () => {
  it('spells a range out, and nothing else', () => {
    expect(spokenRanges('20~40 cm')).toContain('20到40厘米')
    expect(spokenRanges('票价')).toEqual([])
  })
})

describe('calendarPeriods', () => {
  const years = (name: string) =>
    calendarPeriods()
      .filter(({ names }) => names.includes(name))
      .map(({ from, to }) => [from, to])
  it.each([
    ['“十三五”', 2016, 2020],
    ['十一五时期', 2006, 2010],
    ['一五计划', 1953, 1957],
    ['三五计划', 1966, 1970],
    ['八十年代', 1980, 1989],
    ['改革开放以来', 1978, undefined],
  ])('%s', (name, from, to) => expect(years(name)).toEqual([[from, to]]))
})
