import { describe, expect, it } from 'vitest'
import { askedMembers, longestSeries } from '../../src/language/cues/asked-members.ts'

describe('askedMembers', () => {
  it.each([
    ['支援湖北的19个省份分别是哪19个', 19, '19个省份'],
    ['东部8个城市具体是哪8个?', 8, '8个城市'],
    ['5家牵头单位是哪几家', 5, '5家牵头单位'],
    ['which 19 provinces aided hubei?', 19, '19 provinces'],
    ['name the eight cities', 8, 'eight cities'],
  ])('%s', (text, count, group) => expect(askedMembers(text)).toEqual({ count, group }))

  it.each(['东北三省跟哪几个省结对', '19个省份支援的是哪里', '哪些省支援西藏', '有哪四条经验', 'which provinces aid tibet'])(
    'none in %s',
    (text) => expect(askedMembers(text)).toBeUndefined(),
  )
})

describe('longestSeries', () => {
  it.each([
    ['天津、上海、浙江、广东四省市对口支援四川', 4],
    ['河西、定西和西海固', 3],
    ['19个省份对口支援湖北', 1],
    ['', 0],
  ])('%s', (text, count) => expect(longestSeries(text)).toBe(count))
})
