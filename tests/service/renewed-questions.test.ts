import { expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { previousQuestion } from '../../src/service/conversation.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

type Turn = Parameters<typeof previousQuestion>[0][number]

const library = bundledLibrary()

/** The answer to the last of some questions, each as a person goes on from those before. */
function lastOf(...texts: readonly string[]): string {
  const turns: Turn[] = []
  for (const text of texts.slice(0, -1)) {
    const previous = previousQuestion(turns, library)
    const { question } = answerQuestion(text, library, previous ? { previous } : {})
    turns.push({ text: question.raw, found: [...(question.found ?? [])], told: { list: question.told?.list } })
  }
  const previous = previousQuestion(turns, library)
  return compose(answerQuestion(texts.at(-1) ?? '', library, previous ? { previous } : {}).answer).plain
}

it.each([
  [['谁支援贵州', '那云南呢'], '上海 → 云南'],
  [['上海支援哪里', '江苏呢'], '江苏 → 广西'],
  [['1979年发生了什么', '1996年呢'], '1996-7-6'],
  [['1979年发生了什么', '那1996年呢', '2008年呢'], '2008-6-11'],
  [['What happened in 1979?', 'and in 1996?'], '1996-7-6'],
  [['汶川重建属于哪几类', '三峡移民呢'], '应急治理'],
])('%j asks the same of another year or place', (texts, word) => expect(lastOf(...texts)).toContain(word))

it('what the papers do not have is not answered in its place', () =>
  expect(lastOf('谁支援贵州', '火星呢')).toContain('没有“火星”'))

it('how many there are is not asked of the item that is pointed at', () => {
  const text = lastOf('对口支援有几个阶段', '第三个呢')
  expect(text).toContain('深化阶段（2012—2021年）')
  expect(text).not.toContain('52家')
})

it('where a table does not agree is asked of that table', () =>
  expect(lastOf('正文和表4一致吗', '具体哪里不一致')).toContain('65.85%'))
