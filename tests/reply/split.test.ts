import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText, lengthOf, splitText } from '../../src/reply/split.ts'

describe('splitText', () => {
  it('leaves a text that fits as it is', () => {
    expect(splitText('短句。', 10)).toEqual(['短句。'])
    expect(splitText('', 10)).toEqual([''])
  })

  it('cuts at sentence ends before commas', () => {
    expect(splitText('甲省出资，乙县受援。丙市出人，丁乡修路。', 14)).toEqual(['甲省出资，乙县受援。', '丙市出人，丁乡修路。'])
    expect(splitText('第一条；第二条；第三条', 8)).toEqual(['第一条；第二条；', '第三条'])
    expect(splitText('上一行没有句号\n下一行也没有句号', 10)).toEqual(['上一行没有句号\n', '下一行也没有句号'])
  })

  it('cuts at commas when a sentence is too long', () => {
    expect(splitText('这一年东部派出干部，西部派出教师，中部派出医生', 12)).toEqual([
      '这一年东部派出干部，',
      '西部派出教师，',
      '中部派出医生',
    ])
  })

  it('does not leave a piece that is much too short for a sentence end', () => {
    expect(splitText('好。下面这句话很长很长，没有句号，一直写到后面', 16)).toEqual([
      '好。下面这句话很长很长，',
      '没有句号，一直写到后面',
    ])
  })

  it.each(['《关于做好某项工作的通知。续》', '「一次。两次，三次」', '（见某书。第二章，某页）', '“他说。走，快走”'])(
    'never cuts inside %s',
    (quoted) => {
      const text = `前面有几个字，${quoted}，后面还有几个字，再加几个字。`
      for (let limit = lengthOf(quoted) + 1; limit < lengthOf(text); limit++) {
        expect(splitText(text, limit).some((piece) => piece.includes(quoted))).toBe(true)
      }
    },
  )

  it.each(['467.45亿元', '3万人次', '12.5%', '2015年', '5 billion yuan', '1,234.5万元'])('never cuts %s', (quantity) => {
    const text = `某省某年某月的直接支出共计${quantity}左右另有其他支出若干未计`
    for (let limit = lengthOf(quantity) + 1; limit < lengthOf(text); limit++) {
      expect(splitText(text, limit).some((piece) => piece.includes(quantity))).toBe(true)
    }
  })

  it('cuts English at sentences, then at words, and knows a decimal point', () => {
    expect(splitText('It rose to 3.5 in May. It fell later on.', 30)).toEqual(['It rose to 3.5 in May. ', 'It fell later on.'])
    expect(splitText('alpha beta gamma delta', 12)).toEqual(['alpha beta ', 'gamma delta'])
  })

  it('counts code points and keeps joined characters whole', () => {
    expect(splitText('𠮷𠮷𠮷𠮷', 2)).toEqual(['𠮷𠮷', '𠮷𠮷'])
    expect(splitText('é'.normalize('NFD').repeat(3), 3).every((piece) => !piece.startsWith('\u0301'))).toBe(true)
  })

  it('breaks what is longer than the limit rather than fail', () => {
    const pieces = splitText(`《${'长'.repeat(50)}》`, 10)
    expect(pieces.every((piece) => lengthOf(piece) <= 10)).toBe(true)
    expect(splitText('a'.repeat(25), 10).map(lengthOf)).toEqual([10, 10, 5])
  })

  it('keeps every character and every limit, whatever the text', () => {
    const mixed = fc.string({
      unit: fc.constantFrom(
        '中',
        '文',
        '。',
        '，',
        '《',
        '》',
        '（',
        '“',
        '”',
        '\n',
        ' ',
        'a',
        '9',
        '.',
        '亿',
        '元',
        '👩‍🏫',
        '\u0301',
      ),
      maxLength: 300,
    })
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const pieces = splitText(text, limit)
        expect(pieces.join('')).toBe(text)
        expect(pieces.every((piece) => lengthOf(piece) <= limit)).toBe(true)
        if (text !== '') expect(pieces.every((piece) => piece !== '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is quick on a long text', () => {
    const started = performance.now()
    splitText('某年某月，某省派出若干干部前往某县。'.repeat(2000), 75)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('cutText', () => {
  it('marks what is missing and stays within the limit', () => {
    expect(cutText('短句。', 10)).toBe('短句。')
    expect(cutText('甲省出资，乙县受援。丙市出人。', 12)).toBe('甲省出资，乙县受援。…')
    expect(lengthOf(cutText('长'.repeat(100), 75))).toBe(75)
  })
})
