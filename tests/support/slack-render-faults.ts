import {
  renderSlackPages,
  renderSlackPlain,
  renderSlackSimple,
  type SlackMessage,
  type SlackOptions,
} from '../../src/reply/render/slack/render-slack.ts'
import type { Block, Reply } from '../../src/reply/reply.ts'
import { messageViolations } from './slack-schema.ts'

/** Every page of a reply, and its simpler forms. */
const formsOf = (reply: Reply, options: SlackOptions): readonly SlackMessage[] => [
  ...renderSlackPages(reply, options),
  renderSlackSimple(reply, options),
  renderSlackPlain(reply),
]

/** Keys under which Slack reads mark-up, and elements that mention or link. */
const LIVE = /"type":"(?:mrkdwn|markdown|link|user|usergroup|channel|broadcast|emoji)"/

/** What Slack would refuse, or read as mark-up, in any form of a reply. */
export function problemsOf(reply: Reply, options: SlackOptions, what: string): string[] {
  return formsOf(reply, options).flatMap((message) => [
    ...messageViolations(message).map((violation) => `${what}: ${violation}`),
    ...(LIVE.test(JSON.stringify(message.blocks ?? [])) ? [`${what}: mark-up`] : []),
    ...(/[<>]/.test(message.text) ? [`${what}: unescaped text`] : []),
  ])
}

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'prose':
      return block.lines.map(({ text }) => text)
    case 'list':
      return block.items.map(({ text }) => text)
    case 'table':
      return block.rows.flat()
    case 'trace':
      return block.lines
    case 'passage':
      return [block.quote]
    case 'chart':
      return block.categories
    default:
      return [block.text]
  }
}

/** Texts of the pages put together; pieces of one line are joined, breaks left out. */
export const shownIn = (messages: readonly SlackMessage[]) =>
  messages
    .flatMap(({ blocks = [] }) => [...JSON.stringify(blocks).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)])
    .map(([, text = '""']) => JSON.parse(text) as string)
    .join('')
    .replaceAll(/\s/g, '')

/** Small print and the first words of other lines, up to where a long one may be parted by a page. */
export const BEGINNING = 80

/** Lines of a reply that stand on none of its pages, and behind none of its buttons. */
export function missingLines(reply: Reply, options: SlackOptions): string[] {
  const shown = shownIn(renderSlackPages(reply, options))
  const behindButtons = reply.actions.map(({ view }) => view.kind)
  const lines = reply.blocks
    .filter(
      ({ kind }) =>
        !(kind === 'trace' && behindButtons.includes('computation')) && !(kind === 'chart' && behindButtons.includes('chart')),
    )
    .flatMap(linesOf)
  return lines.filter((line) => !shown.includes(line.replaceAll(/\s/g, '').slice(0, BEGINNING)))
}
