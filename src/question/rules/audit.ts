import { dataRows } from '../../compute/measure.ts'
import { type FoundFigure, findFigures } from '../../language/values/find-figures.ts'
import type { AuditTopic } from '../../paper/defect.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, type RuleResult, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { AUDIT_TOPICS, AUDITED_FIGURE, PAPER_WORDS } from '../words/audit-words.ts'
import { compute } from './compute.ts'

/** Topics whose findings have names that a question may pick one by. */
const NAMING: readonly AuditTopic[] = ['references', 'uncited', 'names', 'dates', 'stages', 'notes']

/** Whether the paper agrees with itself: a figure of the text, or everything of one kind. */
export const audit: PlanRule = {
  name: 'audit',
  standsAlone: true,
  examples: ['正文和表1一致吗？', '表1的合计对不对？', '这篇论文有哪些前后矛盾的地方？', '哪些引用没列进参考文献？'],
  plan(question, library, paper) {
    const tables = question.parts.flatMap(({ kind, number }) => (kind === 'table' ? [number] : []))
    const [figure] = figuresIn(question)
    const asked = question.asks.has('agree') || holds(question.text, AUDITED_FIGURE)
    if (figure && asked) {
      const foreign = foreignTo(library, question)
      if (foreign.length > 0) return rejected(`no paper has: ${foreign.join(' ')}`)
      const otherwise = planOf(compute.plan(question, library, paper), question)
      if (otherwise.kind === 'compute' && figuresIn(question).length > 2) return rejected('holds figures against each other')
      return { plan: { kind: 'audit', topic: 'figures', tables, figure, subject: [], otherwise } }
    }
    // 哪里不一致, after a question about a table, is about that table.
    const text = tables.length > 0 ? `${question.text} 表` : question.text
    const topics = AUDIT_TOPICS.filter(({ rows }) => rows.every((phrases) => holds(text, phrases)))
    const subject = topics.length === 0 ? [] : subjectOf(question)
    const topic = topics.find((one) => isAnswerable(one.topic, question, tables, subject))?.topic
    if (figure || !topic) return rejected('nothing asks whether the paper agrees with itself')
    if (topic === 'notes' && question.parts.some(({ kind }) => kind === 'note')) return rejected('about one note')
    const years = foreignYears(library, question)
    if (years.length > 0) return rejected(`no paper has: ${years.join(' ')}`)
    const known = library.papers.some((one) => tables.every((number) => one.tables.some((table) => table.number === number)))
    if (!known) return rejected('no such table')
    const otherwise = planOf(topic === 'figures' ? compute.plan(question, library, paper) : NOT_COMPUTED, question)
    return { plan: { kind: 'audit', topic, tables, subject, otherwise } }
  },
}

/** Without a table, figures must be asked for as such; only names and columns may pick some of what is found. */
function isAnswerable(
  topic: AuditTopic,
  { text, years }: Question,
  tables: readonly number[],
  subject: readonly QuestionUnit[],
): boolean {
  // A figure of some year is looked up.
  if (topic === 'figures') return tables.length > 0 || (holds(text, FIGURES) && (subject.length === 0 || years.length === 0))
  return subject.length === 0 || NAMING.includes(topic)
}

const FIGURES = ['数字', '数据', '数值', '倍数', '比例', '百分比', 'figures', 'numbers']

const holds = (text: string, phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase))

function figuresIn({ text, years, parts }: Question): FoundFigure[] {
  const taken = [...years, ...parts]
  return findFigures(text).filter(
    (figure) =>
      (figure.unit !== undefined || isTelling(figure)) &&
      !taken.some(({ start, end }) => start < figure.end && figure.start < end),
  )
}

/** Words and years that stand nowhere in the papers: the figure is of something else. */
function foreignTo(library: Library, question: Question): string[] {
  const isKnown = ({ keys }: QuestionUnit) => keys.some((key) => library.sentences.knows(key))
  const words = question.content.filter((unit) => unit.strict && unit.kind !== 'number' && !unit.inherited && !isKnown(unit))
  return [...words.map(({ surface }) => surface), ...foreignYears(library, question)]
}

function foreignYears({ sentences, papers }: Library, { years }: Question): string[] {
  const inTables = (year: number) =>
    papers.some(({ tables }) => tables.some((table) => dataRows(table, { from: year, to: year }).length > 0))
  return years.filter(({ from }) => !sentences.knows(String(from)) && !inTables(from)).map(({ from }) => String(from))
}

/** Without a unit, 4 or 67 may be anything. */
const isTelling = ({ decimals, amount }: FoundFigure): boolean => decimals > 0 || amount.gte(SMALLEST_TELLING)
const SMALLEST_TELLING = 1000

const NOT_COMPUTED = rejected('nothing is computed')

function planOf(result: RuleResult, { units }: Question): QuestionPlan {
  return 'plan' in result ? result.plan : { kind: 'read', units }
}

/** Names and things that none of the words about papers explains. */
function subjectOf({ content, text }: Question): QuestionUnit[] {
  const phrases = [...AUDIT_TOPICS.flatMap(({ rows }) => rows.flat()), ...PAPER_WORDS]
  const covered = Uint8Array.from(text, (char) => (char === ' ' ? 1 : 0))
  for (const phrase of phrases)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) covered.fill(1, at, at + phrase.length)
  return content.filter(({ strict, inherited, start, end }) => strict && !inherited && covered.subarray(start, end).includes(0))
}
