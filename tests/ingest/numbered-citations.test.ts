import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const text = `
沙洲芦苇的生长

丁屿^1, 贺云^2

基金项目：省某基金项目（X2021）

1 引言

芦苇生长快[1]，见[2-3]。编号[9]不在表中。

致谢：感谢船工。

参考文献

[1] 丁屿. 芦苇[J]. 水生, 2015, 21(3): 45-53.
[2] 贺云, 石青. 沙洲[M]. 南屏: 南屏出版社, 2018.
[3] Halloran P, Ishii M. Reed stands[J]. Reed Letters, 2017, 9(2): 101-115.
[4] 季桐. 连栽[D]. 南屏: 南屏大学, 2012.
`
const { paper } = ingestPaper({ id: 'reed', text, annotations: annotationsSchema.parse({}), rendition: 'original' })

describe('a paper that cites by numbers', () => {
  it('links each number, and those of a range, to the list', () => {
    expect(paper.citations.map(({ reference, authors, year }) => [reference, authors.length, year])).toEqual([
      [1, 1, 2015],
      [2, 2, 2018],
      [3, 2, 2017],
    ])
  })
  it('reads authors with their initials last, and leaves the town out', () => {
    expect(paper.references[2]?.authors).toEqual(['Halloran P', 'Ishii M'])
    expect(paper.references[1]?.publisher).toBe('南屏出版社')
    expect(paper.references[3]?.container).toBe('南屏大学')
  })
  it('takes thanks at the end for front matter', () => {
    expect(paper.record.thanks).toContain('感谢船工')
    expect(paper.passages.filter(({ text }) => text.includes('船工')).map(({ place }) => place)).toEqual(['题注'])
  })
})
