import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { compose } from '../../src/reply/compose.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from '../support/bundled-library.ts'

const RUNS = 500
const SEED = 20_220_080
const FUZZ_TAKES_MS = 120_000

let assistant: FullAssistant
beforeAll(async () => {
  assistant = await createAssistant({ corpusDir: CORPUS, dataDir: TEST_DATA, store: createMemoryStore(), segmenter: 'auto' })
})

/** Asks, explains and words the answer; none of it may throw, and what is claimed is cited. */
async function survives(text: string, conversation = 'any'): Promise<Answer> {
  const { answer: explained } = await assistant.explain({ conversation, text })
  const answer = await assistant.ask({ conversation, text })
  expect(explained.kind).toBe(text.length <= 600 ? answer.kind : explained.kind)
  expect(compose(answer).blocks.length).toBeGreaterThan(0)
  if (answer.kind === 'answered') {
    const citations = answer.parts.flatMap(({ claims }) => claims.flatMap((claim) => claim.citations))
    expect(citations.every(({ at }) => assistant.context(at) !== undefined)).toBe(true)
  }
  return answer
}

/** Pieces that mean something to a rule, and what may stand between them. */
const PIECES = [
  ...[
    '2015年',
    '二〇一九年',
    '1800年',
    '99999年',
    '表3',
    '表99',
    '注释⑥',
    '注99',
    '文献(30)',
    '文献(0)',
    '十三五',
    '党的十八大以来',
  ],
  ...[
    '扶贫资金',
    '挂职干部',
    '东西部协作',
    '陕西',
    '火星',
    '多少',
    '多少亿元',
    '占',
    '几倍',
    '增长率',
    '平均',
    '合计',
    '前三',
    '前0名',
    '前九十九名',
    '换算成万元',
    '换算成公斤',
  ],
  ...[
    '为什么',
    '是什么',
    '哪些',
    '谁',
    '那',
    '呢？',
    '比',
    '和',
    '的',
    '，',
    '。',
    '？',
    '“',
    '”',
    '《',
    '（',
    ')',
    '|',
    '√',
    '%',
    '零',
    '-1',
    '1e999',
    '0.0.0',
    '٣',
    '②',
  ],
  ...[
    'How many',
    'cadres',
    'in 2019',
    'Table 4',
    'share of',
    'why',
    "author's",
    'DOI',
    '$&',
    `\${x}`,
    '__proto__',
    'constructor',
    'toString',
    '<b>',
    '&amp;',
    '\\',
    '\n',
    '\t',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
    '👩‍👩‍👧',
    'ﷺ',
    'e\u0301',
  ],
]

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 9 }).map((pieces) => pieces.join(' ')),
)

describe('no text makes the bot throw', () => {
  it(`${RUNS} made-up ones, one conversation`, { timeout: FUZZ_TAKES_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await survives(text)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u3000\u00a0 '],
    ['a byte order mark', '\ufeff'],
    ['punctuation', '？！。，；：、…—'],
    ['brackets that never close', '《“（('.repeat(200)],
    ['emoji', '😀👨‍👩‍👧‍👦🏳️‍🌈'],
    ['Arabic', 'كم كانت أموال الفقر في عام ٢٠١٥؟'],
    ['marks of direction', '\u202e2015年扶贫资金额度\u202c\u2066是多少\u2069'],
    ['control characters', '2015\u0000年\u0007扶贫\u001b[31m资金\u0085'],
    ['mark-up', '<script>alert(1)</script> [x](javascript:1) *a* _b_ `c` ||d|| <@U1> <!channel> @everyone'],
    ['a half of a pair', '扶贫资金\ud83d多少'],
    ['halves the wrong way round', '\udc00\ud800'],
    ['combining marks', `表3${'\u0301'.repeat(500)}`],
    ['names of an object’s own', '__proto__ constructor hasOwnProperty toString valueOf'],
    ['a pattern', '(a+)+$ .* [^x] \\1 (?<=x)'],
    ['a template', `\${process.env} {{x}} %s %d $& $1`],
    ['a long number', '9'.repeat(400)],
    ['many numerals', '一二三四五六七八九十百千万亿'.repeat(60)],
    ['one word again and again', '扶贫资金'.repeat(400)],
    ['many years', Array.from({ length: 300 }, (_, i) => `${1900 + i}年`).join('、')],
  ])('%s', async (_, text) => {
    await survives(text)
    await survives(text, `new ${text.length}`)
  })

  it.each(['字', 'a', '1', '“', ' ', '\ud800', '扶贫资金2015年多少'])(
    '10,000 characters of %j are refused at once',
    async (unit) => {
      const text = unit.repeat(Math.ceil(10_000 / unit.length))
      const start = performance.now()
      const answer = await assistant.ask({ conversation: 'long', text })
      expect(performance.now() - start).toBeLessThan(50)
      expect(answer).toMatchObject({ kind: 'refused', refusal: { kind: 'too-long' } })
      await survives(text)
    },
  )
})

describe('what is only noise', () => {
  it.each(['', '   ', '\u0000\u0007', '\ufeff\u200b'])('%j is an empty question', async (text) => {
    expect(await survives(text, 'noise')).toMatchObject({ kind: 'refused', refusal: { kind: 'empty-question' } })
  })

  it('around a question changes nothing', async () => {
    const plain = await survives('2015年中央财政专项扶贫资金有多少亿', 'plain')
    const noisy = await survives(' \u200b２０１５年\u0000中央财政\u00ad专项扶贫资金有多少亿\u202c？？\n', 'noisy')
    expect(noisy).toEqual(plain)
  })
})
