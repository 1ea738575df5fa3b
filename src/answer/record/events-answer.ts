import { splitClauses, splitSentences } from '../../language/cues/sentences.ts'
import { findYears } from '../../language/values/dates.ts'
import { type MonthDay, monthDaysIn } from '../../language/values/month-days.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { CellLocator, TextLocator } from '../../paper/locator.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import type { PartialDate } from '../../paper/value.ts'
import { eventColumn, eventTables } from '../../question/find/event-tables.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

type EventsPlan = Extract<QuestionPlan, { kind: 'events' }>

interface Event {
  readonly date: PartialDate
  readonly label: string
  readonly text: string
  readonly at: CellLocator | TextLocator
}

/** Longer lists give only what happened, without what it meant. */
const DETAILED = 9
/** Sentences are told for so many years; longer spans are told by the tables. */
const MOST_YEARS = 3
const MOST_SENTENCES = 5
const LENGTH = { zh: 120, en: 260 }

/** What happened, in order of time; or, when nothing did, the nearest years that have events. */
export function eventsAnswer(plan: EventsPlan, paper: Paper, lang: 'zh' | 'en', citer: Citer): AnswerPart | Refusal {
  const { counted } = plan
  const told = [...rowEvents(plan, paper), ...(counted ? [] : sentenceEvents(plan, paper, lang))].sort(
    (a, b) => order(a.date) - order(b.date),
  )
  const [first, ...more] = told.map(
    ({ label, text, at }): Claim => ({
      says: { kind: 'item', label, text },
      citations: [at.kind === 'cell' ? citer.citeRow(at) : citer.cite(at)],
    }),
  )
  if (!first) return nothingThen(plan, paper)
  const claims = [first, ...more] as const
  if (!counted) return { form: 'list', claims }
  const [source, ...others] = claims.flatMap(({ citations }) => citations)
  const says = { kind: 'count', of: 'rows', count: claims.length, table: plan.rows[0]?.table ?? 0 } as const
  return { form: 'list', claims: source ? [{ says, citations: [source, ...others] }, ...claims] : claims }
}

const order = ({ year, month = 13, day = 32 }: PartialDate): number => (year * 100 + month) * 100 + day

function rowEvents({ rows }: EventsPlan, paper: Paper): Event[] {
  return rows.flatMap(({ table: number, row: index }): Event[] => {
    const table = paper.tables.find((candidate) => candidate.number === number)
    const row = table?.rows[index]
    if (!table || !row?.date) return []
    const column = eventColumn(table)
    const words = row.cells.slice(column, rows.length > DETAILED ? column + 1 : undefined)
    return [
      {
        date: row.date,
        label: row.cells.find(({ value }) => value.kind === 'date')?.raw ?? String(row.date.year),
        text: words.flatMap(({ raw }) => (raw === '' ? [] : [raw])).join('——'),
        at: { kind: 'cell', paper: paper.id, table: number, row: index, column },
      },
    ]
  })
}

/** Sentences of the reader's language that name one of the years, and not as the year of a cited work. */
function sentenceEvents(plan: EventsPlan, paper: Paper, lang: 'zh' | 'en'): Event[] {
  const { years, rows, topic } = plan
  const span = years.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  if (topic.length === 0 && (span === 0 || span > MOST_YEARS)) return []
  const has = (language: 'zh' | 'en') => paper.passages.some((passage) => passage.lang === language && passage.kind === 'body')
  const read = lang === 'en' && has('en') ? 'en' : has('zh') ? 'zh' : 'en'
  const found = paper.passages
    .filter((passage) => passage.lang === read && (passage.kind === 'body' || passage.kind === 'note'))
    .flatMap((passage) => eventsIn(passage, paper, plan, LENGTH[read]))
  return found.slice(0, Math.max(1, MOST_SENTENCES - Math.min(rows.length, 2)))
}

function eventsIn(passage: Passage, paper: Paper, { years: asked, days, topic }: EventsPlan, length: number): Event[] {
  const cited = paper.citations.filter((citation) => citation.passage === passage.id).map(({ span }) => span)
  return splitSentences(passage.text).flatMap(({ text, start, end }): Event[] => {
    const years = findYears(text).filter(
      (found) =>
        found.from === found.to &&
        (asked.length === 0 || asked.some(({ from, to }) => from <= found.from && found.from <= to)) &&
        !isCitedYear(text, found) &&
        !cited.some((span) => span.start <= start + found.start && start + found.end <= span.end),
    )
    const [year] = years
    if (!year || !topic.every((word) => normalise(text).includes(word))) return []
    if (days.length > 0 && !monthDaysIn(normalise(text)).some((found) => days.some((day) => isOn(found, day)))) return []
    const at: TextLocator = { kind: 'text', paper: paper.id, passage: passage.id, span: { start, end } }
    return [{ date: { year: year.from }, label: String(year.from), text: clipped(text, year.start, length), at }]
  })
}

/** Whether a date is the one asked for, or in the month asked for. */
const isOn = (found: MonthDay, { month, day = found.day }: MonthDay): boolean => found.month === month && found.day === day

/** (Zhong Kaibin, 2018): a bare year before a closing bracket is that of a work. */
const isCitedYear = (text: string, { end }: { readonly end: number }): boolean => [')', '）'].includes(text.charAt(end))

/** The clauses from the one that names the year on, as far as they fit. */
function clipped(text: string, at: number, length: number): string {
  if (text.length <= length) return text
  const clauses = splitClauses(text)
  const first = clauses.find(({ start, end }) => start <= at && at < end)
  const last = clauses.filter(({ end }) => end <= (first?.start ?? 0) + length).at(-1)
  return text.slice(first?.start ?? 0, Math.max(last?.end ?? 0, first?.end ?? length))
}

function nothingThen({ years, days }: EventsPlan, paper: Paper): Refusal {
  if (days.length > 0) return { kind: 'no-evidence' }
  const known = eventTables(paper).flatMap(({ rows }) => rows.flatMap(({ date }) => date?.year ?? []))
  const from = Math.min(...years.map((year) => year.from))
  const to = Math.max(...years.map((year) => year.to))
  const before = known.filter((year) => year < from)
  const after = known.filter((year) => year > to)
  const nearest = [...(before.length > 0 ? [Math.max(...before)] : []), ...(after.length > 0 ? [Math.min(...after)] : [])]
  return years.length > 0 ? { kind: 'no-events', asked: { from, to }, nearest } : { kind: 'no-evidence' }
}
