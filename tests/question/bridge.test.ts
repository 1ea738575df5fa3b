import { describe, expect, it, vi } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { bridges } from '../../src/question/words/bridge.ts'
import { writtenOut } from '../../src/question/words/written-out.ts'
import { tinyGlossaryLines } from '../support/tiny-glossary.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary(undefined, tinyGlossaryLines)
const textsFor = (question: string) => bridges(readQuestion(question, library), library).map(({ text }) => text)

describe('bridges', () => {
  it.each([
    ['words that mean the same', '水手怎么轮休', ['船员怎么轮休']],
    ['pinyin with spaces', 'yehang butie是什么', ['夜航补贴是什么']],
    ['pinyin without spaces', 'yehangbutie是什么', ['夜航补贴是什么']],
    ['English words for a paper without English', 'do sailors rest', ['do 船员 rest']],
  ])('puts %s into the words of the paper', (_, question, texts) => expect(textsFor(question)).toEqual(texts))

  it.each([
    ['words that the paper has', '船员怎么轮休'],
    ['words for which it has none', '律师怎么轮休'],
    ['words that stand beside their counterpart', '水手和船员怎么轮休'],
    ['names', 'does Shuishou rest'],
  ])('leaves %s', (_, question) => expect(textsFor(question)).toEqual([]))

  it('reads the glossary once, and only for a word that the paper lacks', () => {
    const read = vi.fn(tinyGlossaryLines)
    const fresh = tinyLibrary(undefined, read)
    answerQuestion('2016年财政补贴是多少', fresh)
    expect(read).not.toHaveBeenCalled()
    answerQuestion('律师怎么轮休', fresh)
    answerQuestion('水手怎么轮休', fresh)
    expect(read).toHaveBeenCalledOnce()
  })

  it('does nothing without a glossary', () => {
    const bare = tinyLibrary()
    expect(bridges(readQuestion('水手怎么轮休', bare), bare)).toEqual([])
  })
})

describe('writtenOut', () => {
  it('finds the words whose first characters, and the last, make a short form', () =>
    expect(writtenOut('财补贴', library)).toBe('财政补贴'))
  it.each(['财补助', '补财贴', '财补'])('finds nothing for %s', (word) => expect(writtenOut(word, library)).toBeUndefined())
})

describe('answers', () => {
  const answer = (question: string) => answerQuestion(question, library).answer

  it('say which word was read as which', () => {
    const answered = answer('水手轮休对渡船的安全有什么作用')
    expect(answered).toMatchObject({ kind: 'answered', parts: [{ bridged: [{ said: '水手', read: '船员' }] }] })
  })

  it('do not say so where the question is answered as it is put', () => {
    const answered = answer('夜航补贴是什么')
    expect(answered.kind === 'answered' && answered.parts.some(({ bridged }) => bridged)).toBe(false)
  })

  it('keep the refusal, in the words of the question, where it does not help', () =>
    expect(answer('水手的工资是多少')).toMatchObject({ kind: 'refused' }))

  it('are in the language of the question', () => expect(answer('yehang butie是什麼補貼').lang).toBe('zh-Hant'))
})
