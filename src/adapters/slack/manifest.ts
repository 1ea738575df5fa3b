import { slackManifestWording } from '../../reply/wording/slack.ts'
import { ASK_COMMAND } from './ask-command.ts'

/** What the manifest is made for: Socket Mode, or HTTP requests to a public address of the bot. */
export interface ManifestOptions {
  /** The bot's public https address without path, for HTTP; Socket Mode when absent. */
  readonly address?: string
}

const EVENTS = ['app_mention', 'message.channels', 'message.groups', 'message.im', 'message.mpim']
const SCOPES = ['app_mentions:read', 'channels:history', 'chat:write', 'commands', 'groups:history', 'im:history', 'mpim:history']
const EVENTS_PATH = '/slack/events'

/**
 * The app manifest to paste at https://api.slack.com/apps → Create New App → From a manifest: the permissions, events,
 * and command that this adapter uses, and no others.
 */
export function slackManifest({ address }: ManifestOptions = {}) {
  const url = address === undefined ? undefined : new URL(EVENTS_PATH, address).href
  return {
    display_information: {
      name: slackManifestWording.name,
      description: slackManifestWording.description,
      background_color: '#1565c0',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'wenju', always_online: true },
      slash_commands: [
        {
          command: ASK_COMMAND,
          description: slackManifestWording.command,
          usage_hint: slackManifestWording.hint,
          should_escape: false,
          ...(url && { url }),
        },
      ],
    },
    oauth_config: { scopes: { bot: SCOPES } },
    settings: {
      event_subscriptions: { bot_events: EVENTS, ...(url && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url && { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  }
}
