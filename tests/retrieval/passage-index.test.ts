import { describe, expect, it } from 'vitest'
import { cutDocuments } from '../../src/retrieval/cut-documents.ts'
import { createPassageIndex } from '../../src/retrieval/passage-index.ts'
import { madeAnalyser, madeDocument } from '../support/made-documents.ts'

const documents = [
  madeDocument(1, '白沙岛的渡船冬天停航。'),
  madeDocument(2, '灯塔每年检修一次。', { path: ['白沙岛'] }),
  madeDocument(3, '夜间航行需要两名船员。'),
  madeDocument(4, 'The night services need a crew of two.', { lang: 'en' }),
]
const index = createPassageIndex(cutDocuments(documents, madeAnalyser), madeAnalyser.terms)
const found = (query: string, limit = 9) => index.search(query, { limit }).map(({ document }) => document.id)

describe('a passage index', () => {
  it('finds words in the text before words in the headings', () => {
    expect(found('白沙岛')).toEqual(['ferry/1', 'ferry/2'])
  })

  it('finds a concept by any of its names, in any language', () => {
    expect(found('夜航').toSorted()).toEqual(['ferry/3', 'ferry/4'])
    expect(found('night service').toSorted()).toEqual(['ferry/3', 'ferry/4'])
  })

  it('finds other spellings of a word', () => expect(found('檢修')).toEqual(['ferry/2']))

  it('scores best first', () => {
    const scores = index.search('白沙岛的渡船', { limit: 9 }).map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0)).toBe(true)
  })

  it('puts a document that holds more of the words before one that holds one of them often', () => {
    const [often, both] = [madeDocument(5, '渡船、渡船和渡船。'), madeDocument(6, '渡船由两名船员看守，灯塔没有人。')]
    const two = createPassageIndex(cutDocuments([often, both], madeAnalyser), madeAnalyser.terms)
    expect(two.search('渡船灯塔', { limit: 2 }).map(({ document }) => document.id)).toEqual(['ferry/6', 'ferry/5'])
  })

  it('puts the shorter of two documents that hold a word as often first', () => {
    const [long, short] = [madeDocument(7, '灯塔每年检修一次，夜间需要船员。'), madeDocument(8, '灯塔检修。')]
    const two = createPassageIndex(cutDocuments([long, short], madeAnalyser), madeAnalyser.terms)
    expect(two.search('灯塔', { limit: 2 }).map(({ document }) => document.id)).toEqual(['ferry/8', 'ferry/7'])
  })

  it('counts only accepted documents towards the limit', () => {
    const accept = ({ lang }: (typeof documents)[number]) => lang === 'en'
    expect(index.search('夜航', { limit: 1, accept }).map(({ document }) => document.id)).toEqual(['ferry/4'])
    expect(found('白沙岛', 1)).toEqual(['ferry/1'])
  })

  it.each(['', '？！', '火星'])('finds nothing for “%s”', (query) => expect(found(query)).toEqual([]))

  it('of nothing finds nothing', () => {
    expect(createPassageIndex([], madeAnalyser.terms).search('渡船', { limit: 3 })).toEqual([])
  })
})
