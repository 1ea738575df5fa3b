import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import type { Library } from '../../src/question/library.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { ungroundedNumbers } from '../support/grounded.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

/** A statement in short: a computation with its result, a rank with its row, or the rows that were found. */
function short(says: Statement): string {
  switch (says.kind) {
    case 'figure':
      return `${says.value.amount}${says.value.unit.symbol}`
    case 'result':
      return `${says.computation.op} ${says.computation.result.amount.toDecimalPlaces(2)}${says.computation.result.unit.symbol}`
    case 'ranked':
      return `${says.rank} ${says.label}`
    case 'matching':
      return says.found.map(({ label }) => label).join(' ')
    case 'verdict':
      return `${says.of} ${says.holds}`
    case 'count':
      return `${says.count} ${says.of}`
    default:
      return says.kind
  }
}

/** What is said first; or that the question is refused, as it has to be. */
function firstSaid(text: string, library: Library): string {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') return answer.kind
  expect(ungroundedNumbers(answer, library.papers)).toEqual([])
  const [claim] = answer.parts[0]?.claims ?? []
  return claim ? short(claim.says) : ''
}

describe('operations on a column, in everyday words', () => {
  const library = tinyLibrary()
  it.each([
    ['2015年到2019年载客量是变多还是变少了，前后差多少', 'difference 91万人次'],
    ['载客量从2017年到2018年一共降了多少', 'difference -13.5万人次'],
    ['2019年的载客量顶2015年几个', 'quotient 1.29倍'],
    ['载客量：2019年除以2015年等于多少', 'quotient 1.29倍'],
    ['载客量2019年较2015年的变化率', 'growth 29.35%'],
    ['从2015年起到2017年，载客量一共多少', 'sum 1017.5万人次'],
    ['这三年（15、16、18）的载客量加总是多少', 'sum 1004万人次'],
    ['2015—2019年的载客量里2018年、2019年占几成', 'share 42.52%'],
    ['载客量过了350万人次的是哪几年', '2017 2018 2019'],
    ['载客量从16年算起有哪几年过了350万人次', '2017 2018 2019'],
    ['2018年之后(含)哪几年载客量超350万人次', '2018 2019'],
    ['载客量有哪些年份同比下降', '2018'],
    ['2018年载客量过350万人次没', 'bound true'],
    ['载客量哪一年比上年多得最多', 'difference 49万人次'],
    ['2016年载客量名次如何，第几', '4 2016'],
    ['把2015、2016、2017三年的载客量加起来，再除以三是多少', 'mean 339.17万人次'],
    ['2015—2019年载客量最差的一年占总数百分之几', 'share 17.5%'],
  ])('%s: %s', (text, said) => expect(firstSaid(text, library)).toBe(said))
})

describe('operations on tables of the bundled paper', () => {
  const library = bundledLibrary()
  it.each([
    ['陕西 2019 省里自己出的扶贫专款', '35.72亿元'],
    ['把陕西2018年那一行六项钱全加到一块儿是多少', 'sum 657.69亿元'],
    ['表7里2019年那一行加总', 'sum 358.83亿元'],
    ['2014年各类对口支援反贫困资金加起来一共多少', 'sum 3826.54亿元'],
    ['陕西2019年六项钱里哪一项最多', '1 地方结对帮扶资金'],
    ['direct assistance funds per central unit in 2011', 'per 0.06亿元'],
    ['How much did eastern companies put into the west under the East-West programme in 2015?', '2103.58亿元'],
    ['did central units go up or down from 2016 to 2019, and by how much?', 'difference -34个'],
    ['average labour export per year between 2018 and 2020', 'mean 114.91万人'],
    ['how much of labour export in 2018-2020 fell in 2019, in percent?', 'share 28.49%'],
    ['in which years did labour export exceed 100万人 since 2013?', '2018 2020'],
    ['2017年中央单位引进资金顶直接帮扶资金几个', 'quotient 11.25倍'],
    ['labour export in 2019 minus 2018', 'difference -45.99万人'],
    ['CAGR of cadre and specialist exchanges 2012-2017', 'compound-growth 55.82%'],
    ['how much did inspection visits to designated counties grow from 2005 to 2010?', 'difference 2235人次'],
    ['哪几年中央单位数少于三百家', '2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2018 2019'],
    ['2019年东部各省从财政里掏了多少钱给西部', '228.93亿元'],
    ['2000年东西部学校那条，援受关系下面三格有没有勾', 'unmarked'],
    ['how many practices in table 2 are ticked both as ethnic and border and as central-to-local?', '7 rows'],
  ])('%s: %s', (text, said) => expect(firstSaid(text, library)).toBe(said))

  it.each([
    '把甘肃2018年那一行六项钱全加到一块儿是多少',
    '甘肃 2019 省里自己出的扶贫专款',
    '陕西2018年六项钱里哪一项被挪用最多',
    '2016年到2019年定点扶贫的志愿者是涨了还是跌了，差多少',
    'How much did Japanese companies put into the west in 2015?',
    '东部各省2019年分别给了多少财政援助',
    '表2里2000年东西部学校那条，援受关系勾的是哪种',
  ])('refuses %s', (text) => expect(firstSaid(text, library)).toBe('refused'))
})
