import type {
  ContextBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextSection,
  RichTextText,
} from '@slack/types'

export type Style = 'plain' | 'bold' | 'italic'

/** Text that Slack shows as it is: rich text elements are never read for mentions, links or formatting. */
export function textOf(text: string, style: Style = 'plain'): RichTextText {
  return style === 'plain' ? { type: 'text', text } : { type: 'text', text, style: { [style]: true } }
}

export function sectionOf(elements: readonly RichTextText[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] }
}

export function richTextOf(elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [...elements] }
}

export function plainTextOf(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}

/** A small grey line. */
export function contextOf(text: string): ContextBlock {
  return { type: 'context', elements: [plainTextOf(text)] }
}

/** Slack reads the `text` field for control sequences such as `<!channel>`; with these three escaped it finds none. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
