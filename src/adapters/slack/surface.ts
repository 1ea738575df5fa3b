import { DESK_COMMANDS } from './reading/typed-command.ts'

/** Everything of Slack that the app takes part in: the manifest asks for it, the listeners register it. */

/** Slash commands, without the slash. */
export const SLASH_COMMANDS = ['ask', ...DESK_COMMANDS, 'ask-settings', 'report'] as const
export type SlashCommand = (typeof SLASH_COMMANDS)[number]

/** Events by the name under which they arrive, each with the subscriptions that bring it. */
export const EVENTS = {
  app_mention: ['app_mention'],
  message: ['message.channels', 'message.groups', 'message.im', 'message.mpim'],
  app_home_opened: ['app_home_opened'],
} as const

/** The message shortcut 核对. */
export const CHECK_SHORTCUT = 'check_message'

/** Windows that can be submitted. */
export const WRONG_VIEW = 'wrong_answer'
export const SETTINGS_VIEW = 'channel_settings'

/** The permission that each event, method and feature in use needs (https://docs.slack.dev/reference). */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'app_mentions:read': ['app_mention'],
  'assistant:write': ['agent_view', 'assistant.threads.setSuggestedPrompts'],
  'channels:history': ['message.channels'],
  'channels:read': ['conversations.info'],
  'chat:write': ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.delete', 'assistant.threads.setStatus'],
  commands: ['slash_commands', 'shortcuts'],
  'groups:history': ['message.groups'],
  'groups:read': ['conversations.info'],
  'im:history': ['message.im'],
  'mpim:history': ['message.mpim'],
  'users:read': ['users.info'],
}
