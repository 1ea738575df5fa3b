import { describe, expect, it } from 'vitest'
import { REPLY_LANGUAGES } from '../../../src/answer/answer.ts'
import { toTraditional } from '../../../src/language/words/script.ts'
import { compose } from '../../../src/reply/compose.ts'
import { wordingFor } from '../../../src/reply/wording/wording-for.ts'
import { samples } from '../sample-answers.ts'

/** Every path of a table with the kind of thing that stands there. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}:${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('the languages', () => {
  it.each(REPLY_LANGUAGES)('%s has every key', (lang) => {
    expect(shapeOf(wordingFor(lang))).toEqual(shapeOf(wordingFor('zh-Hans')))
    expect(wordingFor(lang).lang).toBe(lang)
  })

  it.each(REPLY_LANGUAGES)('%s leaves nothing empty', (lang) => {
    for (const text of textsOf(wordingFor(lang))) expect(text.trim()).not.toBe('')
  })

  it('English texts hold no Chinese', () => {
    for (const text of textsOf(wordingFor('en'))) expect(text).not.toMatch(/\p{Script=Han}|[，。：；！？（）]/u)
  })

  it('Chinese texts use full-width punctuation', () => {
    for (const text of textsOf(wordingFor('zh-Hans').notices)) expect(text).not.toMatch(/\p{Script=Han}[,;:!?]/u)
  })
})

describe('Traditional Chinese', () => {
  it('converts texts and what functions make of parameters', () => {
    const { refusal, labels, notices, quotationMarks } = wordingFor('zh-Hant')
    expect(labels.sources).toBe('來源')
    expect(refusal({ kind: 'unknown-words', words: ['发展'] })).toBe('論文裡沒有「發展」的內容，所以無法據此回答。')
    expect(notices.cli.unknownPaper('x', ['a-2020'])).toBe('沒有編號為「x」的論文。已收錄：a-2020')
    expect(quotationMarks).toEqual(['「', '」'])
  })

  it('leaves no Simplified character in what the bot itself says', () => {
    for (const answer of samples('zh-Hant')) {
      if (answer.kind === 'answered') continue
      const { plain } = compose(answer)
      expect(toTraditional(plain)).toBe(plain)
    }
  })
})
