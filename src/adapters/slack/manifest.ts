import { slackManifestWording } from '../../reply/wording/slack/manifest.ts'
import { CHECK_SHORTCUT, EVENTS, SCOPES, SLASH_COMMANDS } from './surface.ts'

/** What the manifest is made for: Socket Mode, or HTTP requests to a public address of the bot. */
export interface ManifestOptions {
  /** The bot's public https address without path, for HTTP; Socket Mode when absent. */
  readonly address?: string
}

const EVENTS_PATH = '/slack/events'
const WORDS = slackManifestWording

/**
 * The app manifest to paste at https://api.slack.com/apps → Create New App → From a manifest: the permissions, events,
 * commands and shortcuts that this adapter uses, and no others.
 */
export function slackManifest({ address }: ManifestOptions = {}) {
  const url = address === undefined ? undefined : new URL(EVENTS_PATH, address).href
  return {
    display_information: { name: WORDS.name, description: WORDS.description, background_color: '#1565c0' },
    features: {
      agent_view: { agent_description: WORDS.agent, suggested_prompts: WORDS.prompts },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'wenju', always_online: true },
      shortcuts: [{ type: 'message' as const, callback_id: CHECK_SHORTCUT, ...WORDS.check }],
      slash_commands: SLASH_COMMANDS.map((name) => {
        const { description, hint } = WORDS.commands[name]
        return {
          command: `/${name}`,
          description,
          ...(hint !== '' && { usage_hint: hint }),
          should_escape: false,
          ...(url && { url }),
        }
      }),
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: { bot_events: Object.values(EVENTS).flat(), ...(url && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url && { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  }
}
