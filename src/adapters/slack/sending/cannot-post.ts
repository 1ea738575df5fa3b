import type { ReplyLanguage } from '../../../answer/answer.ts'
import { richTextOf } from '../../../reply/render/slack/elements.ts'
import type { SlackMessage } from '../../../reply/render/slack/render-slack.ts'
import { type SlackWording, slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'

/** Slack's errors for a channel that takes no message of ours. */
const REASONS: Readonly<Record<string, keyof SlackWording['cannotPost']>> = {
  not_in_channel: 'notInChannel',
  channel_not_found: 'notInChannel',
  is_archived: 'archived',
  restricted_action: 'notAllowed',
  restricted_action_read_only_channel: 'notAllowed',
  restricted_action_thread_only_channel: 'notAllowed',
  restricted_action_thread_locked: 'notAllowed',
  restricted_action_non_threadable_channel: 'notAllowed',
}

/** Stands for the channel while the sentence is made. */
const CHANNEL = '\u0000'

/** Tells why an answer could not be posted in a channel; undefined when the error is no fault of the channel. */
export function cannotPost(error: unknown, channel: string, lang: ReplyLanguage): SlackMessage | undefined {
  const reason = REASONS[errorCode(error)]
  if (!reason) return undefined
  const words = slackWordingFor(lang).cannotPost[reason]
  const [before = '', after = ''] = words(CHANNEL).split(CHANNEL)
  const text = (part: string) => (part === '' ? [] : [{ type: 'text' as const, text: part }])
  const elements = [...text(before), { type: 'channel' as const, channel_id: channel }, ...text(after)]
  return { text: words(`<#${channel}>`), blocks: [richTextOf([{ type: 'rich_text_section', elements }])] }
}
