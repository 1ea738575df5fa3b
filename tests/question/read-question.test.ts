import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdownWords } from '../../src/question/columns/breakdown.ts'
import { chunksOf } from '../../src/question/columns/chunks.ts'
import { isBinary, operationOf, operationsOf } from '../../src/question/columns/operation.ts'
import { strictUnits } from '../../src/question/question.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()
const read = (text: string) => readQuestion(text, library)

describe('readQuestion', () => {
  it.each([
    ['one year', '2016年的票款收入', [[2016, 2016]]],
    ['a shortened year', '16年的票款收入', [[2016, 2016]]],
    [
      'several years',
      '2016年比2015年',
      [
        [2015, 2015],
        [2016, 2016],
      ],
    ],
    ['a range', '2015—2017年', [[2015, 2017]]],
    ['a named period', '联营时期的票款收入', [[2015, 2017]]],
    ['a number that is no year', '2016万元', []],
    ['a year that is no part', '发表2011年的', [[2011, 2011]]],
  ])('%s: %s', (_, text, years) =>
    expect(
      read(text)
        .years.map(({ from, to }) => [from, to])
        .toSorted(),
    ).toEqual(years),
  )

  it('names a period by its first name, and does not demand its words of an answer', () => {
    const { years, units } = read('联营期间的票款收入')
    expect(years[0]?.name).toBe('联营时期')
    expect(units.filter(({ start, strict }) => start < 4 && strict)).toEqual([])
  })

  it('takes years and parts out of the words', () => {
    const { units, parts } = read('表1中2016年票款收入')
    expect(units.map(({ surface }) => surface)).toEqual(['中', '票款收入'])
    expect(parts.map(({ kind, number }) => [kind, number])).toEqual([['table', 1]])
  })

  it.each([
    ['票款收入哪一年最多', ['when'], ['max']],
    ['2016年票款收入是多少', ['amount'], []],
    ['什么是夜航补贴', ['definition'], []],
    ['为什么停航', ['why'], []],
    ['票款收入年均增长率', [], ['compound']],
    ['How many routes are there in total?', ['amount'], ['sum']],
  ])('%s asks for %j and computes %j', (text, asks, ops) => {
    expect([...read(text).asks]).toEqual(expect.arrayContaining(asks))
    expect([...read(text).ops]).toEqual(ops)
  })

  it.each([
    ['concepts and unknown names are strict', '魏来的夜航补贴', ['夜航补贴', '魏来']],
    ['words that the segmenter does not know are taken together', '青螺的渡船', ['渡船', '青螺']],
    ['asking words are not', '请问这是多少呢', []],
  ])('%s', (_, text, strict) =>
    expect(
      strictUnits(read(text))
        .map(({ surface }) => surface)
        .toSorted(),
    ).toEqual(strict.toSorted()),
  )

  it('puts right a misspelt concept, and leaves known words alone', () => {
    expect(read('夜杭补贴是什么').text).toBe('夜航补贴是什么')
    expect(read('财政收入是多少').text).toBe('财政收入是多少')
  })

  it('takes capitalised words within an English sentence for names', () => {
    const proper = read('What did Baisha earn from ferries?').units.filter((unit) => unit.proper)
    expect(proper.map(({ surface }) => surface)).toEqual(['baisha'])
  })

  it('reads any text, each time the same', () => {
    const text = fc.string({ unit: fc.constantFrom(...'票款收入补贴2016年表①第一？, ab的最多和\u0000😀'), maxLength: 25 })
    fc.assert(
      fc.property(text, (raw) => {
        const question = read(raw)
        expect(read(raw)).toEqual(question)
        for (const { start, end, surface } of question.units) expect(question.text.slice(start, end)).toBe(surface)
      }),
      { numRuns: 60 },
    )
  })
})

describe('chunksOf', () => {
  const chunks = (text: string) =>
    chunksOf(read(text)).map(({ before, units, after }) => [before, units.map(({ surface }) => surface).join(''), after])

  it.each([
    [
      '票款收入占财政补贴的比例',
      [
        ['', '票款收入', '占'],
        ['占', '财政补贴的比例', ''],
      ],
    ],
    [
      '票款收入和财政补贴',
      [
        ['', '票款收入', '和'],
        ['和', '财政补贴', ''],
      ],
    ],
    [
      '票款收入首次超过财政补贴',
      [
        ['', '票款收入', '首次超过'],
        ['首次超过', '财政补贴', ''],
      ],
    ],
    [
      '票款收入，财政补贴',
      [
        ['', '票款收入', ','],
        [',', '财政补贴', ''],
      ],
    ],
    ['是和为的', []],
    ['票款收入', [['', '票款收入', '']]],
  ])('%s', (text, parts) => expect(chunks(text)).toEqual(parts))
})

describe('operationOf', () => {
  it.each([
    ['2016年票款收入', 'value'],
    ['票款收入合计', 'sum'],
    ['票款收入平均每年多少', 'mean'],
    ['票款收入哪年最高', 'highest'],
    ['票款收入哪年最低', 'lowest'],
    ['票款收入前三名', 'rank'],
    ['票款收入从少到多', 'rank'],
    ['2016年和2015年相差多少', 'difference'],
    ['2016年是2015年的几倍', 'quotient'],
    ['票款收入占财政补贴的比例', 'share'],
    ['票款收入增长率', 'growth'],
    ['票款收入年均增长率', 'compound-growth'],
    ['票款收入增长最快的一年', 'fastest-growth'],
    ['票款收入哪一年超过1400万元', 'filter'],
    ['票款收入换算成亿元', 'convert'],
    ['票款收入变化趋势', 'trend'],
    ['各年票款收入', 'each'],
    ['2016年各是多少', 'value'],
  ])('%s → %s', (text, operation) => expect(operationOf(read(text))).toBe(operation))

  it('does every operation on two values that the words name', () => {
    const question = read('2016年票款收入比2015年增长率是多少，是几倍')
    expect(operationsOf(question, operationOf(question))).toEqual(['growth', 'quotient'])
    expect(operationsOf(read('票款收入合计'), 'sum')).toEqual(['sum'])
    expect(isBinary('sum')).toBe(false)
  })
})

describe('breakdownWords', () => {
  it.each([
    ['每个省的票款收入', ['每个省']],
    ['各市分月的票款收入', ['各市', '分月']],
    ['ticket income by province', ['by province']],
    ['票款收入', []],
  ])('%s', (text, words) => expect(breakdownWords(read(text)).toSorted()).toEqual(words.toSorted()))
})
