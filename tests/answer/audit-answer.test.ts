import { describe, expect, it } from 'vitest'
import type { AnswerPart } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { orchardPaper } from '../support/orchard-paper.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const sound = tinyLibrary([orchardPaper()])
const flawed = tinyLibrary([orchardPaper({ '65.9%': '67%', 'from 1990 to 2004': 'from 1991 to 2004' })])

function parts(text: string, library = sound): readonly AnswerPart[] {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') throw new Error(`${text}: ${answer.kind}`)
  return answer.parts
}

const said = (text: string, library = sound) => parts(text, library).flatMap(({ claims }) => claims.map(({ says }) => says))
const places = (text: string, library = sound) =>
  new Set(parts(text, library).flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ place }) => place))))

describe('a paper that agrees with itself is said to, with what was compared', () => {
  it.each([
    ['表1的合计对不对？', { topic: 'totals', agrees: true, count: 6, table: 1 }, ['表1']],
    ['正文和表1一致吗？', { topic: 'figures', agrees: true, count: 5, table: 1 }, ['二', '表1']],
    ['哪些引用没列进参考文献？', { topic: 'references', agrees: true, count: 3 }, ['引言', '参考文献']],
    ['有哪些文献列在参考文献里却从来没被引用？', { topic: 'uncited', agrees: true, count: 2 }, ['参考文献', '引言']],
    ['注释标记有没有对不上的？', { topic: 'notes', agrees: true, count: 2 }, ['注释①', '引言']],
    ['各阶段的起止年份前后一致吗？', { topic: 'stages', agrees: true, count: 2 }, ['一(一)', '一(二)']],
    ['这篇论文有哪些前后矛盾的地方？', { topic: 'all', agrees: true }, ['题注']],
    ['Do the totals in Table 2 add up?', { topic: 'totals', agrees: true, count: 3, table: 2 }, ['表2']],
  ])('%s', (question, expected, cited) => {
    expect(said(question)[0]).toMatchObject({ kind: 'audited', ...expected })
    expect([...places(question)]).toEqual(expect.arrayContaining(cited))
  })

  it('lists the figures of the text that a table gives', () => {
    expect(said('正文和表2一致吗？').slice(1)).toMatchObject([
      { kind: 'comparison', stated: '11606人', computed: '11606人', agrees: true },
      { kind: 'comparison', stated: '7643人', computed: '7643人', agrees: true },
      { kind: 'comparison', stated: '65.9%', computed: '65.85%', agrees: true },
    ])
  })
})

describe('what does not agree', () => {
  it('is told for a table, before what agrees', () => {
    expect(said('正文和表2一致吗？', flawed)).toMatchObject([
      { kind: 'audited', topic: 'figures', agrees: false, count: 1, table: 2 },
      { kind: 'finding', finding: { stated: '67%', found: '65.85%' } },
      { kind: 'comparison', agrees: true },
      { kind: 'comparison', agrees: true },
    ])
  })

  it('is told of the whole paper, the gravest first', () => {
    expect(said('论文里有没有前后矛盾？', flawed)).toMatchObject([
      { kind: 'audited', topic: 'all', agrees: false, count: 2 },
      { kind: 'finding', finding: { kind: 'text-table-mismatch' } },
      { kind: 'finding', finding: { kind: 'stage-mismatch', stated: '1991—2004', found: '1990—2004' } },
    ])
    expect([...places('论文里有没有前后矛盾？', flawed)]).toEqual(['二', '表2', '英文摘要', '一(一)'])
  })

  it('is told of one figure, with its computation', () => {
    const [part] = parts('女社员占社员总数的67%，对吗？', flawed)
    expect(part?.claims[0]?.says).toMatchObject({ kind: 'finding', finding: { verdict: 'contradiction', found: '65.85%' } })
    expect(part?.computation).toMatchObject({ op: 'share', inputs: [{ label: '2016—2020' }, { label: '2016—2020' }] })
  })

  it('stands as a caveat under an answer that rests on it, and under no other', () => {
    const library = tinyLibrary([orchardPaper({ 累计5311: '累计5312' })])
    const caveats = (text: string) => {
      const { answer } = answerQuestion(text, library)
      return answer.kind === 'answered' ? answer.caveats.map(({ stated }) => stated) : answer.kind
    }
    expect(caveats('2016—2020年果园补贴合计是多少')).toEqual(['5312.27万元'])
    expect(caveats('2017年果园补贴是多少')).toEqual([])
    expect(caveats('论文里有没有前后矛盾？')).toEqual([])
  })
})

describe('a figure of the text', () => {
  it('agrees within its rounding', () => {
    expect(said('2.13倍算得对吗？')).toMatchObject([{ kind: 'comparison', stated: '2.13倍', agrees: true }])
  })

  it('that is a mean of changes tells the change of a year', () => {
    const [part] = parts('正文说每年新增200万元，2018年按表新增了多少？')
    expect(part?.claims[0]?.says).toMatchObject({ kind: 'result', computation: { op: 'difference' } })
    expect(part?.computation?.result.amount.toString()).toBe('200')
  })
})

describe('questions that only sound like it', () => {
  it.each(['合作社和农户的矛盾怎么解决？', '正文和表9一致吗？', '3.7倍算得对吗？', '日本的产量和表1一致吗？'])('%s', (text) => {
    const { planned, answer } = answerQuestion(text, sound)
    const told = answer.kind === 'answered' ? answer.parts.flatMap(({ claims }) => claims.map(({ says }) => says.kind)) : []
    expect(told.filter((kind) => kind === 'audited' || kind === 'finding')).toEqual([])
    expect(planned.plan).toBeDefined()
  })
})
