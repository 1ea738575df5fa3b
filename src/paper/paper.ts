import type { BibliographicRecord, Erratum, PaperTerms } from './annotations.ts'
import type { Defect } from './defect.ts'
import type { Span } from './locator.ts'
import type { Table } from './table.ts'

export type SourceLanguage = 'zh' | 'en'

/** `original`: the author's own sentences. `restated`: the same paragraph in other words; never shown as a quotation. */
export type Rendition = 'original' | 'restated'

export type PassageKind = 'front' | 'abstract' | 'heading' | 'body' | 'caption' | 'note' | 'reference' | 'foreign-abstract'

/**
 * A retrieval unit: at most about 300 Chinese or 600 English characters, cut at sentence ends, never across paragraphs.
 * `id` is `place¶ordinal.part` (`三(一)1¶2.1`), with `@en` for the English rendition, so that one place
 * is the same in every rendition. A heading is the paragraph 0 of its place.
 */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  /** The place as the paper's headings write it: 摘要, 引言, 一(三), 三(一)1, 注释⑱, 参考文献, 题注, 英文摘要, 表3. */
  readonly place: string
  /** Heading texts from the outermost to the innermost. */
  readonly path: readonly string[]
  /** Paragraph number within its place, from 1. */
  readonly ordinal: number
  readonly part: number
  readonly text: string
  readonly lang: SourceLanguage
  readonly rendition: Rendition
  /** Note marks in this passage: the note's number and the offset in `text` (marks themselves are removed from `text`). */
  readonly marks: readonly NoteMark[]
}

export interface NoteMark {
  readonly note: number
  readonly offset: number
}

/**
 * A heading and what stands under it. `place` is its address (`三(二)4`), `title` its words without the number.
 * Level 0 is a part that has no heading of its own or stands outside the body: 摘要, 引言, 注释, 参考文献.
 */
export interface Section {
  readonly place: string
  readonly title: string
  readonly level: number
  readonly lang: SourceLanguage
}

/** An endnote: what it says stands in passages of kind `note` whose place is `注释` + mark. */
export interface Note {
  readonly number: number
  readonly mark: string
  readonly passages: readonly string[]
  /** Where the body calls it. */
  readonly calledFrom: readonly { readonly passage: string; readonly offset: number }[]
}

export type ReferenceType = 'article' | 'book' | 'thesis' | 'report' | 'other'

/** One entry of the reference list; its text is the passage `参考文献¶number`. */
export interface Reference {
  readonly number: number
  readonly authors: readonly string[]
  readonly title: string
  readonly container?: string
  readonly publisher?: string
  readonly year: number
  /** The letter of 2020a/2020b. */
  readonly suffix?: string
  readonly issue?: string
  readonly type: ReferenceType
  readonly passage: string
}

/** An author–year citation in the body (李瑞昌，2015). `reference` is absent when the list has no such work. */
export interface InTextCitation {
  readonly authors: readonly string[]
  readonly year: number
  readonly suffix?: string
  readonly passage: string
  readonly span: Span
  readonly reference?: number
}

/** A paper ready to be asked. Everything is derived from its folder at load time. */
export interface Paper {
  readonly id: string
  readonly record: BibliographicRecord
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly notes: readonly Note[]
  readonly references: readonly Reference[]
  readonly citations: readonly InTextCitation[]
  readonly defects: readonly Defect[]
  readonly errata: readonly Erratum[]
  readonly terms: PaperTerms
}
