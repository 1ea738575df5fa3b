import { numberToCircled } from '../language/values/numerals.ts'
import type { Note, Passage, Reference, Rendition, Section, SourceLanguage } from '../paper/paper.ts'
import type { Table } from '../paper/table.ts'
import { cutBlocks } from './cut-blocks.ts'
import { cutPassages } from './cut-passages.ts'
import { type Draft, draftParagraphs } from './draft-paragraphs.ts'
import { dropFurniture } from './drop-furniture.ts'
import { stripEmphasis } from './emphasis.ts'
import { type FrontLine, orderFront } from './front-matter.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { numberNotes } from './number-notes.ts'
import { parseReference } from './parse-reference.ts'
import { notePlace, PLACES, partTitle } from './place.ts'
import { type PlacedBlocks, placeBlocks } from './place-blocks.ts'
import { languageOf } from './script.ts'
import { buildTables } from './tables/build-table.ts'

/** One text of a paper, read: the paper's own, or its English rendition. */
export interface ReadText {
  readonly language: SourceLanguage
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly notes: readonly Note[]
  readonly references: readonly Reference[]
  readonly front: readonly FrontLine[]
  /** The lines of the English abstract of a Chinese paper. */
  readonly foreign: readonly string[]
  readonly furnitureLines: number
}

/** Numbers the paragraphs of each place from 1 and cuts them. */
function cutAll(drafts: readonly Draft[], lang: SourceLanguage, rendition: Rendition, suffix: '' | '@en'): readonly Passage[] {
  const counts = new Map<string, number>()
  return drafts
    .filter((draft) => draft.text !== '')
    .flatMap((draft) => {
      const ordinal = draft.ordinal ?? (counts.get(draft.place) ?? 0) + 1
      counts.set(draft.place, ordinal)
      return cutPassages({ ...draft, ordinal }, draft.kind === 'foreign-abstract' ? 'en' : lang, rendition, suffix)
    })
}

/** Values under one key, in order. */
function grouped<K, V>(entries: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function notesOf(placed: PlacedBlocks, passages: readonly Passage[]): readonly Note[] {
  const calls = grouped(
    passages.flatMap(({ id, marks }) => marks.map(({ note, offset }) => [note, { passage: id, offset }] as const)),
  )
  const texts = grouped(passages.map(({ place, id }) => [place, id] as const))
  return numberNotes(placed.notes).map(({ number }) => ({
    number,
    mark: numberToCircled(number),
    passages: texts.get(notePlace(number)) ?? [],
    calledFrom: calls.get(number) ?? [],
  }))
}

function referencesOf(passages: readonly Passage[]): readonly Reference[] {
  return passages
    .filter((passage) => passage.kind === 'reference')
    .map((passage) => ({ number: passage.ordinal, ...parseReference(passage.text), passage: passage.id }))
}

function sectionsOf(placed: PlacedBlocks, passages: readonly Passage[], lang: SourceLanguage): readonly Section[] {
  const headed = new Set(placed.sections.map((section) => section.place))
  const used = new Set(passages.map((passage) => (passage.kind === 'note' ? PLACES.notes : passage.place)))
  const part = (place: string): readonly Section[] =>
    used.has(place) && !headed.has(place) ? [{ place, title: partTitle(place, lang), level: 0, lang }] : []
  return [
    ...part(PLACES.abstract),
    ...part(PLACES.introduction),
    ...placed.sections,
    ...part(PLACES.notes),
    ...part(PLACES.references),
  ]
}

/** Reads one text: furniture → blocks → whole paragraphs → places → passages, tables, notes and references. */
export function readText(text: string, rendition: Rendition, suffix: '' | '@en' = ''): ReadText {
  const language = languageOf(text)
  const { lines, dropped } = dropFurniture(text, language)
  const placed = placeBlocks(joinParagraphs(cutBlocks(lines.map(stripEmphasis), language)), language)
  const front = orderFront(placed.front, language)
  const tables = buildTables(placed.tables)
  const drafts = draftParagraphs(placed, front, tables, language)
  const passages = cutAll(drafts, language, rendition, suffix)
  return {
    language,
    sections: sectionsOf(placed, passages, language),
    passages,
    tables,
    notes: notesOf(placed, passages),
    references: referencesOf(passages),
    front,
    foreign: passages.filter((passage) => passage.kind === 'foreign-abstract').map((passage) => passage.text),
    furnitureLines: dropped,
  }
}
