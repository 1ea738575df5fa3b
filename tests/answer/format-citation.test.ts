import { describe, expect, it } from 'vitest'
import { formatCitation } from '../../src/answer/record/format-citation.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const record = annotationsSchema.parse({
  record: {
    title: '海湾渡船二十年',
    titleEnglish: 'Twenty Years of Bay Ferries',
    author: [{ family: '林', given: '一舟' }],
    authorEnglish: [{ family: 'Lin', given: 'Yizhou' }],
    'container-title': '航运学刊',
    issued: 2021,
    volume: '12',
    issue: '3',
    page: '45-60',
    DOI: '10.1000/ferry.2021.03',
  },
}).record

describe('formatCitation', () => {
  it('follows GB/T 7714', () => {
    expect(formatCitation('ferry', record, 'GB/T 7714-2015', false)).toBe(
      '林一舟. 海湾渡船二十年[J]. 航运学刊, 2021, 12(3): 45-60. DOI:10.1000/ferry.2021.03.',
    )
  })

  it('follows APA, in English with the English title', () => {
    expect(formatCitation('ferry', record, 'APA', true)).toBe(
      'Lin, Y. (2021). Twenty Years of Bay Ferries. 航运学刊, 12(3), 45–60. https://doi.org/10.1000/ferry.2021.03',
    )
  })

  it('makes a BibTeX entry on one line that keeps Chinese', () => {
    const entry = formatCitation('ferry', record, 'BibTeX', false)
    expect(entry).toMatch(/^@article\{ferry, .*\}$/)
    expect(entry).toContain('author = {林, 一舟}')
    expect(entry).toContain('title = {海湾渡船二十年}')
  })

  it('leaves out what the record does not hold', () => {
    const { DOI: _, volume: _v, issue: _i, page: _p, issued: _y, 'container-title': _c, ...bare } = record
    expect(formatCitation('ferry', bare, 'GB/T 7714-2015', false)).toBe('林一舟. 海湾渡船二十年[J].')
  })

  it('names three authors and then says that there are more', () => {
    const author = ['甲一', '乙二', '丙三', '丁四'].map((name) => ({ family: name.charAt(0), given: name.slice(1) }))
    expect(formatCitation('ferry', { ...record, author }, 'GB/T 7714-2015', false)).toMatch(/^甲一, 乙二, 丙三, 等\. /)
  })
})
