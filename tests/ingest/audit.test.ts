import { describe, expect, it } from 'vitest'
import { orchardPaper } from '../support/orchard-paper.ts'

const brief = (changes: Readonly<Record<string, string>>) =>
  orchardPaper(changes).defects.map(({ kind, verdict, stated, found }) => [kind, verdict, stated, found])

describe('the audit', () => {
  it('finds nothing in a paper that agrees with itself', () => expect(brief({})).toEqual([]))

  it.each([
    ['a total', '5311.27 | 1771.5', '5311.27 | 1791.5', [['total-mismatch', 'contradiction', '1791.5', '1771.5']]],
    ['a total that was rounded', '2601.7 |', '2602 |', [['total-mismatch', 'rounding', '2602', '2601.7']]],
    [
      'a cell of a series printed twice',
      '1302 | 667.47',
      '1302 | 676.47',
      [
        ['total-mismatch', 'contradiction', '5311.27', '5320.27'],
        ['table-table-mismatch', 'contradiction', '667.47', '676.47'],
      ],
    ],
    ['the date of an event', '2006-5', '2008-5', [['table-table-mismatch', 'contradiction', '2008', '2006']]],
    [
      'the years of a stage',
      'from 1990 to 2004',
      'from 1991 to 2004',
      [['stage-mismatch', 'contradiction', '1991—2004', '1990—2004']],
    ],
    ['a count', '分为早熟、中熟、晚熟三类', '分为早熟、中熟、晚熟四类', [['count-mismatch', 'contradiction', '4', '3']]],
    ['a count before labels', '有3种', '有4种', [['count-mismatch', 'contradiction', '4', '3']]],
    ['a figure said twice', '12个乡镇的314个', '12个乡镇的341个', [['text-text-mismatch', 'contradiction', '314个', '341个']]],
    ['a note that is not called', '细则》^②', '细则》', [['uncalled-note', 'scan', '2', '']]],
    ['a mark without a note', '^①', '^①^③', [['dangling-marker', 'scan', '3', '']]],
    [
      'a cited name that the list spells differently',
      '(2)顾远帆、陆一苇',
      '(2)顾远帆、陆一韦',
      [['missing-reference', 'scan', '顾远帆、陆一苇，2017', '顾远帆、陆一韦，2017']],
    ],
    [
      'a work that the list lacks',
      '(沈砚秋，2014；',
      '(沈砚秋，2014；韩素问，2011；',
      [['missing-reference', 'contradiction', '韩素问，2011', '']],
    ],
    [
      'a work that is never cited',
      '(2)顾远帆',
      '(2)柳成荫：《果史》，宁川出版社，1987年。\n(3)顾远帆',
      [['uncited-reference', 'contradiction', '柳成荫，1987', '']],
    ],
    ['a province', '陕西省', '峡西省', [['name-variant', 'scan', '峡西', '陕西']]],
    [
      'the title of a document',
      '按照《宁川果园补贴发放与核查工作细则》',
      '按照《宁川果园补贴发放与核察工作细则》',
      [['name-variant', 'scan', '宁川果园补贴发放与核查工作细则', '宁川果园补贴发放与核察工作细则']],
    ],
    [
      'the year of a document',
      '按照《宁川果园补贴发放与核查工作细则》',
      '县里于2009年印发《宁川果园补贴发放与核查工作细则》，据此',
      [['date-mismatch', 'contradiction', '2006', '2009']],
    ],
  ])('finds %s, and nothing else', (_, from, to, expected) => expect(brief({ [from]: to })).toEqual(expected))

  it.each([
    ['a list that says 等', '分为早熟、中熟、晚熟三类', '分为早熟、中熟、晚熟等五类'],
    ['another document', '按照《宁川果园补贴发放与核查工作细则》', '按照《宁川果园补贴发放与审计工作办法》'],
    ['an issue of another year', '按照《宁川果园补贴发放与核查工作细则》', '按照2009年的《宁川果园补贴发放与核查工作细则》'],
    ['a near figure of another year', '12个乡镇的314个', '2018年，12个乡镇的320个'],
    ['a work named without its year', '(沈砚秋，2014；顾远帆、陆一苇，2017)', '(顾远帆、陆一苇，2017)，沈砚秋亦然'],
    ['a name that shares all but one character', '顾远帆、陆一苇，2017)，统计', '顾远帆、陆一苇，2017)，据顾远山说，统计'],
  ])('takes for no error %s', (_, from, to) => expect(brief({ [from]: to })).toEqual([]))

  it('adds columns up to a column of totals', () => {
    const table = (total: string) => `资料来源：统计年报。

表5 三村果树(2018—2020年)

| 年份 | 梨树(万株) | 桃树(万株) | 合计(万株) |
|---|---|---|---|
| 2018 | 3.2 | 1.4 | 4.6 |
| 2019 | 3.8 | 2.1 | ${total} |
| 2020 | 4.1 | 2.5 | 6.6 |
`
    expect(brief({ '资料来源：统计年报。': table('5.9') })).toEqual([])
    expect(brief({ '资料来源：统计年报。': table('9.5') })).toEqual([['total-mismatch', 'contradiction', '9.5', '5.9']])
  })
})
