import type { Computation } from '../../compute/computation.ts'
import { type FoundQuantity, findQuantities } from '../../language/values/find-quantities.ts'
import { convert } from '../../language/values/units.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { locatorOf } from '../read/sentence-locator.ts'

/** A figure of the prose is taken to be about the same thing when it is this near to the computed one. */
const NEAR_SHARE = 0.06
const NEAR_POINTS = 4

interface Candidate {
  readonly sentence: Sentence
  readonly quantity: FoundQuantity
  readonly words: number
  readonly distance: number
}

/** Holds a computed figure against the figure that the prose gives for it; the part is unchanged when the prose gives none. */
export function checkAgainstText(part: AnswerPart, question: Question, library: Library, citer: Citer): AnswerPart {
  const [first] = part.claims
  const computation = part.computation
  const fact = first.says.kind === 'verdict' ? first.says.fact : first.says
  if (!computation || !('measure' in fact)) return part
  const found = statedFigure(computation, question, library)
  // A figure of the question is held against the cells; against the prose only when the prose says just that.
  if (!found || (fact !== first.says && !question.text.includes(normalise(found.quantity.surface)))) return part
  const decimals = found.quantity.amount.decimalPlaces()
  const computed = convert(computation.result, found.quantity.unit)?.amount ?? computation.result.amount
  const says: Claim['says'] = {
    kind: 'comparison',
    measure: fact.measure,
    stated: found.quantity.surface,
    computed: `${computed.toDecimalPlaces(Math.max(2, decimals)).toString()}${found.quantity.unit.symbol}`,
    agrees: computed.toDecimalPlaces(decimals).equals(found.quantity.amount),
  }
  return { ...part, claims: [{ says, citations: [citer.cite(locatorOf(found.sentence)), ...first.citations] }, ...part.claims] }
}

/** The figure of the prose whose sentence shares most words with the question, and among those the nearest. */
function statedFigure({ result }: Computation, { content }: Question, library: Library): Candidate | undefined {
  const candidates = library.documents
    .filter(({ source, lang }) => source.kind === 'passage' && lang === 'zh')
    .flatMap((document) => library.sentences.of(document))
    .flatMap((sentence) =>
      findQuantities(sentence.text).flatMap((quantity): Candidate[] => {
        const stated = convert(quantity, result.unit)?.amount
        if (!stated) return []
        const gap = stated.minus(result.amount).abs()
        const distance = result.unit.dimension === 'percent' ? gap.div(NEAR_POINTS) : gap.div(result.amount.abs()).div(NEAR_SHARE)
        const words = content.filter((unit) => matchIn(unit, sentence) >= 0.5).length
        return distance.lte(1) && words > 0 ? [{ sentence, quantity, words, distance: distance.toNumber() }] : []
      }),
    )
  return candidates.sort((a, b) => b.words - a.words || a.distance - b.distance)[0]
}
