import { toSimplified } from '../language/words/script.ts'
import type { Block, Line, Source } from './reply.ts'

/** 第十二，……。 and the like. */
const NUMBERING = 6

/** Whether an answer says the words of one of its sources itself, so that they need not be repeated under it. */
export function isSaid({ marker, quote }: Source, blocks: readonly Block[]): boolean {
  const words = toSimplified(quote)
  return blocks.flatMap(linesOf).some(({ text, markers }) => markers.includes(marker) && isSame(toSimplified(text), words))
}

/** A list item goes without its number and its full stop, which the quote has. */
const isSame = (text: string, quote: string) =>
  text.includes(quote) || (quote.includes(text) && quote.length - text.length <= NUMBERING)

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'prose') return block.lines
  return block.kind === 'list' ? block.items : []
}
