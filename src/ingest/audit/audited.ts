import { splitSentences } from '../../language/cues/sentences.ts'
import type { BibliographicRecord, Erratum } from '../../paper/annotations.ts'
import type { Locator, TextLocator } from '../../paper/locator.ts'
import type { InTextCitation, Note, Passage, Reference, Section } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'

/** What the audit looks at; `paper` is the id that its locators carry. */
export interface Audited {
  readonly paper: string
  readonly record: BibliographicRecord
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly notes: readonly Note[]
  readonly references: readonly Reference[]
  readonly citations: readonly InTextCitation[]
  readonly errata: readonly Erratum[]
  readonly applied: readonly Erratum[]
  /** The sentences of the abstracts, the text and the notes, in order. */
  readonly sentences: readonly AuditedSentence[]
}

/** A sentence with where it starts in its passage, and the one before it in the same passage. */
export interface AuditedSentence {
  readonly passage: Passage
  readonly text: string
  readonly start: number
  readonly before: string
}

/** Passages of the paper itself: a rendition in another language would only repeat what they say. */
export const ownPassages = ({ passages }: Pick<Audited, 'passages'>): readonly Passage[] =>
  passages.filter(({ id }) => !id.endsWith('@en'))

/** The sentences of passages of some kinds. */
export function sentencesOf(passages: readonly Passage[]): readonly AuditedSentence[] {
  return passages.flatMap((passage) => {
    const pieces = splitSentences(passage.text)
    return pieces.map(({ text, start }, i) => ({ passage, text, start, before: pieces[i - 1]?.text ?? '' }))
  })
}

/** Kinds of passages that the paper's author speaks in, in the paper's own language. */
const PROSE: readonly Passage['kind'][] = ['abstract', 'body', 'note']

export const proseSentences = ({ sentences }: Audited, kinds = PROSE): readonly AuditedSentence[] =>
  sentences.filter(({ passage }) => kinds.includes(passage.kind))

/** Characters of a passage, as a locator. */
export const textAt = (paper: string, passage: string, start: number, end: number): TextLocator => ({
  kind: 'text',
  paper,
  passage,
  span: { start, end },
})

export const cellAt = (paper: string, table: Table, row: number, column: number): Locator => ({
  kind: 'cell',
  paper,
  table: table.number,
  row,
  column,
})
