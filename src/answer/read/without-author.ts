import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'

/** A question without the name of the paper's own author, who is asked about as one says 作者; one about nothing else stays as it is. */
export function withoutAuthor(question: Question, { papers }: Library): Question {
  const names = papers.flatMap(({ record }) =>
    [...record.author, ...(record.authorEnglish ?? [])].flatMap(({ literal, family = '', given = '' }) => [
      literal ?? `${family}${given}`,
      `${given} ${family}`,
      `${family} ${given}`,
    ]),
  )
  const isAuthor = ({ surface, proper }: QuestionUnit) => proper && names.some((name) => name.toLowerCase() === surface)
  const others = question.content.filter((unit) => !isAuthor(unit))
  if (question.years.length > 0 || others.length === question.content.length || !others.some(({ strict }) => strict))
    return question
  return { ...question, content: others, units: question.units.filter((unit) => !isAuthor(unit)) }
}
