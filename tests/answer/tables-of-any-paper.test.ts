import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { ferryLibrary } from '../support/ferry-paper.ts'

const library = ferryLibrary()
const told = (text: string) => {
  const { answer } = answerQuestion(text, library)
  return { kind: answer.kind, text: compose(answer).plain }
}

describe('a table', () => {
  it.each([
    ['1952年云汀县有多少处渡口', ['60处']],
    ['1952年全县一共有多少处渡口', ['60处']],
    ['1951年民办渡口有几处', ['33处']],
    ['1953年女船工有多少人', ['36人']],
    ['柳滩区有多少名船工', ['100人']],
    ['第三区的平均月薪是多少', ['14.3元']],
    ['全县船工有多少', ['288人']],
    ['各区船工加起来有多少', ['288人']],
    ['平均月薪是多少', ['18.7元']],
    ['河口船工的月薪是上坪的几倍', ['1.5']],
    ['哪个区的学徒最多', ['柳滩', '45人']],
    ['河口的熟练工占全县熟练工的百分之几', ['48.48%']],
    ['1953年女船工占船工的比例', ['12.5%']],
    ['哪一年女船工占在册船工的比例最高', ['1953', '12.5%']],
  ])('gives its cells by the names of its rows and columns: %s', (question, facts) => {
    const { kind, text } = told(question)
    expect(kind).toBe('answered')
    for (const fact of facts) expect(text).toContain(fact)
  })

  it.each([
    ['1953年平均每处渡口有多少船工', ['4.5人']],
    ['1953年平均每个船工缴多少渡捐', ['1.18元']],
    ['哪一年渡口增加得最多', ['1952', '15处']],
    ['1952年新增了几处渡口', ['15处']],
    ['1953年税收逐项相加是多少元', ['520元']],
    ['1953年税收合计是多少元', ['560元', '520']],
    ['这几年在册船工有多少', ['200人', '230人', '270人', '288人']],
    ['1950年到1953年在册船工合计多少人', ['988人']],
  ])('is computed with: %s', (question, facts) => {
    const { text } = told(question)
    for (const fact of facts) expect(text).toContain(fact)
  })

  it.each([
    ['松溪1952年的客运量是多少', ['2.8万人次']],
    ['1953年哪个县的客运量最多', ['云汀县', '5.2']],
    ['1952年松溪县的客运量比白芦县多多少', ['0.2万人次']],
    ['1951年三县客运量合计是多少', ['9.0万人次']],
    ['1953年各县客运量分别是多少', ['5.2', '3.5', '2.7']],
  ])('may have years for columns: %s', (question, facts) => {
    const { text } = told(question)
    for (const fact of facts) expect(text).toContain(fact)
  })

  it.each([
    ['第五区有多少船工', '第五区'],
    ['青石县有多少处渡口', '青石'],
    ['1952年柳滩有多少船工', ''],
    ['船工的溺水率是多少', ''],
    ['1953年男船工有多少人', '男'],
    ['1953年船捐为什么超过了渡捐', '180元'],
    ['上坪的月薪为什么比河口高', '14.3元'],
  ])('does not stand in for what it lacks: %s', (question, named) => {
    const { kind, text } = told(question)
    expect(kind).toBe('refused')
    expect(text).toContain(named)
  })
})
