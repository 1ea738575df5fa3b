import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/language/words/normalise.ts'
import { cutDocuments } from '../../src/retrieval/cut-documents.ts'
import { matchedKeys, matchIn, type SentenceQuery, scoreSentences } from '../../src/retrieval/score-sentences.ts'
import { createSentenceIndex, keysOf } from '../../src/retrieval/sentence-index.ts'
import { yearsIn } from '../../src/retrieval/years-held.ts'
import { madeAnalyser, madeDocument } from '../support/made-documents.ts'

const document = madeDocument(1, '白沙岛有一座码头。灯塔在2015年建成。第二座灯塔在2018年动工。', {
  path: ['港口建设(2015—2018年)'],
})
const other = madeDocument(2, '渡船在白沙岛停靠。夜航由两名船员值班！', { path: ['夜航'] })
const row = madeDocument(3, '2007年：灯塔航线。急救', { source: { kind: 'row', table: 2, row: 1, column: 1 } })
const index = createSentenceIndex(cutDocuments([document, other, row], madeAnalyser))
const texts = (of: typeof document) => index.of(of).map(({ text }) => text)
const sentence = (of: typeof document, i: number) => {
  const found = index.of(of)[i]
  if (!found) throw new Error(`no sentence ${i}`)
  return found
}
const units = (text: string) => madeAnalyser.units(normalise(text))
const unit = (text: string) => {
  const [found] = units(text)
  if (!found) throw new Error(`no unit in ${text}`)
  return found
}

describe('a sentence index', () => {
  it('cuts documents into sentences that stand where they say', () => {
    expect(texts(document)).toEqual(['白沙岛有一座码头。', '灯塔在2015年建成。', '第二座灯塔在2018年动工。'])
    for (const { span, text } of index.of(document)) expect(document.text.slice(span.start, span.end)).toBe(text)
  })

  it('never cuts a row of a table', () => expect(texts(row)).toEqual([row.text]))

  it('knows the words of sentences and headings, and no others', () => {
    expect(['灯塔', '#白沙岛', '港口'].map(index.knows)).toEqual([true, true, true])
    expect(['火星', '#火星'].map(index.knows)).toEqual([false, false])
  })

  it('weighs rare words more than common ones, and unknown ones most', () => {
    const weights = ['灯塔', '码头', '火星'].map(index.idf)
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(new Set(weights).size).toBe(3)
  })

  it('has nothing for a document that it does not hold', () => {
    const stranger = madeDocument(9, '渡船。')
    expect(index.of(stranger)).toEqual([])
    expect([...index.headingKeys(stranger)]).toEqual([])
  })

  it('counts a place with and without its suffix as one', () => {
    expect([...keysOf([{ ...unit('码头'), keys: ['海州省'] }])]).toEqual(['海州省', '海州'])
  })
})

describe('a unit in a sentence', () => {
  it.each([
    ['the very word', '码头', 1],
    ['a concept', '白沙岛', 1],
    ['a concept under another name', '夜间航行', 0],
    ['a word that is not there', '票款', 0],
  ])('%s', (_, text, share) => expect(matchIn(unit(text), sentence(document, 0))).toBe(share))

  it('is met in parts by some of its words, less by a word without its suffix', () => {
    const made = { ...unit('码头'), surface: '甲', keys: ['灯塔', '渡船'] }
    expect(matchedKeys(made, new Set(['灯塔']))).toBe(0.5)
    expect(matchedKeys({ ...made, keys: ['投资额'] }, new Set(['投资']))).toBe(0.8)
    expect(matchedKeys({ ...made, keys: ['#灯塔', '灯', '塔'] }, new Set(['#灯塔']))).toBe(1)
    expect(matchedKeys({ ...made, keys: ['#!light'] }, new Set(['#!light']))).toBe(0)
  })
})

describe('scoreSentences', () => {
  const query = (text: string, given: Partial<SentenceQuery> = {}): SentenceQuery => ({
    units: units(text).map((one) => ({ unit: one, weight: 1 })),
    years: [],
    bonus: () => 0,
    text,
    ...given,
  })
  const ranked = (asked: SentenceQuery) => scoreSentences([document, other], asked, index).map(({ sentence: { text } }) => text)

  it('puts the sentence first that says most of the question', () => {
    expect(ranked(query('白沙岛码头'))[0]).toBe('白沙岛有一座码头。')
    expect(ranked(query('夜航船员'))[0]).toBe('夜航由两名船员值班！')
  })

  it('scores every sentence, best first, and ties in the order of the text', () => {
    const scored = scoreSentences([document, other], query('火星'), index)
    expect(scored.map(({ sentence: { text } }) => text)).toEqual([...texts(document), ...texts(other)])
    expect(scored.every(({ score }) => score === 0)).toBe(true)
  })

  it('tells sentences apart by the years that are asked for', () => {
    expect(ranked(query('灯塔', { years: [{ from: 2015, to: 2015 }] }))[0]).toBe('灯塔在2015年建成。')
    expect(ranked(query('灯塔', { years: [{ from: 2018, to: 2018 }] }))[0]).toBe('第二座灯塔在2018年动工。')
  })

  it('adds the bonus for the kind of answer', () => {
    const bonus: SentenceQuery['bonus'] = ({ text }) => (text.includes('动工') ? 0.2 : 0)
    expect(ranked(query('灯塔', { bonus }))[0]).toBe('第二座灯塔在2018年动工。')
  })

  it('is nothing for a query without weight', () => expect(scoreSentences([document], query(''), index)).toEqual([]))
})

describe('yearsIn', () => {
  it('finds the years of a sentence, each time the same', () => {
    const twice = [yearsIn(sentence(document, 1)), yearsIn(sentence(document, 1))]
    for (const years of twice) expect(years.map(({ from, to }) => [from, to])).toEqual([[2015, 2015]])
    expect(yearsIn(sentence(document, 0))).toEqual([])
  })
})
