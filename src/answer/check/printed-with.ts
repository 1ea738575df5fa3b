import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import { yearsIn } from '../../retrieval/years-held.ts'
import type { Claim } from '../answer.ts'
import { mentionsOf } from '../audit/figure-mentions.ts'
import type { Citer } from '../citer.ts'
import { extractOf } from '../read/cite-sentence.ts'
import type { ClaimPiece } from './claim-pieces.ts'

/** The sentence of a paper that prints the figure of a statement, for the same years and with half of its words; where the tables differ, the paper says so all the same. */
export function printedWith(
  { figure }: ClaimPiece,
  { content, years }: Question,
  library: Library,
  citer: Citer,
): Claim | undefined {
  if (!figure) return undefined
  const words = content.filter(({ kind }) => kind !== 'number')
  const found = mentionsOf(figure, library).find(({ sentence, isRounded }) => {
    const held = words.filter((unit) => matchIn(unit, sentence) >= 0.5)
    const own = yearsIn(sentence)
    return (
      !isRounded &&
      held.length * 2 >= words.length &&
      years.every((year) => own.some(({ from, to }) => from === year.from && to === year.to))
    )
  })
  return found && extractOf(found.sentence, citer)
}
