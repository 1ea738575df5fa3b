import type { Question } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsIn } from '../../retrieval/years-held.ts'

/** How much of a name a sentence must say. */
const WHOLE = 0.85

/** 四川呢, after what Yunnan does: what was asked of the one must be said of the other. */
export const ofTheOther = (question: Question): Question =>
  question.instead ? { ...question, content: question.content.map((unit) => ({ ...unit, inherited: false })) } : question

/** Whether a sentence names the other one, with the year if one was asked for; any does where none is named instead. */
export function namesTheOther({ instead, content, years }: Question): (sentence: Sentence) => boolean {
  if (!instead) return () => true
  const names = content.filter(({ strict, start }) => strict && start >= 0)
  const isOfYear = (sentence: Sentence) =>
    years.length === 0 || yearsIn(sentence).some((said) => years.some(({ from, to }) => from <= said.to && said.from <= to))
  return (sentence) => names.every((unit) => matchIn(unit, sentence) >= WHOLE) && isOfYear(sentence)
}
