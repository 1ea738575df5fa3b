import { describe, expect, it } from 'vitest'
import type { CheckedSentence, SentenceVerdict } from '../../src/answer/checked-text.ts'
import { asksSomething } from '../../src/language/cues/claim-cues.ts'
import { splitSentences } from '../../src/language/cues/sentences.ts'
import { locatorKey } from '../../src/paper/locator.ts'
import { checkText } from '../../src/service/check-text.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { CLAIMS, type StatedClaim, type Truth, UNSEEN_CLAIMS } from './claims-to-check.ts'

const library = bundledLibrary()

const verdicts = (text: string): SentenceVerdict[] => checkText(text, library).sentences.map(({ verdict }) => verdict)

function only(text: string): CheckedSentence {
  const [sentence, ...more] = checkText(text, library).sentences
  if (!sentence || more.length > 0) throw new Error(`${more.length + 1} sentences`)
  return sentence
}

const places = (checked: CheckedSentence): string[] =>
  'claims' in checked ? checked.claims.flatMap(({ citations }) => citations.map(({ at }) => locatorKey(at))) : []

interface Measured {
  /** Sentences of a verdict that are something else. */
  readonly wrong: readonly string[]
  /** Share of the sentences of a kind that got the verdict. */
  readonly recall: number
}

function measured(claims: readonly StatedClaim[], truth: Truth, verdict: SentenceVerdict): Measured {
  const got = claims.map((claim) => ({ ...claim, verdict: verdicts(claim.text).join() }))
  const own = got.filter((claim) => claim.truth === truth)
  return {
    wrong: got.filter((claim) => claim.verdict === verdict && claim.truth !== truth).map(({ text }) => text),
    recall: own.filter((claim) => claim.verdict === verdict).length / own.length,
  }
}

describe('statements in other words', () => {
  it.each([
    ['those that the rules were made with', CLAIMS, 0.99, 0.84],
    ['others', UNSEEN_CLAIMS, 0.8, 0.7],
  ])('are never called what they are not: %s', (_, claims, supported, contradicted) => {
    const right = measured(claims, 'true', 'supported')
    const wrong = measured(claims, 'false', 'contradicted')
    expect([right.wrong, wrong.wrong]).toEqual([[], []])
    expect(right.recall).toBeGreaterThan(supported)
    expect(wrong.recall).toBeGreaterThan(contradicted)
  })

  it('are left alone where the paper has nothing on them, or nothing is stated', () => {
    expect(measured(CLAIMS, 'foreign', 'not-found').recall).toBe(1)
    expect(measured(CLAIMS, 'nothing', 'nothing-to-check').recall).toBe(1)
    expect(measured(CLAIMS, 'partly', 'in-part').recall).toBe(1)
  })
})

describe('what is shown for a verdict', () => {
  it('is the cell', () => {
    expect(places(only('2019年直接帮扶资金为82.38亿元。'))).toContain('wang-2022/table4!r18c5')
  })

  it('is the figure that the paper has instead', () => {
    const checked = only('2018年直接帮扶资金为82.38亿元。')
    if (checked.verdict !== 'contradicted') throw new Error(checked.verdict)
    expect(checked.claims[0].says).toMatchObject({ kind: 'figure', period: { years: { from: 2018, to: 2018 } } })
    expect(JSON.stringify(checked.claims[0].says)).toContain('"55.55"')
  })

  it('is the year that the paper has instead', () => {
    expect(only('1980年召开了全国边防工作会议。')).toMatchObject({
      verdict: 'contradicted',
      differences: [{ said: '1980', printed: '1979' }],
    })
  })

  it('is the half that holds, and the half that is open', () => {
    expect(only('2019年直接帮扶资金为82.38亿元，主要用于修建高铁。')).toMatchObject({
      verdict: 'in-part',
      open: ['主要用于修建高铁'],
    })
  })

  it('are the words that the paper lacks', () => {
    expect(only('月球基地在2030年建成。')).toEqual({ text: '月球基地在2030年建成。', verdict: 'not-found', lacks: ['月球'] })
  })

  it('is the sentence that prints a figure which the tables do not give, with what they give', () => {
    const checked = only('2012—2020年累计投入专项资金6937.69亿元。')
    expect('claims' in checked ? checked.claims.map(({ says }) => says.kind) : []).toEqual(['extract', 'figure'])
  })

  it('numbers the places from 1, in the order of the text', () => {
    const { sentences } = checkText(CLAIMS.map(({ text }) => text).join('\n'), library)
    const markers = sentences.flatMap((one) => ('claims' in one ? one.claims.flatMap((claim) => claim.citations) : []))
    const distinct = [...new Set(markers.map(({ marker }) => marker))]
    expect(distinct).toEqual(distinct.map((_, at) => at + 1))
  })
})

/** The sentences of the bundled text; they are cut when the test runs and stand nowhere else. */
const allPrinted = library.papers
  .flatMap(({ passages }) => passages.filter(({ kind, lang }) => kind === 'body' && lang === 'zh'))
  .flatMap(({ text }) => splitSentences(text).map((piece) => piece.text))
  .filter((text) => !asksSomething(text))
const printed = allPrinted.filter((_, at) => at % 4 === 0)

describe('sentences of the paper', () => {
  it('are supported as they stand', () => {
    expect(printed.filter((text) => verdicts(text).some((verdict) => verdict !== 'supported'))).toEqual([])
  })

  it('are not with one digit changed', () => {
    const changed = printed.flatMap((text) => {
      const digits = [...text].flatMap((char, at) => (char >= '0' && char <= '9' ? [at] : []))
      const at = digits[Math.floor(digits.length / 2)]
      return at === undefined ? [] : [`${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`]
    })
    expect(changed.length).toBeGreaterThan(20)
    expect(changed.filter((text) => verdicts(text).includes('supported'))).toEqual([])
  })

  it('are not of another year, or with another name', () => {
    const names = ['北京', '上海', '江苏', '新疆', '西藏', '陕西', '贵州', '国务院']
    const changed = allPrinted.flatMap((text) => {
      const year = [2008, 2012, 2013, 2015, 2016, 2017, 2020].find((one) => text.includes(`${one}年`))
      const name = names.find((one) => text.includes(one))
      const other = names.find((one) => !text.includes(one)) ?? ''
      return [...(year ? [text.replace(`${year}年`, `${year + 1}年`)] : []), ...(name ? [text.replace(name, other)] : [])]
    })
    expect(changed.length).toBeGreaterThan(15)
    expect(changed.filter((text) => verdicts(text).includes('supported'))).toEqual([])
  })

  it('are not when they deny what they say', () => {
    const denied = printed.filter((text) => text.indexOf('是') > 0).map((text) => text.replace('是', '不是'))
    const found = denied.filter((text) => verdicts(text).includes('supported'))
    expect(denied.length).toBeGreaterThan(20)
    expect(found).toEqual([])
  })
})

describe('any text', () => {
  it.each([
    '',
    ' \n\n',
    '。。。',
    '😀',
    '@everyone <@123> *bold* [x](http://a.b)',
    '，'.repeat(5000),
    '2019年82.38亿元，'.repeat(300),
  ])('is taken: %j', (text) => expect(() => checkText(text, library)).not.toThrow())

  it('is read to a limit, and says how much was left', () => {
    expect(checkText('2019年直接帮扶资金为82.38亿元。\n'.repeat(50), library)).toMatchObject({ unread: 20 })
  })

  it('answers in the language of the text unless told otherwise', () => {
    expect(checkText('Labour export was highest in 2018.', library).lang).toBe('en')
    expect(checkText('Labour export was highest in 2018.', library, 'zh-Hant').lang).toBe('zh-Hant')
  })
})
