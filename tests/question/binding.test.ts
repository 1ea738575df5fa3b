import { describe, expect, it } from 'vitest'
import { measureName } from '../../src/compute/evaluate.ts'
import { type BindOptions, bindColumns } from '../../src/question/columns/bind-columns.ts'
import { bindMeasures, isNamed, namesSeveral, siblings } from '../../src/question/columns/bind-measures.ts'
import { documentsOf, rowText } from '../../src/question/documents.ts'
import { termsOf } from '../../src/question/paper-terms.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { tinyLibrary, tinyPaper } from '../support/tiny-paper.ts'

const paper = tinyPaper()
const library = tinyLibrary([paper])
const read = (text: string) => readQuestion(text, library)
const bound = (text: string, options?: BindOptions) =>
  bindColumns(read(text).units, library, options).map(({ measure }) => measureName(measure))

describe('the column index', () => {
  it('holds measured columns and marked ones apart, each with its names', () => {
    const names = (columns: typeof library.columns.measures) => columns.map(({ measure }) => measureName(measure))
    expect(names(library.columns.measures)).toEqual(['票款收入', '财政补贴', '载客量'])
    expect(names(library.columns.marks)).toEqual(['通勤', '急救', '货运'])
    expect(library.columns.measures[0]?.names.map(({ text }) => text)).toEqual(['票款收入', '船票钱', 'ticket income'])
    expect(library.columns.marks[0]?.names.map(({ text }) => text)).toEqual(['通勤 航线任务'])
  })

  it('weighs a word that one column has more than one that several have', () => {
    const { weight } = library.columns
    expect(weight('急救')).toBeGreaterThan(weight('任务'))
    expect(weight('火星')).toBeGreaterThanOrEqual(weight('急救'))
  })
})

describe('bindColumns', () => {
  it.each([
    ['its header', '2016年票款收入', ['票款收入']],
    ['a synonym', '船票钱是多少', ['票款收入']],
    ['its English name', 'ticket income in 2016', ['票款收入']],
    ['Traditional characters', '財政補貼是多少', ['财政补贴']],
    ['nothing that it is called', '火星的税率', []],
    // The in of income is no word of the name.
    ['letters inside its English name', 'in 2016', []],
  ])('binds a column by %s', (_, text, columns) => expect(bound(text)).toEqual(columns))

  it.each([
    ['another table', { table: 2 }, []],
    ['another paper', { paper: 'other' }, []],
    ['this table', { table: 1, paper: 'ferry' }, ['票款收入']],
  ])('keeps to %s', (_, options, columns) => expect(bound('票款收入', options)).toEqual(columns))

  it('leaves out a measure, or takes only one', () => {
    const [, subsidy] = library.columns.measures
    if (!subsidy) throw new Error('the paper has a second column')
    expect(bound('票款收入和财政补贴', { exclude: subsidy.measure })).toEqual(['票款收入'])
    expect(bound('票款收入和财政补贴', { only: subsidy.measure })).toEqual(['财政补贴'])
  })

  it('says which words a binding explains, and how much of the name they say', () => {
    const [binding] = bindColumns(read('火星的票款收入').units, library)
    expect(binding?.explained.map(({ surface }) => surface)).toEqual(['票款收入'])
    expect(binding && isNamed(binding)).toBe(true)
    expect(binding?.coverage).toBe(1)
  })

  it('does not take the caption for a column', () => {
    const [binding] = bindColumns(read('经营概况').units, library)
    expect(binding && isNamed(binding)).toBe(false)
  })
})

describe('bindMeasures', () => {
  const measures = (text: string, several: boolean) =>
    bindMeasures(read(text), library, {}, several)?.measures.map(({ binding }) => measureName(binding.measure))

  it.each([
    ['票款收入占财政补贴的比例', true, ['票款收入', '财政补贴']],
    ['票款收入和载客量各是多少', true, ['票款收入', '载客量']],
    ['2016年票款收入', false, ['票款收入']],
    ['火星的税率', false, undefined],
  ])('%s', (text, several, names) => expect(measures(text, several)).toEqual(names))

  it('names the words that no column explains', () => {
    const unexplained = bindMeasures(read('青螺的票款收入'), library, {}, false)?.unexplained
    expect(unexplained?.map(({ surface }) => surface)).toEqual(['青螺'])
  })

  it('knows the columns of a table that share a unit', () => {
    const [first] = bindMeasures(read('票款收入'), library, {}, false)?.measures ?? []
    expect(first && siblings(first.binding.measure).map(measureName)).toEqual(['票款收入'])
    expect([namesSeveral(first), namesSeveral(undefined)]).toEqual([false, false])
  })
})

describe('documentsOf', () => {
  const documents = documentsOf(paper)

  it('has every passage but the captions and headings, what stands under tables, and the rows of tables with words', () => {
    const passages = paper.passages.filter(({ kind }) => kind !== 'caption' && kind !== 'heading')
    const texts = documents.filter(({ source }) => source.kind === 'passage').map(({ text }) => text)
    expect(texts).toHaveLength(passages.length + 1)
    expect(texts).toContain('资料来源：航务日志。')
    expect(documents.filter(({ source }) => source.kind === 'row').map(({ text }) => text)).toEqual([
      '1988年：白沙航线',
      '1996年：青螺航线',
      '2007年：灯塔航线',
    ])
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
  })

  it('cites a row by its words', () => {
    expect(documents.at(-1)?.source).toEqual({ kind: 'row', table: 2, row: 2, column: 1 })
  })

  it('tells no row of figures', () => {
    const [figures] = paper.tables
    const [row] = figures?.rows ?? []
    expect(figures && row && rowText(figures, row)).toBe('2015年：')
  })
})

describe('termsOf', () => {
  const terms = termsOf(paper)
  const ids = terms.map(({ id }) => id)

  it('are what the folder names, with every way to write it', () => {
    expect(terms.find(({ id }) => id === '海湾渡船')?.forms).toEqual([
      '海湾渡船',
      '海湾轮渡',
      'bay ferry',
      '海湾渡船',
      '海湾轮渡',
    ])
  })

  it('are what the text shows: headers, keywords, titles, authors', () => {
    expect(ids).toEqual(expect.arrayContaining(['票款收入', '急救', '航线任务', '夜航补贴', '苏杭', '魏来']))
  })

  it('hold nothing twice, and neither single characters nor sentences', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const long = { ...paper, record: { ...paper.record, keyword: ['船', '渡船把海湾的岛屿连在一起的'] } }
    expect(termsOf(long).map(({ id }) => id)).not.toEqual(expect.arrayContaining([long.record.keyword[1]]))
    expect(termsOf(long).map(({ id }) => id)).not.toContain('船')
  })
})
