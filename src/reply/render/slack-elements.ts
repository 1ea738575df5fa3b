import type { ContextBlock, RichTextBlock, RichTextBlockElement, RichTextSection, RichTextText } from '@slack/types'

/** A rich text of more characters than this is cut into several; a section is limited to 3,000, and so may this be. */
export const RICH_TEXT_CHARS = 2800

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

/** A small grey line. */
export function contextOf(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }
}

/** Slack reads the `text` field for control sequences such as `<!channel>`; with these three escaped it finds none. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
