import { describe, expect, it } from 'vitest'
import { askedPlace, topCount } from '../../src/language/values/ranks.ts'
import { namesStretchOfYears, namesTotalOfYears, yearFromToday } from '../../src/language/values/relative-years.ts'
import { askedYears, endYearsOf } from '../../src/question/columns/asked-years.ts'
import { asksWhether, assertionOf, directionOf } from '../../src/question/columns/assertion.ts'
import { boundsOf } from '../../src/question/columns/bounds.ts'
import { asksHowMuchMore, asksWhichIsMore, comparativeOf } from '../../src/question/columns/comparative.ts'
import { operationOf } from '../../src/question/columns/operation.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()
const read = (text: string) => readQuestion(text, library)

describe('boundsOf', () => {
  const bounds = (text: string) =>
    boundsOf(read(text)).map(({ side, figure, upper }) => [side, figure.surface, ...(upper ? [upper.surface] : [])].join(' '))

  it.each([
    ['票款收入超过1400万元的年份', ['above 1400万元']],
    ['票款收入突破过1400万', ['above 1400万']],
    ['载客量不到350万人次', ['below 350万人次']],
    ['载客量不超过350万人次', ['at-most 350万人次']],
    ['载客量至少350万人次', ['at-least 350万人次']],
    ['载客量350万人次以上', ['at-least 350万人次']],
    ['有没有超过350万人次', ['above 350万人次']],
    ['载客量在320万到360万人次之间', ['between 320万 360万人次']],
    ['票款收入介于1300和1400万元之间', ['between 1300 1400万元']],
    ['passengers above 3 million', ['above 3 million']],
    ['between 3 and 4 million passengers', ['between 3 4 million']],
    ['2015年到2019年的载客量', []],
    ['载客量合计1771万人次对吗', []],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected))

  it('counts both ends of a range in one unit', () => {
    const [bound] = boundsOf(read('载客量在320到360万人次之间'))
    expect([bound?.figure.unit?.symbol, bound?.upper?.unit?.symbol]).toEqual(['万人次', '万人次'])
  })

  it('covers the words that say so, so that nobody looks for them', () => {
    const text = '载客量不到350万人次的有哪些年份'
    const [bound] = boundsOf(read(text))
    expect(text.slice(bound?.start, bound?.end)).toBe('不到350万人次')
  })
})

describe('assertionOf', () => {
  it.each([
    ['2015年票款收入是1200.5万元吗', 'figure'],
    ['2015年票款收入超过1000万元了吗', 'bound'],
    ['2018年载客量下降了吗', 'change'],
    ['2019年载客量比2018年多吗', 'change'],
    ['Was the ticket income in 2015 really 1200.5?', 'figure'],
    ['2015年票款收入是多少', undefined],
    ['哪一年超过1000万元', undefined],
  ])('%s', (text, kind) => expect(assertionOf(read(text))?.kind).toBe(kind))

  it('knows which of two years is said to be more', () => {
    expect(assertionOf(read('2019年载客量比2018年多吗'))).toMatchObject({ direction: 'rise' })
    expect(assertionOf(read('2018年载客量比2019年多吗'))).toMatchObject({ direction: 'fall' })
    expect(directionOf(read('2018年载客量比上一年少'))).toBe('fall')
    expect(asksWhether(read('载客量是多少'))).toBe(false)
  })
})

describe('comparatives', () => {
  it('leave open which it is, or ask by how much', () => {
    expect(asksWhichIsMore(read('2018年和2019年载客量哪个多'))).toBe(true)
    expect(asksWhichIsMore(read('Which was larger, ticket income or passengers?'))).toBe(true)
    expect(asksWhichIsMore(read('2018年载客量是多少'))).toBe(false)
    expect(asksHowMuchMore(read('2019年载客量比2018年多几万人次'))).toBe(true)
    expect(comparativeOf(read('Is A hotter than B?'))).toBe('more')
  })
})

describe('operationOf without a word for it', () => {
  it.each([
    ['2018年和2019年载客量哪个多', 'compare'],
    ['2019年载客量比2018年多几万人次', 'difference'],
    ['哪几年载客量超过350万人次', 'filter'],
    ['哪几年载客量下降了', 'filter'],
    ['载客量怎么变化', 'trend'],
    ['2018年载客量变化多少', 'difference'],
    ['2019年载客量涨了百分之几', 'growth'],
    ['载客量占百分之几', 'share'],
    ['哪一年载客量增加得最多', 'fastest-growth'],
    ['载客量第二高的是哪年', 'rank'],
  ])('%s → %s', (text, operation) => expect(operationOf(read(text))).toBe(operation))
})

describe('askedYears', () => {
  const years = (text: string) => {
    const question = read(text)
    return askedYears(question, operationOf(question)).map(({ from, to }) => (from === to ? from : [from, to]))
  }

  it.each([
    ['2018年载客量比上一年多多少', [2018, 2017]],
    ['2016年的下一年载客量是多少', [2017]],
    ['载客量2015和2019年之间怎么变化', [[2015, 2019]]],
    ['2018年载客量', [2018]],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected))

  it('counts the last years back from the end of the table', () => {
    const measure = library.columns.measures[0]?.measure
    if (!measure) throw new Error('the paper has a column')
    expect(endYearsOf(read('最近三年的票款收入'), measure)).toMatchObject([{ from: 2017, to: 2019, name: '最近三年' }])
    expect(endYearsOf(read('头两年的票款收入'), measure)).toMatchObject([{ from: 2015, to: 2016, name: '头两年' }])
    expect(endYearsOf(read('最近九年的票款收入'), measure)).toMatchObject([{ from: 2015 }])
    expect(endYearsOf(read('票款收入'), measure)).toEqual([])
    expect([yearFromToday('去年票款'), yearFromToday('income last year'), yearFromToday('2019年')]).toEqual([
      '去年',
      'last year',
      undefined,
    ])
  })

  it('tells a stretch of years from a year', () => {
    expect([namesStretchOfYears('五年的票款'), namesStretchOfYears('2019年')]).toEqual([true, false])
    expect([namesTotalOfYears('占这五年总数'), namesTotalOfYears('五年的票款')]).toEqual([true, false])
  })
})

describe('places of a ranking', () => {
  it('are read from both ends', () => {
    expect([topCount('前三名'), topCount('top five'), topCount('前3年')]).toEqual([3, 5, undefined])
    expect(askedPlace('第二高的')).toEqual({ place: 2, order: 'highest' })
    expect(askedPlace('the third lowest')).toEqual({ place: 3, order: 'lowest' })
    expect(askedPlace('第一高')).toBeUndefined()
  })
})
