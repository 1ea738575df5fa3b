import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitClauses, splitSentences } from '../../src/language/cues/sentences.ts'

const texts = (text: string) => splitSentences(text).map((piece) => piece.text)

describe('splitSentences', () => {
  it('splits Chinese at 。！？；', () => {
    expect(texts('甲。乙！丙？丁；戊')).toEqual(['甲。', '乙！', '丙？', '丁；', '戊'])
  })
  it('never splits inside brackets, titles or quotation marks', () => {
    const text = '甲（乙。丙；丁）戊“己。庚”辛《壬？癸》子。丑。'
    expect(texts(text)).toEqual(['甲（乙。丙；丁）戊“己。庚”辛《壬？癸》子。', '丑。'])
  })
  it('ends a sentence after a quotation that is a sentence itself', () => {
    expect(texts('他说：“走吧。”我们走了。')).toEqual(['他说：“走吧。”', '我们走了。'])
  })
  it('splits English at full stops but not at abbreviations, decimals and initials', () => {
    expect(texts('Growth was 3.5 percent (see Fig. 2). Dr. J. Smith et al. agree, e.g. Lee. Is it so? Yes.')).toEqual([
      'Growth was 3.5 percent (see Fig. 2).',
      'Dr. J. Smith et al. agree, e.g. Lee.',
      'Is it so?',
      'Yes.',
    ])
  })
  it('is not swallowed by a bracket that never closes', () => expect(texts('甲（乙。丙。')).toEqual(['甲（乙。', '丙。']))
  it('closes brackets of mixed width', () => expect(texts('甲（乙。丙)丁。')).toEqual(['甲（乙。丙)丁。']))
  it('gives exact slices that cover all but white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙。；（）“”《》().! ?aB1\n，') }), (text) => {
        const pieces = splitSentences(text)
        for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
  it('stays fast on broken input', () => {
    const start = performance.now()
    splitSentences('（'.repeat(200_000) + '）'.repeat(200_000))
    splitSentences('(」'.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('splitClauses', () => {
  it('splits at ，；： outside brackets and keeps numbers whole', () => {
    expect(splitClauses('甲，乙（丙，丁）：戊；1,234元, 己').map((piece) => piece.text)).toEqual([
      '甲，',
      '乙（丙，丁）：',
      '戊；',
      '1,234元,',
      '己',
    ])
  })
})
