import { isSaid } from '../../is-said.ts'
import { markerText } from '../../marker-text.ts'
import type { Reply, Source } from '../../reply.ts'
import { cutText } from '../../split.ts'
import { wordingFor } from '../../wording/wording-for.ts'

const QUOTE_CHARS = 240
/** Of the cells of a column, which the computation or the table above names as well. */
const CELLS_CHARS = 60
const LABEL_CHARS = 300

/** What is said about one place: by one source, or by several that only point there. */
export interface SourceLines {
  readonly markers: readonly number[]
  readonly head: string
  readonly words: string
  readonly kind: Source['quoteKind']
}

/** What the answer says itself is not said again. */
function linesOf(source: Source, { blocks, lang }: Reply, whole: boolean): SourceLines {
  const { marker, tag, quote, quoteKind } = source
  const label = cutText(source.label, LABEL_CHARS)
  if (quoteKind === 'cell') {
    const words = wordingFor(lang)
    const value = whole ? quote : cutText(quote, CELLS_CHARS)
    return { markers: [marker], head: ` ${words.tagged(words.cell(label, value.trim()), tag)}`, words: '', kind: quoteKind }
  }
  const words = isSaid(source, blocks) ? '' : (whole ? quote : cutText(quote, QUOTE_CHARS)).trim()
  return { markers: [marker], head: ` ${label} · ${tag}`, words, kind: quoteKind }
}

/**
 * The sources of a reply in order, each place once.
 * @param whole whether quotes are shown to their end.
 */
export function sourceLines(reply: Reply, whole: boolean): readonly SourceLines[] {
  const entries: SourceLines[] = []
  for (const entry of reply.sources.map((source) => linesOf(source, reply, whole))) {
    const last = entries.at(-1)
    const samePlace = last && last.words === '' && entry.words === '' && last.head === entry.head
    if (samePlace) entries.splice(-1, 1, { ...last, markers: [...last.markers, ...entry.markers] })
    else entries.push(entry)
  }
  return entries
}

/** `[1]`, set bold before the place. */
export const sourceMark = ({ markers }: SourceLines): string => markerText(markers)
