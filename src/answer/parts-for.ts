import { measureName } from '../compute/evaluate.ts'
import { yearsOf } from '../compute/measure.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import type { AnswerPart, Refusal } from './answer.ts'
import { checkAgainstText } from './check-text.ts'
import type { Citer } from './citer.ts'
import { computeAnswer } from './compute-answer.ts'
import { overviewAnswer } from './overview-answer.ts'
import { captionAnswer, countAnswer, marksAnswer, noteAnswer, referenceAnswer } from './plain-answers.ts'
import { contradicted } from './premise-answer.ts'
import { readAnswer } from './read-answer.ts'
import { recordAnswer } from './record-answer.ts'

type Part = AnswerPart | Refusal

/** Carries a plan out: one part for each reading or paper, or why there is none. */
export function partsFor(
  plan: QuestionPlan,
  question: Question,
  library: Library,
  citer: Citer,
  paper: string | undefined,
): readonly Part[] {
  const papers = library.papers.filter(({ id }) => paper === undefined || id === paper)
  switch (plan.kind) {
    case 'compute':
      return plan.readings.map((reading) => {
        const part = computeAnswer(reading, question.lang, citer)
        return 'claims' in part && question.asks.has('agree') ? checkAgainstText(part, question, library, citer) : part
      })
    case 'premise':
      return [contradicted(plan) ?? readAnswer(question, library, paper, citer)]
    case 'read':
      return [readAnswer(question, library, paper, citer)]
    case 'overview':
      return papers.map((owner) => overviewAnswer(plan, owner.id, question, library, citer))
    case 'unexplained':
      return [{ kind: 'unknown-words', words: plan.words }]
    case 'outside-years':
      return [outsideYears(plan)]
    case 'no-breakdown':
      return [{ kind: 'no-breakdown', words: plan.words, table: plan.measure.table.number }]
    default:
      return papers.flatMap((owner) => partsOf(owner, plan, question, citer))
  }
}

/** Plans that one paper answers with what it prints. */
function partsOf(paper: Paper, plan: QuestionPlan, { lang }: Question, citer: Citer): readonly Part[] {
  const tables = (number: number) => paper.tables.filter((table) => table.number === number)
  switch (plan.kind) {
    case 'record':
      return [recordAnswer(plan.fields, paper, citer)]
    case 'references':
      return plan.paper === paper.id ? [referenceAnswer(plan, paper, citer)] : []
    case 'note':
      return [noteAnswer(plan, paper, lang === 'en' ? 'en' : 'zh', citer)]
    case 'count':
      return [countAnswer(plan, paper, citer)]
    case 'caption':
      return tables(plan.table).map((table) => captionAnswer(table, paper, citer))
    case 'marks':
      return tables(plan.table).map((table) => marksAnswer(plan, table, paper, citer))
    default:
      return []
  }
}

function outsideYears({ measure, asked }: Extract<QuestionPlan, { kind: 'outside-years' }>): Refusal {
  const available = yearsOf(measure.table) ?? { from: 0, to: 0 }
  return { kind: 'outside-years', asked, available, measure: measureName(measure), table: measure.table.number }
}
