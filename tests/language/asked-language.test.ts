import { describe, expect, it } from 'vitest'
import { languageAsked } from '../../src/language/cues/asked-language.ts'
import { personAsked } from '../../src/language/cues/asked-person.ts'
import { criterionIn } from '../../src/language/cues/divisions.ts'
import { isJoining } from '../../src/language/cues/joining-when.ts'
import { twoNamed } from '../../src/language/cues/split-questions.ts'

describe('languageAsked', () => {
  it.each([
    ['and in English?', 'en'],
    ['英文怎么说', 'en'],
    ['what about in English', 'en'],
    ['中文呢', 'zh-Hans'],
    ['用繁体再说一遍', 'zh-Hant'],
  ])('%s', (text, language) => expect(languageAsked(text)).toBe(language))

  it.each(['引用的英文文献有哪些', 'what is the English title?', '英文摘要里怎么写的', 'what about Chinese provinces?'])(
    'is nothing in a question about something else: %s',
    (text) => expect(languageAsked(text)).toBeUndefined(),
  )
})

describe('personAsked', () => {
  it('tells what nobody but a person has from where somebody works', () => {
    expect(personAsked('他多大年纪')).toMatchObject({ alone: true, workplace: false })
    expect(personAsked('他是哪个大学的老师')).toMatchObject({ alone: false, workplace: true })
    expect(personAsked('哪个省支援贵州')).toBeUndefined()
  })
})

describe('criterionIn', () => {
  it('is by what a sentence divides', () => {
    expect(criterionIn('按照供给主体,试点模式可以分为3类')).toBe('供给主体')
    expect(criterionIn('By the size of the plot, farms can be divided into 2 kinds'.toLowerCase())).toBe('size of the plot')
    expect(criterionIn('试点分为3类')).toBeUndefined()
  })
})

describe('isJoining', () => {
  it('tells a when that joins clauses from one that asks', () => {
    const at = (text: string) => isJoining(text, text.indexOf('when'))
    expect(at('what is missing when it is read so')).toBe(true)
    expect(at('who was asked, and when?')).toBe(false)
    expect(at('when was it built')).toBe(false)
  })
})

describe('twoNamed', () => {
  it('takes two announced things apart', () => {
    expect(twoNamed('查两件事，一个是票价，另一个是班次')).toEqual(['票价', '班次'])
    expect(twoNamed('Two things: the number of ferries, and the year of the first')).toEqual([
      'how many ferries',
      'which year of the first',
    ])
    expect(twoNamed('票价是多少')).toEqual([])
  })
})
