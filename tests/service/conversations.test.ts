import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/reply/compose.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from '../support/bundled-library.ts'

let assistant: FullAssistant
let conversations = 0
beforeAll(async () => {
  assistant = await createAssistant({ corpusDir: CORPUS, dataDir: TEST_DATA, store: createMemoryStore(), segmenter: 'auto' })
})

/** What is answered to the last of several messages; undefined for a refusal. */
async function lastOf(...texts: readonly string[]): Promise<string | undefined> {
  const conversation = `conversation ${++conversations}`
  let said: string | undefined
  for (const text of texts) {
    const answer = await assistant.ask({ conversation, text })
    said = answer.kind === 'answered' ? compose(answer).plain : undefined
  }
  return said
}

const STAGES = '对口支援经历了哪几个阶段？'
const TYPES = '对口支援有哪四条历史经验？'

describe('an item of the list that was told', () => {
  it.each([
    ['by its number', [STAGES, '第二个阶段有什么特点'], '多元化'],
    ['the first', [STAGES, '头一个阶段有啥特点'], '局部'],
    ['the one in the middle', [STAGES, '中间那个有什么特点'], '多元化'],
    ['the last', [STAGES, '最后那个阶段呢'], '(三)'],
    ['counted from the end', [TYPES, '倒数第二条呢'], '制度'],
    ['after another of them', [TYPES, '第三条讲了什么', '最后一条呢'], '协同共治'],
    ['the next', [TYPES, '第三条讲了什么', '下一条呢'], '协同共治'],
    ['when it was', [STAGES, '第一个是从哪年到哪年'], '1949—1978'],
  ])('is opened: %s', async (_, texts, words) => expect(await lastOf(...texts)).toContain(words))

  it.each([
    ['that it does not have', [STAGES, '第五个阶段有什么特点']],
    ['that says nothing of what is asked', [TYPES, '第二条里的潜水艇有几艘']],
  ])('is refused: %s', async (_, texts) => expect(await lastOf(...texts)).toBeUndefined())

  it('is not meant by another kind of thing', async () => {
    expect(await lastOf(STAGES, '第四条历史经验是什么')).toContain('协同共治')
  })
})

describe('a work that was told', () => {
  it.each([
    ['given', ['参考文献里周黎安那篇叫什么', '哪年哪期'], '2007年第7期'],
    ['cited by what was said', ['“政治馈赠”这个说法是谁提的', '他那篇登在哪个期刊'], '经济社会体制比较'],
    ['in English', ['What does Li Ruichang call paired aiding?', 'Where was it published?'], '经济社会体制比较'],
  ])('is asked about: %s', async (_, texts, words) => expect(await lastOf(...texts)).toContain(words))

  it('is not the paper itself', async () => {
    expect(await lastOf('参考文献里周黎安那篇叫什么', '这篇论文的DOI呢')).toContain('10.19744')
  })
})

describe('another thing of the kind', () => {
  it.each([
    ['of another province', ['云南挂包帮是什么', '四川呢'], '全域结对'],
    ['and yet another', ['云南挂包帮是什么', '四川呢', '贵州又是什么样的'], '5321'],
    ['of that year', ['1979年北京支援哪里', '天津呢'], '甘肃'],
  ])('is told: %s', async (_, texts, words) => expect(await lastOf(...texts)).toContain(words))

  it.each([
    ['of which the paper says it of none', ['云南挂包帮是什么', '浙江呢']],
    ['that was not paired in that year', ['1979年北京支援哪里', '广东呢']],
  ])('is refused: %s', async (_, texts) => expect(await lastOf(...texts)).toBeUndefined())
})

describe('what it stands for', () => {
  it('is the place that was named', async () => {
    expect(await lastOf('地方结对帮扶是以哪个省为例讲的', '它2019年地方结对帮扶资金是多少')).toContain('190')
  })

  it('is the column of the same table', async () => {
    expect(await lastOf('2018年陕西中央扶贫专项资金是多少', '省级的呢', '地方结对的又是多少')).toContain('83.51')
  })
})
