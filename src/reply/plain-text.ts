import { itemText } from './item-text.ts'
import { passageText } from './passage-text.ts'
import type { Block } from './reply.ts'

/** What a reader takes as the answer: claims, list lines, table rows, the formula, the scope and the caveats; no marks and no quotes. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(plainLines).join('\n')
}

function plainLines(block: Block): string[] {
  switch (block.kind) {
    case 'prose':
      return block.lines.map(({ text }) => text)
    case 'list':
      return [...(block.lead ? [block.lead] : []), ...block.items.map(itemText)]
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...[block.header, ...block.rows].map((cells) => cells.join(' '))]
    case 'trace':
      return block.lines.slice(0, 1)
    case 'passage':
      return [passageText(block)]
    case 'scope':
    case 'caveat':
      return [block.text]
    // What is drawn is said beside it.
    case 'chart':
    case 'notice':
      return []
  }
}
