import type { Library } from './library.ts'
import type { PlanRule, QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'
import { audit } from './rules/audit.ts'
import { beyond } from './rules/beyond.ts'
import { caption } from './rules/caption.ts'
import { caseStudied } from './rules/case-studied.ts'
import { citePaper } from './rules/cite-paper.ts'
import { cited } from './rules/cited.ts'
import { compute } from './rules/compute.ts'
import { count } from './rules/count.ts'
import { eventRow } from './rules/event-row.ts'
import { events } from './rules/events.ts'
import { labelledRows } from './rules/labelled-rows.ts'
import { marks } from './rules/marks.ts'
import { members } from './rules/members.ts'
import { missingPart } from './rules/missing-part.ts'
import { note } from './rules/note.ts'
import { numberOrigin } from './rules/number-origin.ts'
import { overview } from './rules/overview.ts'
import { person } from './rules/person.ts'
import { precedence } from './rules/precedence.ts'
import { read } from './rules/read.ts'
import { record } from './rules/record.ts'
import { references } from './rules/references.ts'
import { relations } from './rules/relations.ts'
import { rowCount } from './rules/row-count.ts'
import { smallTalk } from './rules/small-talk.ts'
import { tableRow } from './rules/table-row.ts'

/** The order matters: the more a rule demands of a question, the earlier it stands. */
export const RULES: readonly PlanRule[] = [
  smallTalk,
  citePaper,
  beyond,
  missingPart,
  rowCount,
  audit,
  numberOrigin,
  overview,
  record,
  person,
  note,
  count,
  cited,
  references,
  precedence,
  events,
  eventRow,
  members,
  relations,
  caption,
  marks,
  caseStudied,
  compute,
  tableRow,
  labelledRows,
  read,
]

export interface Planned {
  readonly rule?: string
  readonly plan?: QuestionPlan
  readonly rejected: readonly { readonly rule: string; readonly why: string }[]
}

/** The first rule that plans; the others' reasons are kept for `explain` and for refusals. */
export function planQuestion(question: Question, library: Library, paper?: string): Planned {
  const rejections: { rule: string; why: string }[] = []
  for (const rule of RULES) {
    const result = rule.plan(question, library, paper)
    if ('plan' in result) return { rule: rule.name, plan: result.plan, rejected: rejections }
    rejections.push({ rule: rule.name, why: result.rejected })
  }
  return { rejected: rejections }
}
