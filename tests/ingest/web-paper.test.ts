import { describe, expect, it } from 'vitest'
import { weaverPaper } from '../support/weaver-paper.ts'

const paper = weaverPaper()

describe('a paper as a journal prints it on the web', () => {
  it('has its record from lines with labels in brackets', () => {
    expect(paper.record).toMatchObject({
      title: '土布合作社的兴衰——基于三镇的调查',
      affiliation: ['临江大学社会学院'],
      keyword: ['土布', '合作社', '织户'],
      funding: ['省社会科学基金项目“手工业研究”（20SH01）'],
    })
    expect(paper.record['container-title']).toBeUndefined()
  })

  it('has references with the year behind the author, which the text cites', () => {
    expect(paper.references).toMatchObject([
      { authors: ['何敬之'], year: 2012, title: '纱价与织户', container: '民间工业', issue: '(2)' },
      { authors: ['陶然'], year: 2016, title: '土布的衰落', publisher: '赣江出版社' },
    ])
    expect(paper.citations.map(({ reference }) => reference)).toEqual([1, 2])
  })

  it('has its notes where their own numbers call them, in whatever order, or name them', () => {
    expect(paper.notes.map(({ number, calledFrom }) => [number, calledFrom.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 0],
    ])
    expect(paper.defects.filter(({ kind }) => kind === 'uncalled-note')).toEqual([])
  })

  it('has headings that begin with a year', () => {
    expect(paper.sections.map(({ place, title }) => [place, title])).toContainEqual(['二2', '2015年的顿挫'])
  })

  it('calls the only place of a province by it, and what is counted by its measure word', () => {
    const names = paper.terms.terms.find((term) => term.names.includes('白沙镇'))?.names
    expect(names).toEqual(expect.arrayContaining(['福建那个镇', '福建白沙镇']))
  })
})
