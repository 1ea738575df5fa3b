import { describe, expect, it } from 'vitest'
import { aidClauses } from '../../src/language/cues/aid-clauses.ts'

const pairs = (text: string) => aidClauses(text).map(({ subject, object }) => `${subject}>${object}`)

describe('aidClauses', () => {
  it.each([
    ['甲省支援乙省', ['甲省>乙省']],
    ['甲省支援乙省、丙省支援丁省和戊省、全国支援己省。', ['甲省>乙省', '丙省>丁省和戊省', '全国>己省']],
    ['乙省由甲省支援，丁省由丙省支援', ['甲省>乙省', '丙省>丁省']],
    ['甲、乙两省与丙市展开对口合作', ['丙市>甲、乙两省']],
    ['三对城市签订协议：澄江市帮带安陵市，临屏市帮带鹤岭市', ['澄江市>安陵市', '临屏市>鹤岭市']],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual(expected))

  it.each(['国家加强了对口支援工作', '对口支援的内容很多', '支援方式逐步丰富'])('none in %s', (text) =>
    expect(pairs(text)).toEqual([]),
  )

  it('says where each pair stands', () => {
    const text = '其后，甲省支援乙省、丙省支援丁省。'
    expect(aidClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(['甲省支援乙省', '丙省支援丁省'])
  })
})
