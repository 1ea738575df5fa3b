import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Counted, UsageReport } from '../../answer/usage-report.ts'
import type { Block, Reply } from '../reply.ts'
import { deskWording } from '../wording/desk.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { heading, viewReply } from './view-reply.ts'

/** What was asked and how it was answered, for those who manage the bot. */
export function usageReportView(report: UsageReport, lang: ReplyLanguage): Reply {
  const { report: words } = deskWording(lang)
  const { place } = wordingFor(lang)
  const { asked, checked, useful, notUseful } = report
  const line = (what: string, count: number) => `${what} — ${words.times(count)}`
  const placed = (some: readonly Counted[]) => some.map(({ what, count }) => line(placeText(what, place), count))
  const blocks = [
    heading(words.heading(dayOf(report.from), dayOf(report.until - 1))),
    ...(asked + checked + useful + notUseful === 0 ? [heading(words.none)] : []),
    ...(asked > 0 ? [heading(words.asked(asked, report.answered, report.refused, report.clarified))] : []),
    ...(checked > 0 ? [heading(words.checked(checked))] : []),
    ...(useful + notUseful > 0 ? [heading(words.ratings(useful, notUseful))] : []),
    ...list(words.sections, placed(report.sections)),
    ...list(words.tables, placed(report.tables)),
    ...list(
      words.refusals,
      report.reasons.map(({ what, count }) => line(words.reason[what], count)),
    ),
    ...list(
      words.unanswered,
      report.unanswered.map(({ what, count }) => line(what, count)),
    ),
    ...list(
      words.badlyRated,
      report.badlyRated.map(({ what, count, reasons }) =>
        [line(what, count), ...(reasons.length > 0 ? [words.because(reasons)] : [])].join(' — '),
      ),
    ),
  ]
  return viewReply({ tone: 'notice', blocks }, lang)
}

/** The day of a time in UTC: 2026-11-23. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A place, after the paper's id where there are several papers. */
function placeText(what: string, place: (place: string) => string): string {
  const space = what.indexOf(' ')
  return space < 0 ? place(what) : `${what.slice(0, space)} · ${place(what.slice(space + 1))}`
}

function list(lead: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', lead, items: items.map((text) => ({ label: '', text, markers: [] })) }] : []
}
