import type { Computation } from '../../compute/computation.ts'
import { sumOf } from '../../compute/evaluate.ts'
import { type Figure, figureFit } from '../../compute/figure-fit.ts'
import { unitBase } from '../../language/values/units.ts'
import type { Unit } from '../../paper/value.ts'
import type { Library } from '../../question/library.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Claim } from '../answer.ts'
import { figuresPrinted, type Printed } from '../audit/figure-mentions.ts'
import type { Citer } from '../citer.ts'
import { citeSentence } from '../read/cite-sentence.ts'
import { locatorOf } from '../read/sentence-locator.ts'

/** Digits that a sum of two figures of the text must agree in to be no coincidence. */
const ENOUGH_DIGITS = 4
/** A smaller part of the figure is lost in its rounding. */
const SMALLEST_PART = 0.05

/**
 * A figure of the text as the sum of two others: those stand in two sentences of one paragraph, and agree with it in many digits,
 * or else their paragraph tells the same figures beside them as the paragraph of the sum does. Undefined without such two.
 */
export function proseSum(figure: Figure, sentences: readonly Sentence[], library: Library, citer: Citer): AnswerPart | undefined {
  const { unit } = figure
  if (!unit || unit.dimension === 'percent' || unit.dimension === 'ratio') return undefined
  const printed = figuresPrinted(library).filter(
    ({ sentence, figure: other }) =>
      sentence.document.lang === 'zh' && sentence.document.source.kind === 'passage' && other.unit && sameKind(other.unit, unit),
  )
  const parts = printed.filter((one) => !sentences.includes(one.sentence) && shareIn(one, figure) > SMALLEST_PART)
  const digits = figure.decimals + figure.amount.trunc().precision(true)
  for (const [i, first] of parts.entries()) {
    for (const second of parts.slice(i + 1)) {
      if (first.sentence === second.sentence || paragraphOf(first) !== paragraphOf(second)) continue
      const computation = sumOf([leafOf(first), leafOf(second)])
      const fit = computation && figureFit(computation.result, figure)
      const tells = (fit === 0 && digits >= ENOUGH_DIGITS) || (fit !== undefined && tellsTheSame(first, sentences, library))
      if (computation && tells) return partOf(computation, [first, second], citer)
    }
  }
  return undefined
}

/** 1432.6亿 does not say of what. */
const sameKind = (a: Unit, b: Unit): boolean => unitBase(b) === '' || unitBase(a) === unitBase(b)

const paragraphOf = ({ sentence }: Printed): string => sentence.document.paragraph

/** How large a part of a figure another is; nothing when it is all of it or more. */
function shareIn({ figure }: Printed, whole: Figure): number {
  const share = figure.amount
    .times(figure.unit?.factor ?? 1)
    .div(whole.amount.times(whole.unit?.factor ?? 1))
    .toNumber()
  return share < 1 ? share : 0
}

/** Whether a paragraph that prints the sum prints another figure of the paragraph of its parts. */
function tellsTheSame(part: Printed, sentences: readonly Sentence[], library: Library): boolean {
  const figuresOf = (paragraphs: ReadonlySet<string>) =>
    figuresPrinted(library).filter(({ sentence, figure }) => figure.unit && paragraphs.has(sentence.document.paragraph))
  const own = figuresOf(new Set([paragraphOf(part)]))
  const others = figuresOf(new Set(sentences.map(({ document }) => document.paragraph)))
  return own.some(
    ({ figure: { decimals, surface } }) =>
      decimals > 0 && surface !== part.figure.surface && others.some((other) => other.figure.surface === surface),
  )
}

/** A figure of the text as a leaf of a computation, cited by its characters. */
function leafOf({ sentence, figure }: Printed): Computation {
  const at = locatorOf(sentence)
  const { amount, surface } = figure
  return { op: 'cell', result: { amount, unit: figure.unit ?? NO_UNIT }, inputs: [], at: [at], missing: [], label: surface }
}

const NO_UNIT = { symbol: '', dimension: 'count', factor: '1' } as const

function partOf(computation: Computation, parts: readonly [Printed, Printed], citer: Citer): AnswerPart {
  const [first, second] = parts
  const citations: Claim['citations'] = [citeSentence(first.sentence, citer), citeSentence(second.sentence, citer)]
  return {
    form: 'prose',
    claims: [
      {
        says: { kind: 'result', computation, measure: parts.map(({ figure }) => figure.surface).join(' + '), period: {} },
        citations,
      },
    ],
    computation,
  }
}
