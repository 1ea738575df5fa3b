import { splitClauses, splitSentences, type TextPiece } from '../language/cues/sentences.ts'
import type { NoteMark, Passage, PassageKind, Rendition, SourceLanguage } from '../paper/paper.ts'

/** A paragraph ready to be cut: normalised text, final note numbers, full address. */
export interface ReadyParagraph {
  readonly kind: PassageKind
  readonly place: string
  readonly path: readonly string[]
  readonly ordinal: number
  readonly text: string
  readonly marks: readonly NoteMark[]
}

/** The longest passage in characters: what a reader takes in at a glance, and what retrieval was measured with. */
const LIMIT: Readonly<Record<SourceLanguage, number>> = { zh: 300, en: 600 }
/** A sentence that is longer than the limit by this factor is cut at a comma. */
const TOLERANCE = 1.5

interface Range {
  readonly start: number
  readonly end: number
}

/** Sentences, the overlong ones replaced by their clauses. */
function pieces(text: string, limit: number): readonly TextPiece[] {
  return splitSentences(text).flatMap((sentence) => {
    if (sentence.text.length <= limit * TOLERANCE) return [sentence]
    const clauses = splitClauses(sentence.text).map(({ text: clause, start, end }) => ({
      text: clause,
      start: start + sentence.start,
      end: end + sentence.start,
    }))
    return clauses.flatMap((clause) => (clause.text.length <= limit * TOLERANCE ? [clause] : chop(clause, limit)))
  })
}

/** A clause without any stop is no prose; it is cut anywhere, but never inside a pair of code units. */
function chop(clause: TextPiece, limit: number): readonly TextPiece[] {
  const out: TextPiece[] = []
  for (let at = 0; at < clause.text.length; ) {
    const code = clause.text.charCodeAt(at + limit - 1)
    const end = Math.min(clause.text.length, at + limit + (code >= 0xd800 && code < 0xdc00 ? 1 : 0))
    out.push({ text: clause.text.slice(at, end), start: clause.start + at, end: clause.start + end })
    at = end
  }
  return out
}

/** Packs sentences into parts of about equal length, so that no part is a mere tail. */
function ranges(text: string, lang: SourceLanguage): readonly Range[] {
  const limit = LIMIT[lang]
  if (text.length <= limit) return text === '' ? [] : [{ start: 0, end: text.length }]
  const target = text.length / Math.ceil(text.length / limit)
  const out: Range[] = []
  for (const { start, end } of pieces(text, limit)) {
    const last = out.at(-1)
    const before = last ? last.end - last.start : limit
    const after = last ? end - last.start : limit
    const closer = Math.abs(after - target) <= Math.abs(before - target)
    if (last && after <= limit && closer) out[out.length - 1] = { start: last.start, end }
    else out.push({ start, end })
  }
  return out
}

const WHOLE: ReadonlySet<PassageKind> = new Set(['reference', 'front', 'heading'])

/**
 * Cuts a paragraph into passages of at most about 300 Chinese or 600 English characters, at sentence ends.
 * References, front matter and headings stay whole.
 */
export function cutPassages(
  paragraph: ReadyParagraph,
  lang: SourceLanguage,
  rendition: Rendition,
  suffix: '' | '@en',
): readonly Passage[] {
  const { text, place, ordinal, marks } = paragraph
  const whole = WHOLE.has(paragraph.kind)
  const cut = whole && text !== '' ? [{ start: 0, end: text.length }] : ranges(text, lang)
  return cut.map(({ start, end }, i) => ({
    id: `${place}¶${ordinal}.${i + 1}${suffix}`,
    kind: paragraph.kind,
    place,
    path: paragraph.path,
    ordinal,
    part: i + 1,
    text: text.slice(start, end),
    lang,
    rendition,
    marks: marks.flatMap(({ note, offset }) => {
      // A mark belongs to the words before it.
      const isMine = (offset > start || i === 0) && offset <= (cut[i + 1]?.start ?? text.length)
      return isMine ? [{ note, offset: Math.min(offset, end) - start }] : []
    }),
  }))
}
