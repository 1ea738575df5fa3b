import type { KnownBlock, RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types'
import type { SlackMessage } from '../../src/reply/render/slack/render-slack.ts'
import { wrapLines } from '../../src/reply/render/wrap-lines.ts'

/** Half-width columns of a message on a phone. */
const COLUMNS = 40
const BUTTON_COLUMNS = 34
const BAR = '▏'

const wrapped = (text: string, columns = COLUMNS) => wrapLines(text, columns).join('\n')
const indented = (text: string, mark: string) =>
  wrapLines(text, COLUMNS - 2)
    .map((line) => `${mark} ${line}`)
    .join('\n')

/** Bold as *…*, slanted as _…_. */
function inline(element: RichTextElement): string {
  if (element.type !== 'text') return `<${element.type}>`
  const { bold, italic } = element.style ?? {}
  const mark = bold ? '*' : italic ? '_' : ''
  const line = element.text.endsWith('\n') ? '\n' : ''
  return `${mark}${element.text.trimEnd()}${mark}${line || element.text.slice(element.text.trimEnd().length)}`
}

function richLines(element: RichTextBlockElement): string {
  if (element.type === 'rich_text_list') return '<list>'
  const text = element.elements.map((it) => inline(it as RichTextElement)).join('')
  if (element.type === 'rich_text_quote') return indented(text, BAR)
  return element.type === 'rich_text_preformatted' ? text : wrapped(text)
}

const rich = ({ elements }: RichTextBlock) => elements.map(richLines).join('\n')
const button = (label: string) =>
  `[ ${wrapLines(label, BUTTON_COLUMNS)[0] ?? ''}${wrapLines(label, BUTTON_COLUMNS).length > 1 ? '…' : ''} ]`

function cells(rows: readonly (readonly { readonly type: string; readonly text?: string }[])[]): string {
  return rows.map((row) => row.map(({ text = '' }) => text).join(' | ')).join('\n')
}

function blockText(block: KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return rich(block)
    case 'header':
      return `# ${wrapped(block.text.text)}`
    case 'section': {
      const { accessory } = block
      const beside = accessory?.type === 'button' ? ` ${button(accessory.text.text)}` : accessory ? ' [ … ▾ ]' : ''
      return `${wrapped(block.text?.text ?? '')}${beside}`
    }
    case 'context':
      return indented(block.elements.map((element) => ('text' in element ? element.text : '')).join(' '), '~')
    case 'data_table':
      return `┌ data_table: ${block.caption}\n${cells(block.rows as never)}\n└`
    case 'actions':
      return block.elements
        .map((element) =>
          element.type === 'button'
            ? button(element.text.text)
            : `[ ${'placeholder' in element ? element.placeholder?.text : ''} ▾ ]`,
        )
        .join(' ')
    case 'context_actions':
      return block.elements
        .map((element) =>
          element.type === 'feedback_buttons'
            ? `( ${element.positive_button.text.text} ) ( ${element.negative_button.text.text} )`
            : '',
        )
        .join(' ')
    default:
      return `<${block.type}>`
  }
}

/** A message roughly as it looks on a phone: lines of 40 columns, grey ones behind ~, quotes behind a bar, buttons in brackets. */
export function slackOnPhone({ blocks = [] }: Pick<SlackMessage, 'blocks'>): string {
  return `${blocks.map(blockText).join('\n\n')}\n`
}
