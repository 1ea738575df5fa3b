import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { nearestTo, suggestionsOf } from '../../src/answer/suggest.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

function claims(text: string) {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  return answer.parts.flatMap((part) => part.claims)
}

/** What an answer says, as text. */
const said = (text: string) => claims(text).map(({ says }) => ('text' in says ? says.text : says.kind))
const items = (text: string) => claims(text).map(({ says }) => (says.kind === 'item' ? [says.label, says.text] : says.kind))

function refusal(text: string): Refusal {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'refused') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  return answer.refusal
}

describe('an answer from the text', () => {
  it.each([
    ['a definition', '什么是夜航补贴', '所谓夜航补贴，是指财政按班次付给夜间航班的费用。'],
    ['a purpose', '夜航补贴的目的是什么', '夜航补贴的目的在于让岛上病人随时就医。'],
    ['a date', '第一条航线是什么时候开通的', '1988年，白沙岛的船户开通了第一条航线。'],
    ['an actor', '谁收回了全部航线', '2005年，航务局收回全部航线。'],
    ['a reason', '冬季为什么经常停航', '因为木船怕风，冬季经常停航。'],
    ['a misspelt concept', '夜杭补贴的目的是什么', '夜航补贴的目的在于让岛上病人随时就医。'],
    ['Traditional characters', '夜航補貼的目的是什麼', '夜航补贴的目的在于让岛上病人随时就医。'],
  ])('%s: %s', (_, text, sentence) => expect(said(text)).toContain(sentence))

  it('says nothing but sentences that stand at the places it cites', () => {
    for (const { says, citations } of ['什么是夜航补贴', '冬季为什么经常停航'].flatMap(claims)) {
      const [{ at, quote, quoteKind }] = citations
      if (says.kind !== 'extract' || at.kind !== 'text') throw new Error('a sentence of the text')
      const passage = library.papers[0]?.passages.find(({ id }) => id === at.passage)
      expect(passage?.text.slice(at.span.start, at.span.end)).toBe(says.text)
      expect([quote, quoteKind]).toEqual([says.text, 'quotation'])
    }
  })

  it('says no sentence twice', () => {
    const sentences = said('冬季为什么经常停航')
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('says a definition and nothing beside it', () => {
    expect(said('什么是夜航补贴')).toEqual(['所谓夜航补贴，是指财政按班次付给夜间航班的费用。'])
  })

  it('is shorter for a fact than for an explanation', () => {
    expect(said('谁收回了全部航线').join('').length).toBeLessThanOrEqual(215)
    expect(said('谁收回了全部航线').length).toBeLessThanOrEqual(4)
  })
})

describe('a list', () => {
  it.each([
    [
      'sentences with labels',
      '渡船经历了哪几个阶段',
      [
        ['首先', '民营阶段由船户自行开船'],
        ['其次', '公营阶段由航务局统一排班'],
        ['最后', '联营阶段由两者分担费用'],
      ],
    ],
    [
      'clauses of one sentence',
      '渡船的安全经验有哪些',
      [
        ['(1)', '船员轮休'],
        ['(2)', '大风停航'],
      ],
    ],
    [
      'a list that the question counts',
      '渡船的安全经验有哪两条',
      [
        ['(1)', '船员轮休'],
        ['(2)', '大风停航'],
      ],
    ],
  ])('%s: %s', (_, text, expected) => expect(items(text)).toEqual(expected))

  it('cites each item where it stands', () => {
    expect(claims('渡船经历了哪几个阶段').map(({ citations: [{ place, marker }] }) => [place, marker])).toEqual([
      ['一', 1],
      ['一', 2],
      ['一', 3],
    ])
  })

  it('of a table of marks names rows or columns', () => {
    expect(items('哪些航线属于急救')).toEqual([
      ['1996', '青螺航线'],
      ['2007', '灯塔航线'],
    ])
    expect(items('哪条航线既有急救又有货运')).toEqual([['2007', '灯塔航线']])
    expect(items('表2里灯塔航线勾了哪些')).toEqual([['航线任务', '急救、货运']])
    expect(items('表2里青螺航线勾了哪些')).toEqual([['航线任务', '通勤、急救']])
  })
})

describe('a refusal to read on', () => {
  it.each([
    ['火星殖民地的税率是多少', ['火星', '殖民地', '税率']],
    ['夜航补贴在火星的目的是什么', ['火星']],
  ])('%s', (text, words) => expect(refusal(text)).toEqual({ kind: 'unknown-words', words }))

  it.each(['', '？？', '  '])('“%s” is no question', (text) => expect(refusal(text)).toEqual({ kind: 'empty-question' }))

  it('names a year that stands nowhere near', () => {
    expect(refusal('1963年谁收回了全部航线')).toMatchObject({ kind: 'unknown-words', words: ['1963'] })
  })
})

describe('suggestions', () => {
  const suggestions = suggestionsOf(library)
  const nearest = (text: string) => nearestTo(readQuestion(text, library), suggestions, library)

  it('about tables and the record are answered', () => {
    const exact = suggestions.filter(
      ({ text }) => !library.papers.some(({ sections }) => sections.some(({ title }) => text.startsWith(title))),
    )
    const unanswered = exact.filter(({ text }) => answerQuestion(text, library).answer.kind !== 'answered')
    expect(exact.length).toBeGreaterThan(8)
    expect(unanswered.map(({ text }) => text)).toEqual([])
  })

  it('come in both languages, and for both kinds of question', () => {
    const texts = suggestions.map(({ text }) => text)
    expect(texts).toContain('表1中2019年的载客量是多少？')
    expect(texts).toContain('Ticket income in 2019 (Table 1)?')
    expect(texts.some((text) => text.startsWith('渡船的发展阶段'))).toBe(true)
  })

  it('are ordered by what the question is about, in its language, without the question itself', () => {
    expect(nearest('载客量为什么这么多')[0]).toContain('载客量')
    expect(nearest('Who wrote it?').every((text) => text.charCodeAt(0) < 128)).toBe(true)
    expect(nearest('这篇论文的作者是谁？')).not.toContain('这篇论文的作者是谁？')
  })
})
