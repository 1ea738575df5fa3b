import { findYears } from '../../language/values/dates.ts'
import type { Library } from '../../question/library.ts'
import type { AskedYears, Question, QuestionUnit } from '../../question/question.ts'

/**
 * A question about a decade that the paper tells of under a heading with years (1949—1978), as a question about that part;
 * a decade that is printed itself, or lies in no such part, stays as it is.
 */
export function withinStages(question: Question, library: Library): Question {
  const staged = question.years.filter((asked) => isDecade(asked) && stageOf(asked, library) !== asked)
  if (staged.length === 0) return question
  const isOther = (unit: QuestionUnit) => !staged.some(({ start, end }) => start < unit.end && unit.start < end)
  return {
    ...question,
    units: question.units.filter(isOther),
    content: question.content.filter(isOther),
    years: question.years.map((asked) => (staged.includes(asked) ? stageOf(asked, library) : asked)),
  }
}

const isDecade = ({ from, to }: AskedYears): boolean => from % 10 === 0 && to === from + 9

function stageOf(asked: AskedYears, { papers }: Library): AskedYears {
  for (const { sections } of papers) {
    for (const { title } of sections) {
      const [stage] = findYears(title)
      if (stage && stage.from <= asked.from && asked.to <= stage.to && stage.to > stage.from)
        return { ...asked, from: stage.from, to: stage.to, name: title }
    }
  }
  return asked
}
