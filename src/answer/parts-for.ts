import type { Measure } from '../compute/measure.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import type { AnswerPart, Refusal } from './answer.ts'
import { auditAnswer } from './audit/audit-answer.ts'
import { checkAgainstText } from './audit/check-text.ts'
import type { Citer } from './citer.ts'
import { computeAnswer } from './compute/compute-answer.ts'
import { withDaySpan } from './compute/day-span.ts'
import { inEnglish } from './compute/measure-label.ts'
import { borneOut, otherwise } from './compute/premise-answer.ts'
import { withProseShare } from './compute/prose-share.ts'
import { outsideYears, yearFromToday } from './compute/reading-result.ts'
import { rowCountAnswer } from './compute/row-count-answer.ts'
import { originAnswer } from './origin/origin-answer.ts'
import { overviewAnswer } from './read/overview-answer.ts'
import { readAnswer } from './read/read-answer.ts'
import { citePaperAnswer } from './record/cite-paper-answer.ts'
import { citedAnswer } from './record/cited-answer.ts'
import { eventsAnswer } from './record/events-answer.ts'
import { labelledRowsAnswer } from './record/labelled-rows-answer.ts'
import { marksAnswer } from './record/marks-answer.ts'
import { membersAnswer } from './record/members-answer.ts'
import { captionAnswer, countAnswer, noteAnswer, referenceAnswer } from './record/plain-answers.ts'
import { precedenceAnswer } from './record/precedence-answer.ts'
import { recordAnswer } from './record/record-answer.ts'
import { relationsAnswer } from './record/relations-answer.ts'

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
      return computedParts(plan, question, library, citer)
    case 'premise':
    case 'order-premise':
      return [otherwise(plan, question.lang) ?? readAnswer(borneOut(question, plan), library, paper, citer)]
    case 'members':
      return [membersAnswer(plan, question, library, paper, citer)]
    case 'read':
      return [withProseShare(withDaySpan(readAnswer(question, library, paper, citer), question), question)]
    case 'row-count':
      return papers.filter(({ id }) => id === plan.paper).map((owner) => rowCountAnswer(plan, owner, citer))
    case 'overview':
      return papers.map((owner) => overviewAnswer(plan, owner, question, library, citer))
    case 'audit':
      return auditedOr(plan, question, library, citer, paper)
    case 'origin':
      return plan.figures.flatMap((figure) => originAnswer(figure, question, library, papers, citer))
    case 'unexplained':
      return [{ kind: 'unknown-words', words: plan.words }]
    case 'missing-part':
      return [{ ...plan, kind: 'no-such-part' }]
    case 'outside-years':
      return [outsideYears(inLanguage(plan.measure, question), plan.asked) ?? { kind: 'no-evidence' }]
    case 'year-from-today':
      return [yearFromToday(inLanguage(plan.measure, question), plan.word)]
    case 'no-breakdown':
      return [{ kind: 'no-breakdown', words: plan.words, table: plan.measure.table.number }]
    default:
      return papers.flatMap((owner) => partsOf(owner, plan, question, citer))
  }
}

/** Each reading; where it is asked whether the paper agrees, held against what the prose says. */
const computedParts = (
  { readings }: Extract<QuestionPlan, { kind: 'compute' }>,
  question: Question,
  library: Library,
  citer: Citer,
): Part[] =>
  readings.map((reading) => {
    const part = computeAnswer(reading, question.lang, citer)
    return 'claims' in part && question.asks.has('agree') ? checkAgainstText(part, question, library, citer) : part
  })

const inLanguage = (measure: Measure, { lang }: Question): Measure => (lang === 'en' ? inEnglish(measure) : measure)

/** What the audit says, or what the question would have been answered with otherwise. */
function auditedOr(
  plan: Extract<QuestionPlan, { kind: 'audit' }>,
  question: Question,
  library: Library,
  citer: Citer,
  paper: string | undefined,
): readonly Part[] {
  const parts = auditAnswer(plan, question, library, citer, paper)
  return parts.length > 0 ? parts : partsFor(plan.otherwise, question, library, citer, paper)
}

/** Plans that one paper answers with what it prints. */
function partsOf(paper: Paper, plan: QuestionPlan, question: Question, citer: Citer): readonly Part[] {
  if ('paper' in plan && plan.paper !== paper.id) return []
  const lang = question.lang === 'en' ? 'en' : 'zh'
  const tables = (number: number) => paper.tables.filter((table) => table.number === number)
  switch (plan.kind) {
    case 'record':
      return [recordAnswer(plan, paper, lang, citer)]
    case 'cite-paper':
      return [citePaperAnswer(plan, paper, lang, citer)]
    case 'references':
      return [referenceAnswer(plan, paper, citer)]
    case 'cited':
      return [citedAnswer(plan, paper, lang, citer)]
    case 'events':
      return [eventsAnswer(plan, paper, lang, citer)]
    case 'precedence':
      return [precedenceAnswer(plan, paper, citer)]
    case 'relations':
      return [relationsAnswer(plan, paper, lang, citer)]
    case 'note':
      return [noteAnswer(plan, paper, lang, citer)]
    case 'count':
      return [countAnswer(plan, paper, citer)]
    case 'caption':
      return [plan.table, ...(plan.others ?? [])]
        .flatMap(tables)
        .map((table) => captionAnswer(table, plan.source === true, paper, citer))
    case 'labelled-rows':
      return [labelledRowsAnswer(plan, paper, citer)]
    case 'marks':
      return tables(plan.table).map((table) => marksAnswer(plan, table, paper, citer))
    default:
      return []
  }
}
