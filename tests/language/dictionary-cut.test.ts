import { describe, expect, it } from 'vitest'
import { createDictionaryCut } from '../../src/language/words/dictionary-cut.ts'

const cut = createDictionaryCut('北京 500 ns\n大学 400 n\n北京大学 300 nt\n生前 20 n\n大学生 200 n\n来 900 v\n应聘 30 v\n')

describe('cutting with a dictionary', () => {
  it('prefers the words that are most probable together', () => {
    expect(cut('北京大学')).toEqual(['北京大学'])
    expect(cut('北京大学生前来应聘')).toEqual(['北京大学', '生前', '来', '应聘'])
  })

  it('leaves what it does not know as single characters, and loses nothing', () => {
    expect(cut('芦山来')).toEqual(['芦', '山', '来'])
    expect(cut('')).toEqual([])
  })
})
