import type { RespondFn } from '@slack/bolt'
import { renderSlackPlain } from '../../../reply/render/slack/render-slack.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { showTo } from '../sending/send.ts'
import { isDirect, placeOf, type SlackTools, type Where } from '../slack-tools.ts'
import { readSettings, settingsView } from '../views/settings-view.ts'
import { languageFor } from './language-for.ts'
import { openView } from './open-view.ts'

/** Shows a channel's settings to those who may change them. */
export async function openSettings(where: Where, trigger: string, respond: RespondFn, tools: SlackTools): Promise<void> {
  const send = showTo(tools.client, { ...where, respond })
  const [lang, settings, allowed] = await Promise.all([
    languageFor(where, tools),
    tools.desk.settings(placeOf(where)),
    managesChannel(where, tools),
  ])
  const { settings: words } = slackWordingFor(lang)
  if (isDirect(where.channel)) return void (await send({ text: words.onlyChannels }))
  if (!allowed) return void (await send({ text: words.notAllowed }))
  await openView(trigger, settingsView(where.channel, settings, tools.papers(), lang), { send, lang }, tools)
}

/** Keeps what was entered in the window, and says so to the person. */
export async function saveSettings(view: unknown, { team, user }: Omit<Where, 'channel'>, tools: SlackTools): Promise<void> {
  const entered = readSettings(view)
  if (!entered) return
  const where = { team, user, channel: entered.channel }
  // The window may come back long after it was opened.
  const allowed = await managesChannel(where, tools)
  if (allowed) await tools.desk.changeSettings(placeOf(where), entered.settings)
  const lang = await languageFor(where, tools)
  await showTo(tools.client, where)(renderSlackPlain(noticeView({ kind: allowed ? 'settings-saved' : 'not-allowed' }, lang)))
}

/** Who created the channel, administers the workspace or manages the bot. */
async function managesChannel(where: Where, { desk, directory }: SlackTools): Promise<boolean> {
  const { user, channel } = where
  if (desk.isManager(placeOf(where))) return true
  const [admin, creator] = await Promise.all([directory.isAdmin(user), directory.isCreator(user, channel)])
  return admin || creator
}
