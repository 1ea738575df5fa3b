import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import type { Question } from '../../src/question/question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** The last answer of a conversation: how it ended, its rule, and what its claims say. */
function talk(...texts: readonly string[]) {
  let previous: Question | undefined
  let last: ReturnType<typeof answerQuestion> | undefined
  for (const text of texts) {
    last = answerQuestion(text, library, previous ? { previous } : {})
    previous = last.question
  }
  const answer = last?.answer
  const claims = answer?.kind === 'answered' ? answer.parts.flatMap((part) => part.claims) : []
  const said = claims.map(({ says }) => JSON.stringify(says))
  return { kind: answer?.kind, rule: last?.planned.rule, said, all: said.join('\n') }
}

describe('when something ended', () => {
  it.each([
    ['外省去湖北帮忙抗疫的,几月几号撤走的?', '3月17日'],
    ['支援湖北的队伍哪天撤', '3月17日'],
    ['三峡库区的支援是哪年完工的', '2011'],
  ])('%s', (text, date) => expect(talk(text).all).toContain(date))

  it.each(['三峡移民哪天撤走的', '挂包帮是哪年取消的', '《国家八七扶贫攻坚计划》是哪年废止的'])(
    'is not told by when it began: %s',
    (text) => expect(talk(text).kind).toBe('refused'),
  )

  it('a plan is issued in any word for it', () => {
    expect(talk('《八七扶贫攻坚计划》是哪年出台的').all).toContain('1994年4月')
    expect(talk('八七扶贫攻坚计划是谁起草的').kind).toBe('refused')
  })
})

describe('what a question excludes', () => {
  it('is no row of a table of events', () => {
    const { rule, all } = talk('不算中央文件,对口支援这个叫法最早是哪年哪个省先叫起来的')
    expect(rule).toBe('event-row')
    expect(all).toContain('1960-3')
    expect(talk('对口支援最早出现在中央文件里是哪天').all).toContain('1979-7-31')
  })
})

describe('a view', () => {
  it('lacks what is said after the turn', () => {
    const { said } = talk('有学者说对口支援是政府协作行为,作者觉得这种讲法缺什么')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('机制性')
  })

  it('is judged together with others where the text does so', () => {
    expect(talk('那几种定义合起来看,作者怎么评价?').all).toContain('各有所长')
  })
})

describe('a definition', () => {
  it.each(['绕了半天,作者自己到底给对口支援下了个啥定义', '王禹澔自己是怎么给对口支援下定义的'])(
    'is the author’s: %s',
    (text) => {
      const { said } = talk(text)
      expect(said).toHaveLength(1)
      expect(said[0]).toContain('跨域配置')
    },
  )

  it('is of what it is asked of, or is not given', () => {
    expect(talk('作者自己到底给精准扶贫下了个啥定义').kind).toBe('refused')
  })

  it('taken from others cites them', () => {
    expect(talk('文里讲的“机制”是借用谁的说法').all).toContain('夏延农')
    expect(talk('文里讲的“平台”是借用谁的说法').kind).toBe('refused')
  })
})

describe('lists', () => {
  it('of a stage that is named by its years or its place in the order', () => {
    expect(talk('2012年以后对口支援跟以前比有哪些新特点,帮我捋捋').all).toContain('频次')
    const { all } = talk('对口支援走过了哪几个阶段', '头一个阶段有啥特点')
    expect(all).toContain('双向')
    expect(all).not.toContain('频次')
    expect(talk('改革开放前的对口支援有啥特点').all).toContain('单一')
  })

  it('of what a whole is made of', () => {
    const { said } = talk('反贫困这套机制里头还套着几个小机制,分别是啥')
    expect(said).toHaveLength(4)
    expect(said[0]).toContain('激发机制')
  })

  it('of members stand alone, and only where there are as many', () => {
    const { said } = talk('定点扶贫那5家牵头的部门是哪几家呀')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('统战部')
    expect(talk('定点扶贫那7家牵头的部门是哪几家').kind).toBe('refused')
  })
})

describe('who aids whom', () => {
  it.each([
    ['东北三个省跟南边哪几个省搭伙?', '苏、浙、粤'],
    ['苏浙粤跟哪里搭伙', '东北三省'],
    ['2013年单独冲着贵州一个省去帮的,是哪些城市', '东部8城市'],
    ['79年那轮分对子,是谁去帮贵州的', '河北'],
  ])('%s', (text, party) => expect(talk(text)).toMatchObject({ rule: 'relations', all: expect.stringContaining(party) }))

  it.each(['东北三个省跟西边哪几个国家搭伙?', '2013年单独冲着云南一个省去帮的,是哪些城市', '79年那轮分对子,是谁去帮海南的'])(
    '%s',
    (text) => expect(talk(text).kind).toBe('refused'),
  )
})

describe('two sides, earlier and later, one place and another', () => {
  it('are both told', () => {
    const { all } = talk('均衡发展导向与应急治理导向,这两类对口支援差在哪里?')
    expect(all).toContain('长期规划')
    expect(all).toContain('突发')
    expect(talk('脱贫目标以前跟后来差在哪').all).toContain('短期')
  })

  it('what stands beside the answer before is meant', () => {
    expect(talk('云南那个挂包帮是啥', '四川又是怎么弄的').all).toContain('全域结对')
    expect(talk('云南那个挂包帮是啥', '湖南又是怎么弄的').kind).toBe('refused')
  })
})

describe('a verb that is put otherwise', () => {
  it('may be left over in a question for ways, and is said', () => {
    const { answer } = answerQuestion('地方政府本来互相抢GDP,对口支援怎么就能缓和它们之间的关系?', library)
    expect(answer).toMatchObject({ kind: 'answered', parts: [{ bridged: [{ said: '缓和', read: '缓解' }] }] })
  })

  it.each(['地方政府本来互相抢GDP,高考改革怎么就能缓和它们之间的关系?', '为什么单靠自由市场,环境污染就治不好'])(
    'may not where a thing is unknown: %s',
    (text) => expect(talk(text).kind).toBe('refused'),
  )
})

describe('what will not do alone', () => {
  it.each(['光给钱给物不派人为什么不行？', '为什么不能只给钱不派人'])('is not what is asked about: %s', (text) =>
    expect(talk(text).all).toContain('侵吞'),
  )

  it('is refused where the text says nothing of the need', () => {
    expect(talk('作者凭什么说光修路不修学校不行').kind).toBe('refused')
  })
})

describe('a title', () => {
  it('may be shortened, but must be printed', () => {
    expect(talk('《关于加强定点扶贫工作的指导意见》是哪年颁布的').all).toContain('2017')
    expect(talk('国务院出台《十三五脱贫攻坚规划》是哪一年').kind).toBe('refused')
  })
})
