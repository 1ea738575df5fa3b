import type { App, Context } from '@slack/bolt'
import { SUGGEST_ACTION } from '../../reply/render/slack/buttons.ts'
import { PRESS_ACTION } from '../../reply/render/slack/press.ts'
import { errorCode } from './connection/error-code.ts'
import { onCommand } from './handling/on-command.ts'
import { onHomeOpened, onHomePress } from './handling/on-home.ts'
import { onMessage } from './handling/on-message.ts'
import { onPress } from './handling/on-press.ts'
import { onCheck } from './handling/on-shortcut.ts'
import { saveSettings } from './handling/settings.ts'
import { keepWrong } from './handling/wrong.ts'
import { readPressed } from './reading/read-press.ts'
import type { SlackTools } from './slack-tools.ts'
import { CHECK_SHORTCUT, EVENTS, SETTINGS_VIEW, SLASH_COMMANDS, WRONG_VIEW } from './surface.ts'
import { HOME_ACTION } from './views/home-view.ts'

const OUR_ACTIONS = new RegExp(`^(?:${[SUGGEST_ACTION, PRESS_ACTION, HOME_ACTION].join('|')})`)

const teamOf = ({ teamId, enterpriseId }: Context) => teamId ?? enterpriseId ?? ''

/** Begins a work and lets go of the delivery, of which Bolt holds some kilobytes while it waits: what goes on holds plain fields alone. */
const workLater =
  ({ work, log }: SlackTools) =>
  (task: () => Promise<void>): void =>
    void work.run(task).catch((error: unknown) => log.error({ code: errorCode(error) }, 'slack: a delivery failed'))

/** Registers everything of `surface.ts`. Each delivery is acknowledged before anything is done about it. */
export function registerListeners(app: App, tools: SlackTools): void {
  const later = workLater(tools)

  // Bolt itself acknowledges events before it calls a listener.
  const handleEvent = { app_mention: onMessage, message: onMessage, app_home_opened: onHomeOpened }
  for (const name of Object.keys(EVENTS) as (keyof typeof EVENTS)[]) {
    app.event(name, async ({ event, context }) => {
      later(handleEvent[name](event, teamOf(context), tools))
    })
  }

  for (const name of SLASH_COMMANDS) {
    app.command(`/${name}`, async ({ ack, command, context }) => {
      await ack()
      const { text, channel_id: channel, user_id: user, trigger_id: trigger, response_url: respondAt } = command
      const slash = { name, text, team: teamOf(context), channel, user, trigger, respondAt }
      later(() => onCommand(slash, tools))
    })
  }

  registerInteractions(app, tools)
}

/** Buttons, the shortcut and windows. */
function registerInteractions(app: App, tools: SlackTools): void {
  const later = workLater(tools)

  app.action(OUR_ACTIONS, async ({ ack, body, context }) => {
    await ack()
    const pressed = readPressed(body)
    if (!pressed) return
    const team = teamOf(context)
    later(() => (pressed.metadata === undefined ? onPress(pressed, team, tools) : onHomePress(pressed, team, tools)))
  })

  app.shortcut({ type: 'message_action', callback_id: CHECK_SHORTCUT }, async ({ ack, body, respond, context }) => {
    await ack()
    later(() => onCheck(body, teamOf(context), respond, tools))
  })

  app.view({ type: 'view_submission', callback_id: SETTINGS_VIEW }, async ({ ack, view, body, context }) => {
    await ack()
    later(() => saveSettings(view, { team: teamOf(context), user: body.user.id }, tools))
  })

  for (const type of ['view_submission', 'view_closed'] as const) {
    app.view({ type, callback_id: WRONG_VIEW }, async ({ ack, view, body }) => {
      await ack()
      later(() => keepWrong(view, body.user.id, tools))
    })
  }
}
