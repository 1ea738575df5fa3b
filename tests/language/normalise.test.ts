import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuestions } from '../../src/language/cues/split-questions.ts'
import { capitalisedWords } from '../../src/language/words/capitals.ts'
import { detectLanguage } from '../../src/language/words/detect-language.ts'
import { normalise } from '../../src/language/words/normalise.ts'
import { administrativeNames, quotedPhrases, withoutAdministrativeSuffix } from '../../src/language/words/phrases.ts'

describe('normalise', () => {
  it.each([
    ['full width', '２０１９年（Ａ）？', '2019年(a)?'],
    ['Traditional characters', '漁港補貼', '渔港补贴'],
    ['thousands', '1,234,567.8元', '1234567.8元'],
    ['a comma that groups no thousands', '2015,12,1', '2015,12,1'],
    ['kinds of dash, but not the dash of Chinese prose', '2015–2020−1‑2——渡船', '2015-2020-1-2——渡船'],
    ['blanks and lines', '  渡口\r\n\t 航线  ', '渡口 航线'],
    ['invisible characters', '渡\u200b口\ufeff', '渡口'],
    ['raised note marks', '日志^①', '日志①'],
    ['circled numbers, which are note marks', '注⑱㉑㊱', '注⑱㉑㊱'],
    ['nothing', ' \n ', ''],
  ])('%s', (_, text, normalised) => expect(normalise(text)).toBe(normalised))

  it('changes nothing the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...'渡船補貼２0１9,.，。—-()（） \nAbé①㊱%'), maxLength: 30 })
    fc.assert(
      fc.property(text, (raw) => {
        expect(normalise(normalise(raw))).toBe(normalise(raw))
      }),
    )
  })
})

describe('detectLanguage', () => {
  it.each([
    ['渡船有几条航线', 'zh-Hans'],
    ['渡船有幾條航線', 'zh-Hant'],
    ['誰開船', 'zh-Hant'],
    ['How many routes are there?', 'en'],
    ['What does 夜航 mean here?', 'en'],
    ['What is night service (夜间航行服务补贴)?', 'en'],
    ['DOI是多少', 'zh-Hans'],
    ['GDP growth 增长', 'zh-Hans'],
    ['', 'zh-Hans'],
    ['2019?', 'zh-Hans'],
  ])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language))

  it('does not remember the text before', () => {
    const asked = ['渡船有幾條航線', 'How many?', '渡船有几条航线', '（渡船）']
    expect(asked.map(detectLanguage)).toEqual([...asked].reverse().map(detectLanguage).reverse())
  })
})

describe('splitQuestions', () => {
  it.each([
    ['谁开船？几点开船？', ['谁开船？', '几点开船？']],
    ['票款是多少；补贴呢', ['票款是多少', '补贴呢']],
    ['先说结论。然后呢\n再说原因', ['先说结论', '然后呢', '再说原因']],
    ['增长3.5倍吗?', ['增长3.5倍吗?']],
    ['真的？？！', ['真的？']],
    ['。；\n', []],
    ['Who rows? When?', ['Who rows?', 'When?']],
  ])('%s', (text, questions) => expect(splitQuestions(text)).toEqual(questions))
})

describe('quotedPhrases', () => {
  it.each([
    ['推行“一岛一船”与「夜航制」', ['一岛一船', '夜航制']],
    ['见《渡口史话》和『船约』', ['渡口史话', '船约']],
    ['他说“开船，快！”', []],
    ['“船”字', []],
    ['没有引号', []],
  ])('%s', (text, phrases) => expect(quotedPhrases(text)).toEqual(phrases))
})

describe('administrative names', () => {
  it.each([
    ['海州省', '海州'],
    ['北屿市', '北屿'],
    ['西山壮族自治区', '西山'],
    ['南屿特别行政区', '南屿'],
    ['城市', '城市'],
    ['省', '省'],
    ['海州省渡船', '海州省渡船'],
  ])('%s without its suffix is %s', (name, short) => expect(withoutAdministrativeSuffix(name)).toBe(short))

  it('are found with and without their suffix', () => {
    expect(administrativeNames('海州省渡船概况')).toEqual(['海州省', '海州'])
    expect(administrativeNames('渡船概况')).toEqual([])
  })
})

describe('capitalisedWords', () => {
  it('takes names within a sentence, and not how it begins', () => {
    expect([...capitalisedWords('When did Baisha Island, near “Green-Snail”, open?')]).toEqual([
      'baisha',
      'island',
      'green-snail',
    ])
    expect([...capitalisedWords('Ferries run. Crews rest.')]).toEqual([])
    expect([...capitalisedWords('渡船 Baisha')]).toEqual([])
  })
})

describe('normalise, of pasted texts', () => {
  it.each([
    ['colours of a terminal', '\u001b[31m2019年\u001b[0m票款收入', '2019年票款收入'],
    ['tags', '<b>票款</b>收入<br/>多少', '票款 收入 多少'],
    ['but no comparison', 'a<b且c>d', 'a<b且c>d'],
  ])('%s', (_, text, normalised) => expect(normalise(text)).toBe(normalised))
})
