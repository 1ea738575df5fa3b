import { describe, expect, it } from 'vitest'
import { asksForSeveral, CUES, hasCitation, hasCue, hasQuantity } from '../../src/language/cues/cues.ts'
import { enumeratorOf } from '../../src/language/values/enumerators.ts'
import { findParts } from '../../src/language/values/references.ts'

describe('enumeratorOf', () => {
  it.each([
    ['第一，船员轮休', '第', 1, '第一'],
    ['第二大风停航', '第', 2, '第二'],
    ['其三，夜航', '其', 3, '其三'],
    ['一是轮休', '是', 1, '一是'],
    ['(2)停航', 'bracket', 2, '(2)'],
    ['（三）停航', 'bracket', 3, '（三）'],
    ['4.停航', 'dot', 4, '4.'],
    ['首先，轮休', 'order', 1, '首先'],
    ['最后，停航', 'order', 'last', '最后'],
    ['一方面', 'side', 1, '一方面'],
    ['Second, they rest', 'english', 2, 'Second'],
    ['Secondly, they rest', 'englishly', 2, 'Secondly'],
    ['Finally, they stop', 'english', 'last', 'Finally'],
    ['On the other hand, fares fell', 'side-en', 2, 'On the other hand'],
    ['  第三，补贴', '第', 3, '第三'],
  ])('%s', (text, family, rank, label) => expect(enumeratorOf(text)).toEqual({ family, rank, label }))

  it.each([
    '第一届船会',
    '第二次停航',
    '第十二条规定',
    '第二十届船会',
    '3.5倍',
    '其中一条',
    'First-class cabins',
    'firsthand logs',
    '渡船第一，渔船第二',
    '',
  ])('%s opens no item', (text) => expect(enumeratorOf(text)).toBeUndefined())
})

describe('findParts', () => {
  const parts = (text: string) => findParts(text).map(({ kind, number, start, end }) => [kind, number, text.slice(start, end)])

  it.each([
    ['表4和表四', 'table', [4, 4]],
    ['table 12', 'table', [12]],
    ['注释⑱、注18、第3条注释', 'note', [18, 18, 3]],
    ['㉑与㊱', 'note', [21, 36]],
    ['footnote 5', 'note', [5]],
    ['文献(30)', 'reference', [30]],
    ['参考文献[7]', 'reference', [7]],
    ['第二篇文献', 'reference', [2]],
    ['ref. 9', 'reference', [9]],
    ['参考文献一共几条，注释一共几条', 'reference', []],
    ['文献十一', 'reference', [11]],
  ])('%s', (text, kind, numbers) =>
    expect(findParts(text).map((part) => [part.kind, part.number])).toEqual(numbers.map((number) => [kind, number])),
  )

  it('keeps the order and the places, and counts nothing twice', () => {
    expect(parts('表3的注释②引文献5')).toEqual([
      ['table', 3, '表3'],
      ['note', 2, '注释②'],
      ['reference', 5, '文献5'],
    ])
  })

  it.each([
    ['a year after the word', '发表2019年的文献2011年'],
    ['a year after 注', '关注2019年的票款'],
    ['a number of things', '代表3个岛，关注3个问题'],
    ['an English word that ends so', 'stable 3 and denote 4'],
    ['no number', '表和注释'],
  ])('is not misled by %s', (_, text) => expect(parts(text)).toEqual([]))
})

describe('cues', () => {
  it.each([
    ['因为风大，所以停航', CUES.cause, true],
    ['风大停航', CUES.cause, false],
    ['夜航是指夜间开船', CUES.definition, true],
    ['由此可见', CUES.pointingBack, true],
    ['经验如下', CUES.listing, true],
  ])('%s', (text, cues, has) => expect(hasCue(text, cues)).toBe(has))

  it.each([
    ['what are the features of the routes', true],
    ['which islands have a pier', true],
    ['what was the fare', false],
    ['what is its status', false],
    ['who rows the ships', false],
  ])('asksForSeveral: %s', (text, several) => expect(asksForSeveral(text)).toBe(several))

  it.each([
    ['早有争论(苏杭,2011)', true],
    ['岛上(约300人)', false],
    ['(2011年)', true],
    ['苏杭2011', false],
  ])('hasCitation: %s', (text, has) => expect(hasCitation(text)).toBe(has))

  it.each([
    ['2019年7月14日通航', false],
    ['2019年运了3万人', true],
    ['三条航线', true],
    ['票价上涨5%', true],
    ['fares of 3 million yuan', true],
    ['没有数字', false],
  ])('hasQuantity: %s', (text, has) => expect(hasQuantity(text)).toBe(has))
})
