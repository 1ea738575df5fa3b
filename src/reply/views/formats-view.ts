import type { Answer } from '../../answer/answer.ts'
import { formatCitation } from '../../answer/record/format-citation.ts'
import type { BibliographicRecord } from '../../paper/annotations.ts'
import type { CitationFormat } from '../../question/plan.ts'
import { compose } from '../compose.ts'
import { markerText } from '../marker-text.ts'
import type { Block, Reply, Source } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { viewReply } from './view-reply.ts'
import { withoutView } from './without-view.ts'

/** A paper as far as it is cited. */
export interface CitablePaper {
  readonly id: string
  readonly record: BibliographicRecord
}

const FORMATS: readonly CitationFormat[] = ['GB/T 7714-2015', 'APA', 'BibTeX']

/** How the papers that an answer rests on are cited, and the places in running text. */
export function formatsView(answer: Answer, papers: readonly CitablePaper[], words: Wording): Reply {
  const { sources } = compose(answer)
  const cited = papers.filter(({ id }) => sources.some(({ paper }) => paper === id))
  if (cited.length === 0) return withoutView('formats', words)
  const english = words.lang === 'en'
  const lists = cited.map(
    ({ id, record }): Block => ({
      kind: 'list',
      lead: cited.length > 1 ? record.title : words.views.headings.formats,
      items: FORMATS.map((format) => ({
        label: `${format}:`,
        text: formatCitation(id, record, format, english && format !== 'GB/T 7714-2015'),
        markers: [],
      })),
    }),
  )
  const places: Block = { kind: 'list', lead: words.views.places, items: placesOf(sources, cited, words) }
  return viewReply({ tone: 'answer', blocks: [...lists, places] }, words.lang)
}

/** Each place once, with the markers of the sources that stand there. */
function placesOf(sources: readonly Source[], papers: readonly CitablePaper[], words: Wording) {
  const placed = sources.map((source) => ({
    ...source,
    where: source.at.kind === 'cell' ? words.place(source.place) : source.label,
  }))
  const isSame = (a: (typeof placed)[number], b: (typeof placed)[number]) => a.paper === b.paper && a.where === b.where
  const first = placed.filter((one, at) => placed.findIndex((other) => isSame(one, other)) === at)
  return first.flatMap((one) => {
    const record = papers.find(({ id }) => id === one.paper)?.record
    const markers = placed.filter((other) => isSame(one, other)).map(({ marker }) => marker)
    return record
      ? [
          {
            label: markerText(markers),
            text: words.views.citedPlace(authorOf(record, words), record.issued, one.where),
            markers: [],
          },
        ]
      : []
  })
}

/** The first author as cited in running text: in full in Chinese, by the family name in English. */
function authorOf({ author, authorEnglish, title }: BibliographicRecord, words: Wording): string {
  const [name] = words.lang === 'en' && authorEnglish.length > 0 ? authorEnglish : author
  if (!name) return title
  const own = words.lang === 'en' ? name.family : (name.literal ?? `${name.family}${name.given ?? ''}`)
  return own || title
}
