import type { PassageKind, Section, SourceLanguage } from '../paper/paper.ts'
import type { Block, CaptionBlock, FrontRole, NoteBlock, ReferenceBlock, TableBlock } from './block.ts'
import { knownHeading } from './known-headings.ts'
import { type OpenHeading, openHeading, PLACES } from './place.ts'

/** A paragraph with its address, in the source's own characters. */
export interface PlacedParagraph {
  readonly kind: PassageKind
  readonly place: string
  readonly path: readonly string[]
  readonly text: string
}

/** A table as cut, with its caption and the lines around it. */
export interface PlacedTable {
  readonly caption?: CaptionBlock
  readonly rows: TableBlock
  readonly notes: readonly string[]
}

/** The blocks of a paper sorted by what they are, each kind in the order of the paper. */
export interface PlacedBlocks {
  readonly sections: readonly Section[]
  readonly front: readonly { readonly role: FrontRole; readonly text: string }[]
  /** 摘要, the body, figure captions and the English abstract; places are final. */
  readonly paragraphs: readonly PlacedParagraph[]
  readonly tables: readonly PlacedTable[]
  readonly notes: readonly NoteBlock[]
  readonly references: readonly ReferenceBlock[]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

class Placer {
  readonly out: Mutable<PlacedBlocks> = { sections: [], front: [], paragraphs: [], tables: [], notes: [], references: [] }
  private open: readonly OpenHeading[] = []
  /** A heading that is worded like a place of its own kind must not share it; 引言 may. */
  private readonly uses = new Map<string, number>(
    Object.values(PLACES).map((place) => [place, place === PLACES.introduction ? 0 : 1]),
  )
  private readonly foreignTexts = new Set<string>()
  private caption: CaptionBlock | undefined
  private notesAbove: string[] = []
  private readonly lang: SourceLanguage

  constructor(lang: SourceLanguage) {
    this.lang = lang
  }

  add(block: Block): void {
    if (block.kind !== 'table' && block.kind !== 'table-note') this.flushCaption()
    if (block.kind === 'heading') this.heading(block)
    else if (block.kind === 'front') this.out.front.push({ role: block.role, text: block.text })
    else if (block.kind === 'note') this.out.notes.push(block)
    else if (block.kind === 'reference') this.out.references.push(block)
    else if (block.kind === 'caption') this.caption = block
    else if (block.kind === 'table') this.table(block)
    else if (block.kind === 'table-note') this.tableNote(block.text)
    else this.text(block.kind, block.text)
  }

  /** A caption that no table follows belongs to the table before it, or is a figure's. */
  flushCaption(): void {
    const { caption, out } = this
    this.caption = undefined
    this.notesAbove = []
    if (!caption) return
    const before = out.tables.at(-1)
    if (caption.label === '表' && before && !before.caption) out.tables[out.tables.length - 1] = { ...before, caption }
    else
      out.paragraphs.push({ kind: 'caption', place: `${caption.label}${caption.number}`, path: this.path(), text: caption.text })
  }

  private path(): readonly string[] {
    return this.open.map((heading) => heading.title)
  }

  private heading(block: Extract<Block, { kind: 'heading' }>): void {
    const part = knownHeading(block.title)
    if (block.numbering === 'none' && (part === 'notes' || part === 'references')) {
      this.open = []
      return
    }
    this.open = openHeading(this.open, block, this.uses)
    const last = this.open.at(-1)
    if (last) this.out.sections.push({ place: last.place, title: last.title, level: this.open.length, lang: this.lang })
  }

  private table(block: TableBlock): void {
    const caption = this.caption
    this.caption = undefined
    this.out.tables.push({ rows: block, notes: this.notesAbove, ...(caption ? { caption } : {}) })
    this.notesAbove = []
  }

  private tableNote(text: string): void {
    const table = this.out.tables.at(-1)
    if (this.caption || !table) this.notesAbove.push(text)
    else this.out.tables[this.out.tables.length - 1] = { ...table, notes: [...table.notes, text] }
  }

  private text(kind: 'paragraph' | 'abstract' | 'foreign', text: string): void {
    if (kind === 'abstract') this.out.paragraphs.push({ kind: 'abstract', place: PLACES.abstract, path: [], text })
    else if (kind === 'foreign') this.foreign(text)
    else
      this.out.paragraphs.push({ kind: 'body', place: this.open.at(-1)?.place ?? PLACES.introduction, path: this.path(), text })
  }

  /** A summary repeats the title, author and keywords of the abstract above it: once is enough. */
  private foreign(text: string): void {
    const known = this.foreignTexts.has(text)
    this.foreignTexts.add(text)
    if (!known) this.out.paragraphs.push({ kind: 'foreign-abstract', place: PLACES.foreign, path: [], text })
  }
}

/** Gives every block its address. Text before the first heading is 引言, after a heading it stands under that heading. */
export function placeBlocks(blocks: readonly Block[], lang: SourceLanguage): PlacedBlocks {
  const placer = new Placer(lang)
  for (const block of blocks) placer.add(block)
  placer.flushCaption()
  return placer.out
}
