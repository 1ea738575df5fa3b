import { aloneIn } from '../../language/cues/asked-need.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'

/** 光送钱不派人为什么不行 is about 派人: what will not do alone helps to find the place and need not be said. */
export function withoutAlone(question: Question): Question {
  const span = question.asks.has('why') ? aloneIn(question.text) : undefined
  const isAlone = ({ start, end }: QuestionUnit) => span !== undefined && span.start <= start && end <= span.end
  const content = question.content.filter((unit) => !isAlone(unit))
  if (!span || content.length === 0) return question
  const asLight = (unit: QuestionUnit): QuestionUnit =>
    isAlone(unit) ? { ...unit, closed: [{ kind: 'light' }], strict: false, proper: false } : unit
  return { ...question, content, units: question.units.map(asLight) }
}
