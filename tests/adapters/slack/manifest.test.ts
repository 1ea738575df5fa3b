import { describe, expect, it } from 'vitest'
import { slackManifest } from '../../../src/adapters/slack/manifest.ts'

describe('slackManifest', () => {
  it('is for Socket Mode without an address', () => {
    const { settings, features } = slackManifest()
    expect(settings.socket_mode_enabled).toBe(true)
    expect(JSON.stringify([settings, features])).not.toContain('url')
  })

  it('sends everything to the address for HTTP', () => {
    const url = 'https://bot.example.org/slack/events'
    const { settings, features } = slackManifest({ address: 'https://bot.example.org' })
    expect(settings.socket_mode_enabled).toBe(false)
    expect(settings.event_subscriptions.request_url).toBe(url)
    expect(settings.interactivity.request_url).toBe(url)
    expect(features.slash_commands[0]?.url).toBe(url)
  })

  it('asks for the permission behind every event, and for no other', () => {
    const { settings, oauth_config } = slackManifest()
    const needed: Record<string, string> = {
      app_mention: 'app_mentions:read',
      'message.channels': 'channels:history',
      'message.groups': 'groups:history',
      'message.im': 'im:history',
      'message.mpim': 'mpim:history',
    }
    const scopes = settings.event_subscriptions.bot_events.map((name) => needed[name])
    expect([...oauth_config.scopes.bot].sort()).toEqual([...scopes, 'chat:write', 'commands'].sort())
  })

  it('keeps Slack’s lengths', () => {
    const { display_information, features } = slackManifest()
    expect(display_information.name.length).toBeLessThanOrEqual(35)
    expect(display_information.description.length).toBeLessThanOrEqual(140)
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80)
  })
})
