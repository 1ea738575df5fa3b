import { describe, expect, it } from 'vitest'
import { cutDocuments } from '../../src/retrieval/cut-documents.ts'
import type { Document } from '../../src/retrieval/document.ts'
import { type Enumeration, findEnumerations } from '../../src/retrieval/enumerations.ts'
import { OUTLINE, sectionLists } from '../../src/retrieval/section-lists.ts'
import { semicolonLists } from '../../src/retrieval/semicolon-lists.ts'
import { createSentenceIndex } from '../../src/retrieval/sentence-index.ts'
import { madeAnalyser, madeDocument } from '../support/made-documents.ts'
import { tinyLibrary, tinyPaper } from '../support/tiny-paper.ts'

/** A list as its lead, and each item as its label and the words it stands for. */
const shown = ({ lead, items }: Enumeration) => [
  lead?.text,
  ...items.map(({ label, sentences: [first, ...more], offset, end, heading }) => [
    label,
    heading?.title ?? [first.text.slice(offset, end), ...more.map(({ text }) => text)].join(''),
  ]),
]

const listsIn = (documents: readonly Document[]) =>
  findEnumerations(documents, createSentenceIndex(cutDocuments(documents, madeAnalyser))).map(shown)
const listsOf = (...texts: readonly string[]) => listsIn(texts.map((text, i) => madeDocument(i + 1, text)))

describe('findEnumerations', () => {
  it.each([
    [
      'sentences with labels',
      ['经验有二。第一，轮休。第二，停航。'],
      [['经验有二。', ['第一', '，轮休。'], ['第二', '，停航。']]],
    ],
    [
      'clauses of one sentence',
      ['经验有二：一是轮休，二是停航。'],
      [['经验有二：一是轮休，二是停航。', ['一是', '轮休，'], ['二是', '停航。']]],
    ],
    [
      'an item of several sentences',
      ['首先，轮休。船员各休一天。其次，停航。'],
      [[undefined, ['首先', '，轮休。船员各休一天。'], ['其次', '，停航。']]],
    ],
    [
      'items of several paragraphs',
      ['经验如下。', '(1)轮休。', '(2)停航。'],
      [['经验如下。', ['(1)', '轮休。'], ['(2)', '停航。']]],
    ],
    [
      '最后 closes the list',
      ['首先，轮休。其次，停航。最后，复航。', '最后，检修。'],
      [[undefined, ['首先', '，轮休。'], ['其次', '，停航。'], ['最后', '，复航。']]],
    ],
    [
      'a list that begins anew is another list',
      ['甲。第一，轮休。第二，停航。', '乙。第一，检修。第二，复航。'],
      [
        ['甲。', ['第一', '，轮休。'], ['第二', '，停航。']],
        ['乙。', ['第一', '，检修。'], ['第二', '，复航。']],
      ],
    ],
    ['one label is no list', ['第一，轮休。'], []],
    ['a list that misses its beginning', ['第二，停航。第三，复航。'], []],
    ['two sides list nothing', ['一方面船多。另一方面人少。'], []],
    ['labels of two families', ['第一，轮休。其次，停航。'], []],
    ['no labels', ['渡船停航。'], []],
  ])('%s', (_, texts, lists) => expect(listsOf(...texts)).toEqual(lists))

  it('keeps places apart, and languages, and leaves rows alone', () => {
    const across = [madeDocument(1, '第一，轮休。'), madeDocument(2, '第二，停航。', { place: '二' })]
    expect(listsIn(across)).toEqual([])
    const languages = [madeDocument(1, '首先，轮休。'), madeDocument(2, '其次，停航。', { lang: 'en' })]
    expect(listsIn(languages)).toEqual([])
    const row = madeDocument(1, '第一，轮休。第二，停航。', { source: { kind: 'row', table: 1, row: 0, column: 0 } })
    expect(listsIn([row])).toEqual([])
  })

  it('reads English labels', () => {
    const text = 'Two habits help. First, crews rest. Second, ships stay in port.'
    expect(listsIn([madeDocument(1, text, { lang: 'en' })])).toEqual([
      ['Two habits help.', ['First', ', crews rest.'], ['Second', ', ships stay in port.']],
    ])
  })
})

describe('semicolonLists', () => {
  const listsAt = (text: string) => {
    const documents = [madeDocument(1, text)]
    return semicolonLists([documents], createSentenceIndex(cutDocuments(documents, madeAnalyser))).map(shown)
  }

  it.each([
    [
      'items after a colon',
      '措施有：轮休；停航，检修；复航。',
      [['措施有：轮休；', ['', '轮休；'], ['', '停航，检修；'], ['', '复航。']]],
    ],
    [
      'items after a sentence that announces them, with what explains them',
      '夜航呈现如下特点。船多：共有九艘。都是旧船；人少；路远。',
      [['夜航呈现如下特点。', ['', '船多：共有九艘。都是旧船；'], ['', '人少；'], ['', '路远。']]],
    ],
    ['two parts set against each other', '结果有：船多；人少。', []],
    ['labelled items, which are found by their labels', '措施有：一是轮休；二是停航；三是复航。', []],
    ['no semicolons', '措施有：轮休。停航。复航。', []],
  ])('%s', (_, text, lists) => expect(listsAt(text)).toEqual(lists))
})

describe('sectionLists', () => {
  const paper = tinyPaper()
  const { documents, sentences } = tinyLibrary([paper])
  const lists = sectionLists(paper, documents, sentences)

  it('lists the headings under a heading', () => {
    const found = lists.find(({ first }) => first.path.at(-1) === '渡船的发展阶段')
    expect(found && shown(found).slice(1)).toEqual([
      ['(一)', '民营阶段（1988—2004年）：船户自营'],
      ['(二)', '公营阶段（2005—2014年）：航务局统管'],
    ])
  })

  it('cites the headings themselves, which are text of the paper', () => {
    const at = lists.flatMap(({ items }) => items).map(({ heading }) => heading?.at)
    for (const place of at) {
      const passage = paper.passages.find(({ id }) => id === place?.passage)
      expect(passage?.kind).toBe('heading')
      expect(passage?.text.slice(place?.span.start, place?.span.end)).toBe(passage?.text)
    }
    expect(at.length).toBeGreaterThan(0)
  })

  it('has the outline of the paper', () => {
    const outline = lists.find(({ first }) => first.path[0] === OUTLINE)
    expect(outline?.items.map(({ label }) => label)).toEqual(
      paper.sections.filter(({ level, lang }) => level === 1 && lang === 'zh').map(({ place }) => place),
    )
  })

  it('has no list for a heading with fewer than two below it', () => {
    expect(lists.filter(({ first }) => first.path.at(-1) === '渡船的成效')).toEqual([])
  })
})
