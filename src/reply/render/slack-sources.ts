import type { RichTextBlock, RichTextBlockElement } from '@slack/types'
import { isSaid } from '../is-said.ts'
import { markerText } from '../marker-text.ts'
import type { Block, Reply, Source } from '../reply.ts'
import { cutText } from '../split.ts'
import { RICH_TEXT_CHARS, richTextOf, sectionOf, textOf } from './slack-elements.ts'
import type { Room } from './slack-room.ts'

const QUOTE_CHARS = 400
const LABEL_CHARS = 300

/** What is said about one place: by one source, or by several that only point there. */
export interface SourceEntry {
  readonly markers: readonly number[]
  readonly head: string
  readonly words: string
  readonly kind: Source['quoteKind']
}

/** Sources as Slack shows them, how many they are, and how many characters they take. */
export interface DrawnSource {
  readonly elements: readonly RichTextBlockElement[]
  readonly count: number
  readonly chars: number
}

const isProse = (kind: Source['quoteKind']) => kind === 'quotation' || kind === 'restated'

/** What the answer says itself is not said again. */
function entryOf(source: Source, blocks: readonly Block[]): SourceEntry {
  const { marker, label, tag, quote, quoteKind } = source
  const words = quoteKind !== 'cell' && isSaid(source, blocks) ? '' : cutText(quote, QUOTE_CHARS).trim()
  return { markers: [marker], head: ` ${cutText(label, LABEL_CHARS)} · ${tag}`, words, kind: quoteKind }
}

/** The sources of a reply as entries, in order. */
export function sourceEntries({ sources, blocks }: Reply): readonly SourceEntry[] {
  const entries: SourceEntry[] = []
  for (const entry of sources.map((source) => entryOf(source, blocks))) {
    const last = entries.at(-1)
    const samePlace = last && last.words === '' && entry.words === '' && last.head === entry.head
    if (samePlace) entries.splice(-1, 1, { ...last, markers: [...last.markers, ...entry.markers] })
    else entries.push(entry)
  }
  return entries
}

/** `[1] place · tag`, then the words: quoted when they are the author's, else plain, as nothing else is a quotation. */
function elementsOf({ markers, head, words, kind }: SourceEntry): readonly RichTextBlockElement[] {
  const place = [textOf(markerText(markers), 'bold'), textOf(head)]
  if (words === '') return [sectionOf(place)]
  if (kind === 'quotation') return [sectionOf(place), { type: 'rich_text_quote', elements: [textOf(words)] }]
  return [sectionOf([...place, textOf(`${isProse(kind) ? '\n' : '  '}${words}`)])]
}

/** Takes entries in order until the room is used up. */
export function fitSources(entries: readonly SourceEntry[], room: Room): readonly DrawnSource[] {
  const fitting: DrawnSource[] = []
  for (const entry of entries) {
    const chars = markerText(entry.markers).length + entry.head.length + entry.words.length + 2
    if (!room.take(chars, 0)) break
    fitting.push({ elements: elementsOf(entry), count: entry.markers.length, chars })
  }
  return fitting
}

/** Sources one below the other, in as few blocks as their length allows: at most five of what a room holds. */
export function sourceBlocks(drawn: readonly DrawnSource[]): readonly RichTextBlock[] {
  const groups: RichTextBlockElement[][] = []
  let size = RICH_TEXT_CHARS
  for (const { elements, chars } of drawn) {
    const opens = size + chars > RICH_TEXT_CHARS
    if (opens) groups.push([])
    groups.at(-1)?.push(...elements)
    size = opens ? chars : size + chars
  }
  return groups.map(richTextOf)
}
