import { excludedIn } from '../../language/cues/exclusion.ts'
import type { Question, QuestionUnit } from '../question.ts'

export interface Excluding {
  /** The question without what it excludes. */
  readonly question: Question
  /** What is not meant (不算中央文件), empty where nothing is excluded. */
  readonly excluded: readonly QuestionUnit[]
  /** It only stands beside what is meant ((not Beijing)), and is not taken out of it. */
  readonly contrast?: boolean
}

/** Takes apart what a question is about and what it says is not meant. */
export function withoutExcluded(question: Question): Excluding {
  const span = excludedIn(question.text)
  const isExcluded = ({ start, end }: QuestionUnit) => span !== undefined && span.start <= start && end <= span.end
  const excluded = question.content.filter(isExcluded)
  if (!span || excluded.length === 0) return { question, excluded: [] }
  const keep = (unit: QuestionUnit) => !isExcluded(unit)
  const text = question.text.slice(0, span.start) + ' '.repeat(span.end - span.start) + question.text.slice(span.end)
  return {
    question: { ...question, text, units: question.units.filter(keep), content: question.content.filter(keep) },
    excluded,
    contrast: span.contrast,
  }
}
