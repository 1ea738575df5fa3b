import { CIRCLED_CHARACTERS } from '../language/values/numerals.ts'
import type { Block, NoteBlock, ReferenceBlock, TextBlock } from './block.ts'
import { joinPieces } from './recognisers/wrapped-text.ts'
import { languageOf } from './script.ts'

/** A shorter line (in characters) without a full stop is a line of its own, not the first half of a paragraph … */
const SHORTEST_HALF = 30
/** … unless a table or footnote stands right behind it, which explains the break. */
const SHORTEST_HALF_BEFORE_FLOAT = 12

const TRAILING_CALL = new RegExp(`(?:\\^\\{?[${CIRCLED_CHARACTERS}\\d]+\\}?|[⁰¹²³⁴-⁹]+)$`)
const FINISHED = /[。！？；：…”’）)》\]】.!?:;"]$/

type Joinable = (TextBlock & { readonly kind: 'paragraph' }) | NoteBlock | ReferenceBlock

function isJoinable(block: Block): block is Joinable {
  return block.kind === 'paragraph' || block.kind === 'note' || block.kind === 'reference'
}

/** What may stand between the halves of a paragraph: it floats to wherever the page has room. */
function isFloating(block: Block): boolean {
  return ['caption', 'table', 'table-note', 'front'].includes(block.kind)
}

function isBroken(block: Joinable, floatFollows: boolean): boolean {
  const text = block.text.replace(TRAILING_CALL, '')
  const shortest = floatFollows ? SHORTEST_HALF_BEFORE_FLOAT : SHORTEST_HALF
  return !FINISHED.test(text) && (block.kind !== 'paragraph' || text.length >= shortest)
}

/** Whether a block can be the second half of another: a paragraph, or a note or reference without its own number. */
function continues(half: Joinable, block: Block): block is Joinable {
  if (block.kind === 'paragraph') return true
  if (block.kind === 'note') return half.kind === 'note' && block.heads.length === 0
  return block.kind === 'reference' && half.kind === 'reference' && half.number !== undefined && block.number === undefined
}

/** An English sentence does not go on with a capital. */
const goesOnWith = (before: string, after: string) => languageOf(before) === 'zh' || /^[\p{Ll}\d(]/u.test(after)

/**
 * Joins paragraphs, notes and references that a page break, a footnote or a table broke in two: the first half ends
 * without a full stop, and the next paragraph before any heading goes on. The whole stands where it began.
 */
export function joinParagraphs(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  let open: number | undefined
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const floatFollows = next !== undefined && isFloating(next)
    const half = open === undefined ? undefined : out[open]
    if (open !== undefined && half && isJoinable(half) && continues(half, block) && goesOnWith(half.text, block.text)) {
      const whole = { ...half, text: joinPieces(half.text, block.text) }
      out[open] = whole
      if (!isBroken(whole, floatFollows)) open = undefined
      return
    }
    out.push(block)
    if (!isFloating(block)) open = isJoinable(block) && isBroken(block, floatFollows) ? out.length - 1 : undefined
  })
  return out
}
