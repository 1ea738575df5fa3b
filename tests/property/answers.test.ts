import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { quoteAt } from '../../src/answer/citer.ts'
import { compose } from '../../src/reply/compose.ts'
import { computationsOf } from '../../src/reply/part-blocks.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { ungroundedNames, ungroundedNumbers } from '../support/grounded.ts'
import { everyQuestionSet } from '../support/question-sets.ts'
import { recomputed, stated, withInputs } from '../support/recompute.ts'
import { type Generated, generatedQuestions } from './generated-questions.ts'
import { namesIn } from './known-names.ts'

const SEED = 20_221_123
const MADE = 5000
const SUITE_TAKES_MS = 180_000
/** Every so many questions are asked again, last first. */
const AGAIN = 12

const library = bundledLibrary()
const { papers } = library
const names = namesIn(papers)

const questions: readonly Generated[] = [
  ...everyQuestionSet().map(({ type, question }) => ({ kind: type, text: question })),
  ...papers.flatMap((paper) => generatedQuestions(paper, MADE, SEED)),
]

interface Asked extends Generated {
  readonly answer: Answer
}

let asked: readonly Asked[] = []
/** Asks every question once; asked by the first test, so that nothing is done where no test runs. */
function all(): readonly Asked[] {
  if (asked.length === 0)
    asked = questions.map((question) => ({ ...question, answer: answerQuestion(question.text, library).answer }))
  return asked
}

/** One line for each failure: the kind of question, the question, what is wrong. */
function failures(find: (answer: Answer) => readonly string[]): string[] {
  return all().flatMap(({ kind, text, answer }) => {
    const found = find(answer)
    return found.length > 0 ? [`[${kind}] ${text}: ${found.join(' ')} — ${compose(answer).plain}`] : []
  })
}

const claimsOf = (answer: Answer) => (answer.kind === 'answered' ? answer.parts.flatMap(({ claims }) => claims) : [])
const tracesOf = (answer: Answer) =>
  answer.kind === 'answered' ? answer.parts.flatMap(computationsOf).flatMap((computation) => withInputs(computation)) : []

describe(`${MADE} questions made of the corpus, and those of the sets`, () => {
  it('are all different, and many of them answered', { timeout: SUITE_TAKES_MS }, () => {
    expect(new Set(questions.map(({ text }) => text)).size).toBeGreaterThan(MADE)
    expect(all().filter(({ answer }) => answer.kind === 'answered').length).toBeGreaterThan(MADE / 2)
  })

  it('have answers in which every number stands in a cited place or in the trace', () => {
    expect(failures((answer) => ungroundedNumbers(answer, papers))).toEqual([])
  })

  it('have answers in which every name stands in a cited place', () => {
    expect(failures((answer) => ungroundedNames(answer, papers, names))).toEqual([])
  })

  it('have citations that resolve, with quotes that are cut again just so', () => {
    const uncut = (answer: Answer) =>
      claimsOf(answer).flatMap(({ citations }) =>
        citations.flatMap(({ at, quote, cells }) => {
          for (const cell of cells ?? []) quoteAt(papers, cell)
          return cells || quoteAt(papers, at).quote === quote ? [] : [quote]
        }),
      )
    expect(failures(uncut)).toEqual([])
  })

  it('have traces that come to their results when they are worked out again from the cells', () => {
    expect(all().flatMap(({ answer }) => tracesOf(answer)).length).toBeGreaterThan(MADE / 10)
    const wrong = (answer: Answer) =>
      tracesOf(answer).flatMap((computation) => {
        const again = recomputed(computation, papers)
        return again === stated(computation) ? [] : [`${computation.op} ${stated(computation)} is ${again}`]
      })
    expect(failures(wrong)).toEqual([])
  })

  it('get the same bytes when they are asked again, in another order', () => {
    const some = all().filter((_, i) => i % AGAIN === 0)
    for (const { text, answer } of [...some].reverse())
      expect(JSON.stringify(answerQuestion(text, library).answer), text).toBe(JSON.stringify(answer))
  })
})
