import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { everyQuestionSet } from '../support/question-sets.ts'
import { absentQuestions, swapped } from './absent-names.ts'

const library = bundledLibrary()
const [paper] = library.papers
if (!paper) throw new Error('the corpus has a paper')

const answerOf = (text: string) => answerQuestion(text, library).answer

/** What was answered although it is in no place of the paper, with what was said; of several questions only the one that names it counts. */
function answeredOf(texts: readonly string[], absent?: string): string[] {
  return texts.flatMap((text) => {
    const answer = answerOf(text)
    return answer.kind === 'refused' || isDenied(answer) || isLeft(answer, absent)
      ? []
      : [`${text} → ${answer.kind === 'answered' ? compose(answer).plain : answer.kind}`]
  })
}

/** 含2031年不？不含 is right as well. */
const isDenied = (answer: Answer): boolean =>
  answer.kind === 'answered' && answer.parts.every(({ claims: [{ says }] }) => says.kind === 'verdict' && !says.holds)

const isLeft = (answer: Answer, absent: string | undefined): boolean =>
  answer.kind === 'answered' && absent !== undefined && (answer.left ?? []).some(({ question }) => question.includes(absent))

const questions = absentQuestions(paper)
const kinds = [...new Set(questions.map(({ kind }) => kind))]

describe('what the paper does not have is refused', () => {
  it.each(kinds)('an absent %s', (absent) => {
    const texts = questions.filter(({ kind }) => kind === absent).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(10)
    expect(answeredOf(texts)).toEqual([])
  })

  const items = everyQuestionSet().filter(({ status, history }) => status === 'answered' && history.length === 0)
  const swaps = swapped(items, paper)

  it.each(['year', 'indicator', 'province', 'author'])('an absent %s in the place of one that is answered', (absent) => {
    const found = swaps.filter(({ kind, from }) => kind === absent && answerOf(from).kind === 'answered')
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({ text, other }) => answeredOf([text], other))).toEqual([])
  })
})
