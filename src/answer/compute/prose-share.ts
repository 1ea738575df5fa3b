import type { Computation } from '../../compute/computation.ts'
import { share } from '../../compute/evaluate.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import { partOfWhole } from '../../language/values/part-of-whole.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Locator } from '../../paper/locator.ts'
import type { Question } from '../../question/question.ts'
import type { AnswerPart, Refusal } from '../answer.ts'

/** Where a share is asked for and a sentence of the answer tells a figure and the asked part of it, the share comes first. */
export function withProseShare(part: AnswerPart | Refusal, { ops, content }: Question): AnswerPart | Refusal {
  if (!('claims' in part) || !ops.has('share')) return part
  for (const { says, citations } of part.claims) {
    const found = says.kind === 'extract' ? partOfWhole(normalise(says.text)) : undefined
    const isAsked = content.some(({ strict, surface }) => strict && found?.words.includes(surface))
    const computation = found && isAsked ? shareOf(found.part, found.whole, citations[0].at) : undefined
    if (computation) {
      const claim = { says: { kind: 'result', computation, measure: '', period: {} }, citations } as const
      return { ...part, claims: [claim, ...part.claims], computation }
    }
  }
  return part
}

/** A part is told without the unit of its whole. */
function shareOf(part: FoundFigure, whole: FoundFigure, at: Locator): Computation | undefined {
  const { unit } = whole
  const leaf = ({ amount, surface }: FoundFigure): Computation | undefined =>
    unit && { op: 'cell', result: { amount, unit }, inputs: [], at: [at], missing: [], label: surface }
  const [a, b] = [leaf(part), leaf(whole)]
  return a && b && share(a, b)
}
