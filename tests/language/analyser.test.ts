import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyser, termKey, type Unit } from '../../src/language/words/analyser.ts'
import { atomsOf, stem } from '../../src/language/words/atoms.ts'
import { PhraseDictionary } from '../../src/language/words/longest-match.ts'
import { normalise } from '../../src/language/words/normalise.ts'
import { createSegmenter, type Segmenter } from '../../src/language/words/segmenter.ts'
import { correctTypos } from '../../src/language/words/typos.ts'
import { createWordClass } from '../../src/language/words/word-class.ts'

/** Cuts at the given words and leaves every other character alone: what a segmenter does, without a dictionary. */
const cutAt = (...words: readonly string[]): Segmenter => ({
  name: 'intl',
  words(han) {
    const found: string[] = []
    for (let i = 0; i < han.length; i += found.at(-1)?.length ?? 1)
      found.push(words.find((word) => han.startsWith(word, i)) ?? han.charAt(i))
    return found
  },
})

describe('atomsOf', () => {
  it.each([
    ['夜航a', ['夜/han', '航/han', 'a/latin']],
    ['2019年3.5倍', ['2019/number', '年/han', '3.5/number', '倍/han']],
    ['ferries, boat’s', ['ferri/latin', 'boat/latin']],
    ['注⑱', ['注/han', '⑱/han']],
    ['h1n1 covid19', ['h1/latin', 'n1/latin', 'covid19/latin']],
    ['，。！ ', []],
  ])('%s', (text, atoms) => expect(atomsOf(text).map(({ key, kind }) => `${key}/${kind}`)).toEqual(atoms))

  it('stand where they say, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'渡船ab9.,é ’s①'), maxLength: 20 })
    fc.assert(
      fc.property(text, (raw) => {
        let end = 0
        for (const atom of atomsOf(raw)) {
          expect(atom.start).toBeGreaterThanOrEqual(end)
          expect(atom.end).toBeGreaterThan(atom.start)
          end = atom.end
        }
        expect(end).toBeLessThanOrEqual(raw.length)
      }),
    )
  })
})

describe('stem', () => {
  it.each([
    ['ferries', 'ferry'],
    ['subsidised', 'subsidising'],
    ['island’s', 'islands'],
    ['cafés', 'cafe'],
    ['Boats', 'boat'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))
})

describe('PhraseDictionary', () => {
  const dictionary = new PhraseDictionary<string>()
  for (const phrase of ['夜航', '夜航补贴', '补贴', 'ferry route', 'North–South line', '…']) dictionary.add(phrase, phrase)
  dictionary.add('补贴', 'again')
  const found = (text: string) =>
    dictionary.matches(atomsOf(text)).map(({ start, end, values }) => [text.slice(start, end), values])

  it.each([
    ['the longest phrase wins', '夜航补贴', [['夜航补贴', ['夜航补贴']]]],
    ['a phrase with several values keeps them', '补贴', [['补贴', ['补贴', 'again']]]],
    [
      'one phrase after another',
      '补贴夜航',
      [
        ['补贴', ['补贴', 'again']],
        ['夜航', ['夜航']],
      ],
    ],
    ['inflected words', 'ferries and ferry routes', [['ferry routes', ['ferry route']]]],
    ['punctuation does not matter', 'north-south lines', [['north-south lines', ['North–South line']]]],
    ['a beginning is no match', '夜', []],
  ])('%s', (_, text, matches) => expect(found(text)).toEqual(matches))

  it('takes a shorter phrase when the longest is not accepted', () => {
    const match = dictionary.at(atomsOf('夜航补贴'), 0, ({ to }) => to < 4)
    expect(match).toMatchObject({ start: 0, end: 2, values: ['夜航'] })
    expect(dictionary.at(atomsOf('夜航补贴'), 0, () => false)).toBeUndefined()
  })
})

describe('units', () => {
  const shown = (units: readonly Unit[]) => units.map(({ surface, kind }) => `${surface}/${kind}`)
  const terms = [
    { id: '夜航', forms: ['夜航', 'night service'] },
    { id: '夜航补贴', forms: ['夜航补贴'] },
    { id: '用了', forms: ['用了'] },
    { id: '船', forms: ['船'] },
  ]
  const analyser = createAnalyser(cutAt('引用', '了解', '补贴', '渡船'), terms, (id) => id === '用了')

  it.each([
    ['concepts first, words between them', '渡船夜航补贴', ['渡船/word', '夜航补贴/term']],
    ['an aligned concept stands only between words', '引用了解', ['引用/word', '了解/word']],
    ['an aligned concept between words', '用了补贴', ['用了/term', '补贴/word']],
    ['one character is no concept', '船', ['船/word']],
    ['English concepts', 'the night services', ['the/latin', 'night services/term']],
    ['numbers and Latin words apart', '2019年gdp', ['2019/number', '年/word', 'gdp/latin']],
    ['nothing but punctuation', '？！', []],
  ])('%s', (_, text, units) => expect(shown(analyser.units(text))).toEqual(units))

  it('carry the concept first, then the words in it', () => {
    const [unit] = analyser.units('夜航补贴')
    expect(unit?.keys).toEqual([termKey('夜航补贴'), '夜', '航', '补贴'])
  })

  it('of two languages share the concept', () => {
    const keys = ['夜航', 'night service'].map((text) => analyser.units(text)[0]?.keys[0])
    expect(keys).toEqual([termKey('夜航'), termKey('夜航')])
  })

  it('cover every letter and digit of any text once, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'夜航补贴船引用了解ab 2，'), maxLength: 20 })
    fc.assert(
      fc.property(text, (raw) => {
        const normalised = normalise(raw)
        const units = analyser.units(normalised)
        expect(units.map(({ start, end }) => normalised.slice(start, end))).toEqual(units.map(({ surface }) => surface))
        const bare = (some: string) => some.replaceAll(' ', '').replaceAll(',', '')
        expect(bare(units.map(({ surface }) => surface).join(''))).toBe(bare(normalised))
      }),
    )
  })
})

describe('where words begin and end', () => {
  const terms = [
    { id: '!each', forms: ['各年', '增长率'] },
    { id: '票款', forms: ['票款'] },
  ]
  const analyser = createAnalyser(cutAt('年增长率', '年票'), terms, (id) => id.startsWith('!'))
  const surfaces = (text: string) => analyser.units(text).map(({ surface }) => surface)

  it('a year ends with its 年', () => expect(surfaces('2018年增长率')).toEqual(['2018', '年', '增长率']))
  it('other words keep theirs', () => expect(surfaces('12年增长率')).toEqual(['12', '年增长率']))
  it('a concept is a word for its neighbours', () => expect(surfaces('各年票款')).toEqual(['各年', '票款']))
})

describe('index terms', () => {
  it('are the words, the concepts and the pairs of neighbours, the same for every spelling', () => {
    const analyser = createAnalyser(cutAt('补贴'), [{ id: '夜航', forms: ['夜航'] }])
    expect(analyser.terms('夜航，補貼')).toEqual([termKey('夜航'), '夜', '航', '补贴', '夜航', '补贴'])
    expect(analyser.terms('Ferries')).toEqual(['ferri'])
    expect(analyser.terms('')).toEqual([])
  })
})

describe('createSegmenter', () => {
  it.each(['auto', 'intl'] as const)('%s cuts a text into all of its words', (prefer) => {
    const segmenter = createSegmenter({ prefer })
    for (const text of ['海湾渡船的夜航补贴', '一', '']) expect(segmenter.words(text).join('')).toBe(text)
    expect(segmenter.words('财政补贴').length).toBeLessThan(4)
  })

  it('does not say why it fell back when nothing was wanted but the built-in one', () => {
    expect(createSegmenter({ prefer: 'intl' })).toMatchObject({ name: 'intl' })
    expect(createSegmenter({ prefer: 'intl' })).not.toHaveProperty('fallbackReason')
  })
})

describe('correctTypos', () => {
  const anywhere = () => true
  const terms = ['夜航补贴', '渡船联营', '渡船联营制', '渡口']

  it.each([
    ['one wrong character', '夜杭补贴是什么', '夜航补贴是什么'],
    ['at its end', '夜航补帖', '夜航补贴'],
    ['two wrong characters', '夜杭补帖', '夜杭补帖'],
    ['a known concept with a word after it', '渡船联营期', '渡船联营期'],
    ['a short concept', '渡囗', '渡囗'],
    ['a question that has the concept', '夜航补贴和夜杭补贴', '夜航补贴和夜杭补贴'],
    ['a missing character', '夜补贴是什么', '夜航补贴是什么'],
    ['a wrong character with the shorter concept left in', '渡船联赢制', '渡船联营制'],
  ])('%s: %s', (_, text, corrected) => expect(correctTypos(text, terms, anywhere)).toBe(corrected))

  it('touches nothing where the characters form words', () => {
    const asked: [number, number][] = []
    const never = (start: number, end: number) => {
      asked.push([start, end])
      return false
    }
    expect(correctTypos('问夜杭补贴', terms, never)).toBe('问夜杭补贴')
    expect(asked).toEqual([[2, 3]])
  })
})

describe('createWordClass', () => {
  const wordClass = createWordClass('三艘 20 m\n开往 40 v\n渡船 90 n\n白沙岛 20 ns\n联营 50 vn\n苏杭 30 nr')

  it.each([
    ['白沙岛', 'proper'],
    ['苏杭', 'proper'],
    ['渡船', 'noun'],
    ['开往', 'predicate'],
    ['联营', 'predicate'],
    ['三艘', 'function'],
    ['青螺', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (word, kind) => expect(wordClass(word)).toBe(kind))

  it('knows nothing without a dictionary', () => expect(createWordClass('')('渡船')).toBe('unknown'))
})
