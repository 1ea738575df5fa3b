import { longestSeries } from '../../language/cues/asked-members.ts'
import type { Library } from '../../question/library.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { Question } from '../../question/question.ts'
import type { AnswerPart, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { readAnswer } from '../read/read-answer.ts'

/** The members of a group, when what the text says about it names as many side by side; otherwise that it does not name them. */
export function membersAnswer(
  { count, group }: Extract<QuestionPlan, { kind: 'members' }>,
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): AnswerPart | Refusal {
  const read = readAnswer(question, library, paper, citer)
  if (!('claims' in read)) return read
  const quoted = read.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote))
  const named = quoted.some((quote) => longestSeries(quote) >= count) || read.claims.length >= count
  return named ? read : { kind: 'not-enumerated', group, count }
}
