import { findYears } from '../../language/values/dates.ts'
import type { Defect } from '../../paper/defect.ts'
import type { TextLocator } from '../../paper/locator.ts'
import { type Audited, type AuditedSentence, proseSentences, textAt } from './audited.ts'

/** A document and when a passage says that it came out. */
interface Issue {
  readonly title: string
  readonly year: number
  readonly at: TextLocator
}

/** One or more titles right after a verb that brings documents into the world. */
const ISSUED = /(?:发布|颁布|印发|出台|制定|下发|公布|颁行)了?((?:[、和与及]*《[^《》]+》)+)/gu
const TITLE = /《([^《》]+)》/gu
/** A sentence that goes on in the year of the one before it. */
const AT_ONCE = /^(?:紧接着|随即|接着|同年|当年)/u

/** Documents that two passages date to different years. */
export function dateMismatches(audited: Audited): readonly Defect[] {
  const issues = proseSentences(audited).flatMap((sentence) => issuesIn(sentence, audited.paper))
  const titles = [...new Set(issues.map(({ title }) => title))]
  return titles.flatMap((subject): readonly Defect[] => {
    const [first, ...more] = issues.filter(({ title }) => title === subject)
    const other = more.find(({ year }) => year !== first?.year)
    if (!first || !other) return []
    const [stated, found] = [String(first.year), String(other.year)]
    return [{ kind: 'date-mismatch', verdict: 'contradiction', at: [first.at, other.at], stated, found, subject }]
  })
}

function issuesIn({ passage, text, start, before }: AuditedSentence, paper: string): Issue[] {
  return Array.from(text.matchAll(ISSUED)).flatMap((match) => {
    const said = lastYear(text.slice(0, match.index))
    const year = said ?? (AT_ONCE.test(text) ? lastYear(before) : undefined)
    if (year === undefined) return []
    const at = textAt(paper, passage.id, start, start + text.length)
    return Array.from((match[1] ?? '').matchAll(TITLE), ({ 1: title = '' }) => ({ title, year, at }))
  })
}

/** The last single year that a text names. */
const lastYear = (text: string): number | undefined => findYears(text).findLast(({ from, to }) => from === to)?.from
