import { describe, expect, it } from 'vitest'
import { asksForCritique, asksWhatIsLacking, turns } from '../../src/language/cues/asked-critique.ts'
import { countsAs, goesThrough } from '../../src/language/cues/asked-members.ts'
import { asksForNeed, comparesTimes, saysNeeded } from '../../src/language/cues/asked-need.ts'
import { endingIn, meansDocument, namesDocument, saysEnding, saysIssuing } from '../../src/language/cues/dated-doings.ts'
import { excludedIn } from '../../src/language/cues/exclusion.ts'
import { asksForProblems } from '../../src/language/cues/listed-kinds.ts'
import { asksForOwnDefinition, asksWhoseWords } from '../../src/language/cues/naming.ts'
import { turnsRound } from '../../src/language/cues/turning-verbs.ts'
import { itemAsked } from '../../src/language/values/ordinals.ts'
import { provincesListed } from '../../src/language/values/provinces.ts'

describe('endings', () => {
  it.each([
    ['几月几号撤走的', '至3月17日撤离', true],
    ['哪年完工', '任务全部完成', true],
    ['哪年取消的', '任务全部完成', false],
    ['when did it close', 'it was closed in 1990', true],
  ])('%s / %s', (asked, said, same) => expect(saysEnding(said, endingIn(asked) ?? -1)).toBe(same))

  it.each(['哪天启动的', '撤销了哪些县'])('none or another in %s', (text) => expect(endingIn(text)).not.toBe(0))

  it('knows what issues a document, and what names one', () => {
    expect(saysIssuing('出台') && saysIssuing('1994年4月颁布的')).toBe(true)
    expect(saysIssuing('起草')).toBe(false)
    expect(meansDocument('文件') && namesDocument('发布《若干意见》')).toBe(true)
    expect(meansDocument('方案')).toBe(false)
  })
})

describe('what is excluded', () => {
  it.each([
    ['不算中央文件,最早是哪年', '中央文件'],
    ['除了三峡,还有什么', '三峡'],
    ['除西藏之外谁得到支援', '西藏'],
    ['which provinces other than tibet?', ' tibet'],
  ])('%s', (text, what) => {
    const { start = 0, end = 0 } = excludedIn(text) ?? {}
    expect(text.slice(start, end)).toBe(what)
  })

  it('nothing else', () => expect(excludedIn('哪个省最早')).toBeUndefined())
})

describe('what is asked of a view or a definition', () => {
  it.each(['还差点啥', '嫌它漏看了什么', 'what does the author find lacking', '没考虑到什么'])('lacks: %s', (text) =>
    expect(asksForCritique(text) && asksWhatIsLacking(text)).toBe(true),
  )
  it.each(['支援欠发达地区', '资源短缺的地区是哪里'])('nothing: %s', (text) => expect(asksForCritique(text)).toBe(false))
  it('turns', () => expect([turns('但是，它忽略了…'), turns('However, it'), turns('这一看法')]).toEqual([true, true, false]))
  it.each(['是借用谁的说法', '按谁的解释来的', 'whose definition is it'])('whose: %s', (text) =>
    expect(asksWhoseWords(text)).toBe(true),
  )
  it.each(['作者给它下了个啥定义', '本文怎么界定总分馆制', 'how does the author define it'])('own: %s', (text) =>
    expect(asksForOwnDefinition(text)).toBe(true),
  )
})

describe('needs and times', () => {
  it('are asked for and said', () => {
    expect(asksForNeed('凭什么说光送钱不派人不行')).toBe(true)
    expect(saysNeeded('只有二者结合才能见效')).toBe(true)
    expect(comparesTimes('目标以前跟后来差在哪')).toBe(true)
    expect(comparesTimes('目标现在是什么')).toBe(false)
  })
})

describe('groups, items and lists', () => {
  it('count their members', () => {
    expect(countsAs('同5家牵头单位建立机制', 5)).toBe(true)
    expect(countsAs('同5家牵头单位建立机制', 7)).toBe(false)
    expect(goesThrough('5家牵头单位为甲、乙、丙、丁和戊', 5)).toBe(true)
    expect(goesThrough('5家牵头单位的联系对象分别为甲、乙、丙、丁和戊', 5)).toBe(false)
  })
  it.each([
    ['头一个阶段', 1],
    ['打头的一条', 1],
    ['头一次', undefined],
  ])('%s', (text, which) => expect(itemAsked(text)).toBe(which))
  it('of provinces are read by their full names', () => {
    expect(provincesListed('东北三省同苏、浙、粤三省对口合作')).toEqual(['江苏', '浙江', '广东'])
    expect(provincesListed('江苏、浙江')).toEqual([])
  })
  it('of problems are asked for', () => {
    expect(asksForProblems('存在哪几个问题')).toBe(true)
    expect(asksForProblems('怎么解决不平衡问题')).toBe(false)
  })
})

it('verbs that turn round what is said', () =>
  expect(['取消', '反对', '下降', '缓和', '理顺'].map(turnsRound)).toEqual([true, true, true, false, false]))
