import { type FoundFigure, findFigures } from '../../language/values/find-figures.ts'
import { type PlanRule, rejected } from '../plan.ts'
import type { Question } from '../question.ts'
import type { Op } from '../words/closed-class.ts'

/** Where a figure comes from: the cells or sentences that print it, or what it is computed from. */
export const numberOrigin: PlanRule = {
  name: 'number-origin',
  examples: ['1232.7怎么来的', '19130.45', '4.95倍是怎么算出来的', '67%哪来的', 'Where does 1232.7 come from?'],
  plan(question) {
    const figures = findFigures(question.text).filter((figure) => !isTaken(figure, question))
    const [first, ...more] = figures.filter((figure) => !isInName(figure, question))
    if (!first || more.length > MOST) return rejected('no figure, or too many to trace')
    // 什么叫5321: what has neither unit nor decimals may be a name.
    if (question.asks.has('definition') && !question.asks.has('source') && first.unit === undefined && first.decimals === 0)
      return rejected('asks what a name means')
    const other = question.units.filter((unit) => !unit.inherited && !figures.some((figure) => overlaps(unit, figure)))
    const ops = other.flatMap(({ closed }) => closed.flatMap((meaning) => (meaning.kind === 'op' ? [meaning.op] : [])))
    if (ops.some((op) => ELSEWHERE.includes(op)) || question.asks.has('agree'))
      return rejected('the figure is a bound or a claim')
    if (!question.asks.has('source') && !asksItsYears(question, ops)) {
      if (other.some(({ strict, closed }) => strict && closed.length === 0))
        return rejected('asks for no source, but for something else')
      if (ops.length > 0 || !figures.every(isTelling)) return rejected('no figure that tells where it is from')
    }
    return { plan: { kind: 'origin', figures: [first, ...more] } }
  },
}

/** 是哪年到哪年的合计, which years it covers: what a total is the total of. */
const asksItsYears = ({ asks, text }: Question, ops: readonly Op[]): boolean =>
  asks.has('when') && (ops.includes('sum') || COVERS.some((word) => text.includes(word)))
const COVERS = ['包括', '包含', '涵盖', '覆盖', '算的是', 'cover', 'include', 'span']

/** More figures than this are a list, not a question. */
const MOST = 2

/** Here a figure is what others are held against. */
const ELSEWHERE: readonly Op[] = ['above', 'convert', 'trend', 'rank', 'max', 'min', 'fastest', 'slowest', 'count']

/** 3 or 12 by itself may be anything; a unit, a decimal or four digits make it a figure. */
const isTelling = ({ unit, decimals, amount }: FoundFigure): boolean =>
  unit !== undefined || decimals > 0 || amount.gte(SMALLEST_TELLING)
const SMALLEST_TELLING = 1000

/** 5321 in 贵州“5321”机制 is a name. */
const isInName = ({ unit, start, end }: FoundFigure, { units }: Question): boolean =>
  unit === undefined &&
  units.some((one) => one.kind === 'term' && one.start <= start && end <= one.end && one.end - one.start > end - start)

const isTaken = (figure: FoundFigure, { years, parts }: Question): boolean =>
  [...years, ...parts].some((taken) => overlaps(taken, figure))

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end
