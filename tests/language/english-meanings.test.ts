import { describe, expect, it } from 'vitest'
import { createEnglishMeanings } from '../../src/language/words/english-meanings.ts'

const meantBy = createEnglishMeanings([
  { word: '船员', readings: ['chuanyuan'], glosses: ['sailor', 'crew member'], narrowed: [] },
  { word: '船坞', readings: ['chuanwu'], glosses: ['dry dock'], narrowed: [] },
  { word: '出力', readings: ['chuli'], glosses: [], narrowed: ['output (of a power station)'] },
])
const words = (english: string) => meantBy(english).map(({ word }) => word)

describe('createEnglishMeanings', () => {
  it('counts the share of a meaning that is said', () => {
    expect(meantBy('sailors')).toEqual([{ word: '船员', share: 1 }])
    expect(meantBy('docks')).toEqual([{ word: '船坞', share: 0.5 }])
  })
  it('looks several words up as one, and leaves narrowed meanings and empty words', () => {
    expect(words('crew members')).toEqual(['船员'])
    expect(words('dry sailors')).toEqual([])
    expect(words('station')).not.toContain('出力')
    expect(words('the crew')).toEqual([])
  })
  it('knows the words that papers are written in, in either spelling', () => {
    expect(words('fiscal')).toEqual(['财政'])
    expect(words('labour')).toEqual(words('labor'))
    expect(words('organisations')).toContain('组织')
    expect(words('effort')).toEqual([''])
  })
})
