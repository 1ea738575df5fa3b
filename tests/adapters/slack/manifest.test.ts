import { readFileSync } from 'node:fs'
import type { App } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { registerListeners } from '../../../src/adapters/slack/listeners.ts'
import { slackManifest } from '../../../src/adapters/slack/manifest.ts'
import type { SlackTools } from '../../../src/adapters/slack/slack-tools.ts'
import { SCOPES } from '../../../src/adapters/slack/surface.ts'
import { filesBelow } from '../../source-file.ts'

/** What the listeners ask the library for. */
function registered() {
  const found = { events: [] as string[], commands: [] as string[], shortcuts: [] as string[], views: [] as string[] }
  const callback = (constraints: unknown) => (constraints as { callback_id: string }).callback_id
  const app = {
    event: (name: string) => found.events.push(name),
    command: (name: string) => found.commands.push(name),
    action: () => undefined,
    shortcut: (constraints: unknown) => found.shortcuts.push(callback(constraints)),
    view: (constraints: unknown) => found.views.push(callback(constraints)),
  }
  registerListeners(app as unknown as App, {} as SlackTools)
  return found
}

/** `client.chat.postMessage(` and the like. */
const CALL = /client\s*\.((?:\w+\s*\.\s*)+\w+)\s*\(/gi
/** These need no permission (https://docs.slack.dev/reference/methods). */
const FREE = ['auth.test', 'views.open', 'views.publish']

/** The Web API methods that the adapter's files call. */
function called(): string[] {
  const text = filesBelow('src/adapters/slack', '.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  return [...new Set([...text.matchAll(CALL)].map(([, method = '']) => method.replaceAll(/\s/g, '')))]
}

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
    for (const command of features.slash_commands) expect(command.url).toBe(url)
  })

  it('asks for the events, commands and shortcuts that are listened to, and for no others', () => {
    const { events, commands, shortcuts } = registered()
    const { settings, features } = slackManifest()
    const arriving = settings.event_subscriptions.bot_events.map((name) => name.split('.')[0] ?? '')
    expect([...new Set(arriving)].sort()).toEqual(events.sort())
    expect(features.slash_commands.map(({ command }) => command)).toEqual(commands)
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(shortcuts)
  })

  it('asks for the permissions that its events and the called methods need, and for no others', () => {
    const { settings, features, oauth_config } = slackManifest()
    const uses = [...settings.event_subscriptions.bot_events, ...called(), ...Object.keys(features)]
    for (const [scope, reasons] of Object.entries(SCOPES)) {
      expect(uses, `${scope} is for ${reasons.join(', ')}`).toEqual(expect.arrayContaining([...reasons]))
    }
    expect([...oauth_config.scopes.bot].sort()).toEqual(Object.keys(SCOPES).sort())
    const reasons = [...Object.values(SCOPES).flat(), ...FREE, 'app_home_opened', 'app_home', 'bot_user']
    expect(uses.filter((use) => !reasons.includes(use))).toEqual([])
  })

  it('keeps Slack’s lengths', () => {
    const { display_information, features } = slackManifest()
    expect(display_information.name.length).toBeLessThanOrEqual(35)
    expect(display_information.description.length).toBeLessThanOrEqual(140)
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80)
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4)
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
    }
    for (const { command } of features.slash_commands) expect(command.length).toBeLessThanOrEqual(32)
  })
})
