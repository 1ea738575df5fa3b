import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapLines } from '../../../src/reply/render/wrap-lines.ts'

const PROSE =
  '2015年的资金额度为467.45亿元，比2014年（432.87亿元）增长约7.99%；其中“东西协作”占14.51亿元。见《年鉴2020》，DOI 10.1234/abc.def-2022 与 Socket Mode 说明！'

describe('wrapping', () => {
  it.each([20, 24, 31, 40, 57, 80])(
    'at %i columns breaks no word, number or unit, and no line begins with a closing mark',
    (columns) => {
      const lines = wrapLines(PROSE, columns)
      for (const line of lines) {
        expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/^[，。；：！？）》”、%]/)
        expect(line).not.toMatch(/[（《“]$/)
      }
      for (const whole of ['467.45亿元', '432.87亿元', '7.99%', '14.51亿元', 'Socket', '2015年']) {
        expect(lines.some((line) => line.includes(whole))).toBe(true)
      }
    },
  )

  it('keeps the number of a table with its word', () => {
    expect(wrapLines('两者不一致的地方（三(一)1、表4）。', 32)).toEqual(['两者不一致的地方（三(一)1、', '表4）。'])
  })

  it('counts a Chinese character as two columns', () => {
    expect(wrapLines('甲乙丙丁', 4)).toEqual(['甲乙', '丙丁'])
  })

  it('tears only what is wider than a line', () => {
    expect(wrapLines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('separates numbers that stand between full-width commas', () => {
    expect(wrapLines('2012年 19.02，2013年 20.82', 14)).toEqual(['2012年 19.02，', '2013年 20.82'])
  })

  it('a no-break space holds', () => {
    expect(wrapLines('资金总额度\u00a0[1]', 12)).toEqual(['资金总额', '度 [1]'])
  })

  it('keeps line breaks and empty lines', () => {
    expect(wrapLines('a\n\nb', 10)).toEqual(['a', '', 'b'])
  })

  it('loses nothing but the spaces at the breaks, and never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'资金（）《》“”，。；a1 .%亿元年[]-👩‍👧é') }),
        fc.integer({ min: 4, max: 40 }),
        (text, columns) => {
          const lines = wrapLines(text, columns)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })
})
