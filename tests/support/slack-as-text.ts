import type { KnownBlock, RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types'

const inline = (element: RichTextElement) => {
  if (element.type !== 'text') return `<${element.type}>`
  return element.style?.bold ? `*${element.text}*` : element.text
}

function richLines(element: RichTextBlockElement): string {
  if (element.type === 'rich_text_quote') return `│ ${element.elements.map(inline).join('')}`
  return element.type === 'rich_text_list' ? '<list>' : element.elements.map((it) => inline(it as RichTextElement)).join('')
}

const rich = ({ elements }: RichTextBlock) => elements.map(richLines).join('\n')

function blockText(block: KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return rich(block)
    case 'section':
      return block.text?.text ?? ''
    case 'context':
      return block.elements.map((element) => ('text' in element ? `~ ${element.text}` : '')).join(' ')
    case 'data_table':
      return block.rows
        .map((row) => row.map((cell) => (cell.type === 'rich_text' ? rich(cell) : cell.text)).join(' | '))
        .join('\n')
    case 'actions':
      return block.elements
        .map((element) => (element.type === 'button' ? `[ ${element.text.text} ]` : `<${element.type}>`))
        .join('\n')
    default:
      return `<${block.type}>`
  }
}

/** Blocks roughly as a person sees them: bold as *…*, grey lines as ~ …, quotes behind a bar, buttons in brackets. */
export function slackAsText(blocks: readonly KnownBlock[] | undefined): string {
  return (blocks ?? []).map(blockText).join('\n\n')
}
