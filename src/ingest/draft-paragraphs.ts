import type { SourceLanguage } from '../paper/paper.ts'
import type { Table } from '../paper/table.ts'
import type { ReferenceBlock } from './block.ts'
import type { ReadyParagraph } from './cut-passages.ts'
import type { LabelledLine } from './front-matter.ts'
import { readMarks } from './note-marks.ts'
import { numberMarks } from './number-marks.ts'
import { numberNotes } from './number-notes.ts'
import { notePlace, PLACES, partTitle } from './place.ts'
import type { PlacedBlocks } from './place-blocks.ts'

/** A paragraph with its address but, outside the reference list, without its number in its place. */
export type Draft = Omit<ReadyParagraph, 'ordinal'> & { readonly ordinal?: number }

function frontDrafts(front: readonly LabelledLine[]): readonly Draft[] {
  return front.map(({ labelled }) => ({ kind: 'front', place: PLACES.front, path: [], text: labelled, marks: [] }))
}

/** Numbers as printed where they are unique, else by order. */
function referenceNumbers(blocks: readonly ReferenceBlock[]): readonly number[] {
  const printed = blocks.map((block) => block.number ?? 0)
  const usable = !printed.includes(0) && new Set(printed).size === printed.length
  return usable ? printed : blocks.map((_, i) => i + 1)
}

/** Headings are text of the paper too: each is the paragraph 0 of its place, so that it can be cited. */
function headingDrafts({ sections }: PlacedBlocks): readonly Draft[] {
  const open: string[] = []
  return sections.map(({ place, title, level }) => {
    open.splice(Math.max(0, level - 1), open.length, title)
    return { kind: 'heading', place, path: open.slice(0, -1), text: title, marks: [], ordinal: 0 }
  })
}

function bodyDrafts(placed: PlacedBlocks): readonly Draft[] {
  const marked = placed.paragraphs.map((paragraph) => readMarks(paragraph.text))
  const numbered = numberMarks(
    marked,
    placed.notes.flatMap(({ heads }) => heads),
  )
  return placed.paragraphs.map(({ kind, place, path }, i) => ({
    kind,
    place,
    path,
    text: marked[i]?.text ?? '',
    marks: numbered[i] ?? [],
  }))
}

function tableDrafts(tables: readonly Table[], lang: SourceLanguage): readonly Draft[] {
  return tables.flatMap((table) => {
    const place = `表${table.number}`
    const name = lang === 'zh' ? place : `Table ${table.number}`
    const texts = [`${name} ${table.caption}`.trim(), table.note].filter((text) => text !== '')
    return texts.map((text) => ({ kind: 'caption' as const, place, path: [], text, marks: [] }))
  })
}

function noteDrafts(placed: PlacedBlocks, body: readonly Draft[], lang: SourceLanguage): readonly Draft[] {
  return numberNotes(placed.notes, callsIn(body)).flatMap(({ number, paragraphs }) =>
    paragraphs.map((text) => ({
      kind: 'note' as const,
      place: notePlace(number),
      path: [partTitle(PLACES.notes, lang)],
      text: readMarks(text).text,
      marks: [],
    })),
  )
}

/** The words before each note call, back to the end of the sentence before. */
function callsIn(body: readonly Draft[]): readonly string[] {
  return body.flatMap(({ text, marks }) =>
    marks.map(({ offset }) => /[^。！？]*[。！？]?$/.exec(text.slice(0, offset))?.[0] ?? ''),
  )
}

function referenceDrafts(placed: PlacedBlocks, lang: SourceLanguage): readonly Draft[] {
  const numbers = referenceNumbers(placed.references)
  return placed.references.map((block, i) => {
    const { text } = readMarks(block.text)
    return {
      kind: 'reference' as const,
      place: PLACES.references,
      path: [partTitle(PLACES.references, lang)],
      text,
      marks: [],
      ordinal: numbers[i] ?? i + 1,
    }
  })
}

/** Every paragraph of a text, normalised and with its final note calls, in the order of its passages. */
export function draftParagraphs(
  placed: PlacedBlocks,
  front: readonly LabelledLine[],
  tables: readonly Table[],
  lang: SourceLanguage,
): readonly Draft[] {
  const body = bodyDrafts(placed)
  return [
    ...frontDrafts(front),
    ...headingDrafts(placed),
    ...body,
    ...tableDrafts(tables, lang),
    ...noteDrafts(placed, body, lang),
    ...referenceDrafts(placed, lang),
  ]
}
