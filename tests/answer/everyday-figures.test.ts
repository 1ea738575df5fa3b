import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { excludedIn } from '../../src/language/cues/exclusion.ts'
import { agreesWith, yearsCounted } from '../../src/language/values/years-counted.ts'
import { withoutDialect } from '../../src/language/words/dialect.ts'
import { isDenied, isOnly } from '../../src/question/find/denied-columns.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** All that an answer says, as data. */
const told = (text: string): string => JSON.stringify(answerQuestion(text, library).answer)
const kind = (text: string): string => answerQuestion(text, library).answer.kind
const strict = (text: string) =>
  readQuestion(text, library)
    .content.filter((unit) => unit.strict)
    .map(({ surface }) => surface)

describe('clauses about the asker', () => {
  it.each([
    ['领导让我算个数，怕自己摁错计算器：2019年挂职干部是多少', ['挂职干部']],
    ['2019年挂职干部是多少？我做ppt要用', ['挂职干部']],
    ['期末背书用：四条历史经验是什么', ['历史经验']],
    ['翻表翻花眼了，2019年挂职干部是多少', ['挂职干部']],
    ['甲方催得要命，2019年挂职干部是多少', ['挂职干部']],
  ])('say nothing of the subject: %s', (text, words) => expect(strict(text)).toEqual(words))

  it.each([
    ['我要养老金的数据，2019年挂职干部是多少', '养老金'],
    ['我研究日本，2019年挂职干部是多少', '日本'],
    ['如果只看湖北，2019年挂职干部是多少', '湖北'],
    ['老师让查养老金的，2019年挂职干部是多少', '养老金'],
  ])('but what is wanted or narrows stays: %s', (text, word) => {
    expect(strict(text)).toContain(word)
    expect(kind(text)).toBe('refused')
  })
})

describe('years that are counted', () => {
  it('are found and held against the years that are named', () => {
    const [five] = yearsCounted('这5年')
    expect(five?.count).toBe(5)
    expect(five && agreesWith(five, [{ from: 1984, to: 1988 }])).toBe(true)
    expect(five && agreesWith(five, [{ from: 2002, to: 2020 }])).toBe(false)
    expect(yearsCounted('2015年, 第5年')).toEqual([])
    expect(yearsCounted('over this 5-year span')[0]?.count).toBe(5)
  })

  it('may be as many as a table has, or at one of its ends', () => {
    expect(told('东西协作这9年财政援助资金一共多少')).toContain('813.9')
    expect(told('社会帮扶前4年合计是多少')).toContain('4.94')
    expect(kind('2012到2020这20年财政援助资金一共多少')).toBe('refused')
  })
})

describe('limits behind their figure', () => {
  it.each([
    ['社会帮扶有几年连两个亿都不到', '"4"'],
    ['挂职干部有几年连400人都没到', '"7"'],
    ['社会帮扶几年超过五十个亿', '"2"'],
  ])('%s', (text, count) => expect(told(text)).toContain(count))
})

describe('the unit that is asked for', () => {
  it.each([
    '2019年社会帮扶修了几公里路',
    '2019年劳务输出多少吨',
    '2019年劳务输出几个省',
    '2019年引进各类资金有几家',
    '2015年东西协作修了几公里公路',
  ])('is met or refused: %s', (text) => expect(kind(text)).toBe('refused'))
  it.each(['2013年中央单位有几家', '2019年挂职干部有几个', '2013年定点帮扶了几个县'])(
    'may go by another classifier: %s',
    (text) => expect(kind(text)).toBe('answered'),
  )
})

describe('what money is of, or taken out of', () => {
  it.each([
    '陕西省里自己出的教育专款2019年是多少',
    '2019年陕西用于教育的省级扶贫专项资金是多少',
    '除了陕西，2019年中央扶贫专项资金是多少',
  ])('is not said by other money: %s', (text) => expect(kind(text)).toBe('refused'))
  it('but what only stands beside is left out', () => {
    expect(told('2020年挂职干部（不是专技人才）有多少人')).toContain('1189')
    expect(excludedIn('special money (not beijing)')?.contrast).toBe(true)
    expect(excludedIn('除了三峡,还有什么')?.contrast).toBe(false)
  })
})

describe('an extreme that one year is held against', () => {
  it.each([
    ['2019年挂职干部比最少的那年多多少', '866'],
    ['2020年挂职干部比最多的时候少了几个人', '-13'],
    ['2013年社会帮扶比最多的一年少多少', '70.93'],
    ['2018年是劳务输出最多的一年，比上一年多多少', '125.01'],
  ])('%s', (text, figure) => expect(told(text)).toContain(figure))
})

describe('columns that are listed in brackets', () => {
  it('are all columns of the table', () =>
    expect(
      told('2013年各类反贫困的钱一共五项（中央专项、定点自己出的、定点引来的、东西财政、东西企业投资），全加起来多少亿'),
    ).toContain('3880.78'))
})

describe('marks that are denied', () => {
  const span = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
  it.each([
    ['A勾了、B没勾的', 'A', false],
    ['A勾了、B没勾的', 'B', true],
    ['A和B都没勾', 'A', true],
    ['哪些A没勾B', 'A', false],
    ['哪些A没勾B', 'B', true],
  ])('%s: %s', (text, word, denied) => expect(isDenied(span(text, word), text)).toBe(denied))
  it('or limited to one', () => {
    expect(isOnly(span('只属于A的', 'A'), '只属于A的')).toBe(true)
    expect(isOnly(span('属于A的', 'A'), '属于A的')).toBe(false)
    expect(told('哪些只在省内结对')).toContain('江苏')
    expect(told('哪些只在省内结对')).not.toContain('玉树')
  })
})

describe('words of grammar as they are spoken', () => {
  it.each([
    ['劳务输出边一年最少', '劳务输出哪一年最少'],
    ['比𠮶年多几多', '比那年多多少'],
    ['咋个解释', '怎么解释'],
    ['边境', '边境'],
  ])('%s', (said, written) => expect(withoutDialect(said)).toBe(written))
})
