import { figuresOf } from '../../question/columns/bounds.ts'
import type { Library } from '../../question/library.ts'
import { readQuestion } from '../../question/read-question.ts'
import type { Claim } from '../answer.ts'
import { answerQuestion } from '../answer-question.ts'
import type { Citer } from '../citer.ts'
import { recited } from './recited.ts'

/** Rules that answer with one number or one name of the paper's own. */
const COUNTING = ['count', 'row-count']

/** A stated number of tables, notes, works or rows, held against how many there are. */
export function checkCount(
  text: string,
  library: Library,
  citer: Citer,
): { readonly holds: boolean; readonly claim: Claim } | undefined {
  const question = readQuestion(text, library)
  const [figure, ...more] = figuresOf(question)
  if (!figure || more.length > 0) return undefined
  const digits = figure.amount.toString()
  const asked = question.text.replace(digits, '多少')
  const { answer, planned } = answerQuestion(asked, library)
  if (answer.kind !== 'answered' || !COUNTING.includes(planned.rule ?? '')) return undefined
  const [claim] = answer.parts[0].claims
  if (claim.says.kind !== 'count' && claim.says.kind !== 'filed') return undefined
  return { holds: figure.amount.equals(claim.says.count), claim: recited(claim, citer) }
}
