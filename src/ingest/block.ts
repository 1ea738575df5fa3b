/** Which part of a paper a line stands in; it decides what a plain line is. */
export type Zone = 'front' | 'body' | 'notes' | 'references' | 'foreign'

/** How a heading is numbered: 第一章, 一、, （一）, 1., (1), 2.1, II., or not at all. */
export type Numbering = 'chapter' | 'chinese' | 'chinese-bracket' | 'arabic' | 'arabic-bracket' | 'dotted' | 'roman' | 'none'

export type FrontRole = 'title' | 'author' | 'affiliation' | 'keywords' | 'doi' | 'thanks' | 'other'

export interface HeadingBlock {
  readonly kind: 'heading'
  /** Number of `#` before it; 0 in plain text. */
  readonly hash: number
  readonly numbering: Numbering
  readonly number: string
  readonly title: string
}

export interface CaptionBlock {
  readonly kind: 'caption'
  readonly label: '表' | '图'
  readonly number: number
  readonly text: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  /** How many rows stand above the `|---|` line; undefined when there is none. */
  readonly headerRows?: number
}

export interface NoteBlock {
  readonly kind: 'note'
  /** The numbers printed at its head: several when one text serves several notes, none when it goes on with the one before. */
  readonly heads: readonly number[]
  readonly circled: boolean
  readonly text: string
}

/** A block with nothing but its words. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'table-note' | 'abstract' | 'foreign'
  readonly text: string
}

export interface ReferenceBlock {
  readonly kind: 'reference'
  readonly number?: number
  readonly text: string
}

export interface FrontBlock {
  readonly kind: 'front'
  readonly role: FrontRole
  readonly text: string
}

/** A piece of a paper as the recognisers cut it: still in the source's own characters. */
export type Block = HeadingBlock | CaptionBlock | TableBlock | NoteBlock | TextBlock | ReferenceBlock | FrontBlock
