import { z } from 'zod'
import type { Counted, RefusalReason, UsageReport } from '../answer/usage-report.ts'
import { atomsOf } from '../language/words/atoms.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Journal } from '../store/journal.ts'

/** A period in milliseconds since 1970: from the first to before the second. */
export interface Period {
  readonly from: number
  readonly until: number
}

/** Lines of a list in a report. */
const MOST = 20
/** Reasons told of one answer. */
const MOST_REASONS = 5

/** What the journal holds of an answer, or of a rating of one. Other lines are not for this report. */
const eventSchema = z.object({
  happened: z.enum(['asked', 'rated']),
  kind: z.string(),
  /** Absent where a message of somebody was checked. */
  text: z.string().default(''),
  outcome: z.string(),
  refusal: z.string().optional(),
  places: z.array(z.string()),
  /** The answer that is rated. */
  answer: z.string().optional(),
  useful: z.boolean().optional(),
  why: z.string().optional(),
})
type Event = z.infer<typeof eventSchema>

/** What happened in a period, counted. Reads the journal, also while a bot writes it. */
export async function usageReport(journal: Pick<Journal, 'read'>, { from, until }: Period): Promise<UsageReport> {
  const asked: Event[] = []
  const rated: Event[] = []
  for await (const record of journal.read(from, until)) {
    const event = eventSchema.safeParse(record).data
    if (event?.happened === 'rated') rated.push(event)
    else if (event) asked.push(event)
  }
  const questions = asked.filter(({ kind, outcome }) => kind !== 'check' && outcome !== 'smalltalk' && outcome !== 'shown')
  const of = (outcome: string) => questions.filter((event) => event.outcome === outcome)
  const places = asked.flatMap((event) => event.places)
  const ratings = withReasons(rated)
  const refused = of('refused')
  return {
    from,
    until,
    asked: questions.length,
    answered: of('answered').length,
    refused: refused.length,
    clarified: of('clarify').length,
    checked: asked.filter(({ kind }) => kind === 'check').length,
    useful: ratings.filter(({ useful }) => useful).length,
    notUseful: ratings.filter(({ useful }) => !useful).length,
    sections: counted(places.filter((place) => !isTable(place))),
    tables: counted(places.filter(isTable)),
    reasons: counted(refused.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal as RefusalReason]))),
    unanswered: groups(refused.filter(({ refusal }) => refusal !== 'not-computed')).map(([first, ...more]) => ({
      what: first.text,
      count: more.length + 1,
    })),
    badlyRated: groups(ratings.filter(({ useful }) => !useful)).map(badlyRated),
  }
}

/** 表3, with the paper's id before it where there are several. */
function isTable(place: string): boolean {
  const own = place.slice(place.indexOf(' ') + 1)
  return own.startsWith('表') && Number(own.slice(1)) > 0
}

/** A rating is given at once and its reason afterwards: the two are one. */
function withReasons(rated: readonly Event[]): Event[] {
  const ratings: Event[] = []
  for (const event of rated) {
    const same = ({ answer, useful, why }: Event) => answer === event.answer && useful === event.useful && why === undefined
    const before = event.why === undefined ? -1 : ratings.findLastIndex(same)
    if (before < 0) ratings.push(event)
    else ratings[before] = event
  }
  return ratings
}

function counted<T extends string>(all: readonly T[]): Counted<T>[] {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .map(([what, count]) => ({ what, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}

type Group = readonly [Event, ...Event[]]

/** Events of the same question, whatever its script, widths and punctuation; the largest groups first. */
function groups(events: readonly Event[]): Group[] {
  const found = new Map<string, [Event, ...Event[]]>()
  for (const event of events) {
    const key = atomsOf(normalise(event.text))
      .map((atom) => atom.key)
      .join(' ')
    const group = found.get(key)
    if (group) group.push(event)
    else if (key !== '') found.set(key, [event])
  }
  return [...found.values()].sort((a, b) => b.length - a.length).slice(0, MOST)
}

function badlyRated([first, ...more]: Group): UsageReport['badlyRated'][number] {
  const whys = [first, ...more].flatMap(({ why }) => (why === undefined ? [] : [why]))
  return { what: first.text, count: more.length + 1, reasons: [...new Set(whys)].slice(0, MOST_REASONS) }
}
