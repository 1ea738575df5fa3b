import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { figureChecks } from '../../src/answer/audit/audit-text.ts'
import { compose } from '../../src/reply/compose.ts'
import { weaverLibrary } from '../support/weaver-paper.ts'

const library = weaverLibrary()
const say = (text: string) => compose(answerQuestion(text, library).answer).plain
const kindOf = (text: string) => answerQuestion(text, library).answer.kind

describe('a further paper, with nothing in its folder', () => {
  it.each([
    ['a row by its province', '福建那个镇有多少台织机', ['240']],
    ['a cell that is a mean itself', '白沙镇户主平均多大岁数', ['49']],
    ['one column by another', '石桥镇平均一户有多少台织机', ['3.59']],
    ['a date that points back', '合作社哪年哪月领的执照', ['2006', '同年9月']],
    ['the reason of a fall that the cells bear out', '2015年合作社为什么下降', ['棉纱涨价', '年轻人外出', '道路中断']],
    ['how a figure is reckoned', '入社率是怎么算的', ['入社织户除以全部织户']],
    ['what stands under a table', '停用的木机算进去了吗', ['不含已停用的木机']],
    ['what the paper recommends', '本文提出了哪几条建议', ['建设仓库', '培训织工', '减免税费']],
    ['what the author admits', '论文有哪些局限', ['样本只有三镇', '账目依靠回忆']],
    ['whom a word is used of', '满足什么条件才算织户', ['织机两台以上']],
    ['what no table tells apart', '2022年合作社女社员有多少', ['46']],
  ])('%s', (_, question, facts) => {
    const said = say(question)
    for (const fact of facts) expect(said).toContain(fact)
  })

  it.each([
    '2022年合作社男社员有多少',
    '2015年合作社为什么上升',
    '广东那个镇有多少台织机',
    '合作社什么时候解散的',
    '退社率是怎么算的',
  ])('refuses %s', (question) => expect(kindOf(question)).toBe('refused'))
})

describe('English questions about a paper without English', () => {
  it.each([
    ['How much mutual aid money was paid out in 2020?', ['18.2']],
    ['How many looms does Baisha Town have?', ['240']],
    ['Why did the number of cooperatives fall in 2015?', ['棉纱涨价']],
    ['What recommendations does the paper make?', ['建设仓库']],
  ])('%s', (question, facts) => {
    const said = say(question)
    for (const fact of facts) expect(said).toContain(fact)
  })

  it.each([
    'How many looms does Guangdong have?',
    'How many boats were sold in 2020?',
    'Why did the author oppose cooperatives?',
  ])('refuses %s', (question) => expect(kindOf(question)).toBe('refused'))
})

describe('figures of the prose', () => {
  it('are held against the row and the year that stand beside them, and equal ones raise no alarm', () => {
    const failing = figureChecks(library).filter(({ verdict }) => verdict)
    expect(failing.map(({ figure }) => figure.surface)).toEqual(['413台', '15.4万元'])
  })
})
