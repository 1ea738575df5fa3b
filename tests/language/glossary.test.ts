import { describe, expect, it } from 'vitest'
import { createGlossary } from '../../src/language/words/glossary.ts'
import { bareReading, glossaryLines } from '../../src/language/words/glossary-lines.ts'
import { TINY_ENTRIES, tinyGlossaryLines } from '../support/tiny-glossary.ts'

const CORPUS = new Set(['船员', '病人', '任务', '争论', '航务局', '青螺'])
const glossary = createGlossary(tinyGlossaryLines(), { knows: (word) => CORPUS.has(word), terms: ['夜航补贴'] })

describe('glossaryLines', () => {
  const lines = tinyGlossaryLines().split('\n')

  it('writes a word, its readings and its whole meanings, without remarks, articles and classifiers', () => {
    expect(lines).toContain('水手 shuishou sailor/crew member')
    expect(lines).toContain('船员 chuanyuan sailor/crew member')
  })

  it('names what an abbreviation stands for', () => {
    expect(lines).toContain('航局 hangju 航务局/office at sea')
  })

  it('joins the entries of one word, and keeps the readings only of names and of single characters', () => {
    expect(lines).toContain('绿 lu,lv ')
    expect(lines).toContain('青螺 qingluo ')
  })

  it('does not depend on the order of the entries', () => {
    expect(
      glossaryLines(TINY_ENTRIES.toReversed())
        .split('\n')
        .map((line) => [...line].sort().join('')),
    ).toEqual(lines.map((line) => [...line].sort().join('')))
  })
})

it.each([
  ['dui4 kou3 zhi1 yuan2', 'duikouzhiyuan'],
  ['nu:3 er2', 'nver'],
  ["Xi'an", 'xian'],
])('reads %s as %s', (pinyin, letters) => expect(bareReading(pinyin)).toBe(letters))

describe('createGlossary', () => {
  it.each([
    ['words with all meanings in common', '水手', ['船员']],
    ['words with half of the meanings in common', '航局', ['航务局']],
    ['nothing for words with one meaning of many in common', '角色', []],
    ['nothing for a verb that is a noun in English', '裁判', []],
    ['nothing for a narrower meaning', '机长', []],
    ['nothing for words that the dictionary lacks', '火箭', []],
  ])('gives %s', (_, word, found) => expect(glossary.synonyms(word)).toEqual(found))

  it('translates words, plurals and phrases', () => {
    expect(glossary.translations('sailors')).toEqual(['船员'])
    expect(glossary.translations('crew member')).toEqual(['船员'])
    expect(glossary.translations('argue')).toEqual(['争论'])
    expect(glossary.translations('rocket')).toEqual([])
  })

  it('finds words, names and terms by their reading', () => {
    expect(glossary.readAs('chuan yuan')).toEqual(['船员'])
    expect(glossary.readAs('qingluo')).toEqual(['青螺'])
    expect(glossary.readAs('yehangbutie')).toEqual(['夜航补贴'])
    expect(glossary.readAs('huojian')).toEqual([])
  })
})
