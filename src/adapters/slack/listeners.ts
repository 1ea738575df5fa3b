import type { App, Context } from '@slack/bolt'
import { SUGGEST_ACTION } from '../../reply/render/slack-buttons.ts'
import type { AdapterContext } from '../adapter.ts'
import { createOnce } from '../once.ts'
import { createAnswerer } from './answerer.ts'
import { ASK_COMMAND } from './ask-command.ts'
import { onMessage } from './on-message.ts'
import { commandConversation, onPress } from './on-press.ts'
import { plainQuestion } from './plain-question.ts'
import { privateSender, threadSender } from './senders.ts'
import { createThreads } from './threads.ts'
import type { WorkUnderWay } from './work-under-way.ts'

const SUGGESTION = new RegExp(`^${SUGGEST_ACTION}`)

const teamOf = ({ teamId, enterpriseId }: Context) => teamId ?? enterpriseId ?? ''

/** Answers mentions, direct messages, replies in its threads, `/ask` and pressed buttons; each is acknowledged first. */
export function registerListeners(app: App, context: AdapterContext, work: WorkUnderWay, botUser: string): void {
  const { first } = createOnce()
  const answerer = createAnswerer(context)
  const tools = { context, answerer, threads: createThreads(context.store), first, botUser }

  for (const type of ['app_mention', 'message']) {
    // Bolt itself acknowledges events before it calls a listener.
    app.event(type, ({ event, body, client, context: from }) =>
      work.run(() => onMessage({ event, eventId: body.event_id, team: teamOf(from), sendTo: threadSender(client) }, tools)),
    )
  }

  app.action(SUGGESTION, async ({ ack, body, client, respond, context: from }) => {
    await ack()
    const senders = { sendTo: threadSender(client), sendPrivately: privateSender(respond) }
    await work.run(() => onPress({ body, team: teamOf(from), ...senders }, tools))
  })

  app.command(ASK_COMMAND, async ({ ack, command, respond, context: from }) => {
    await ack()
    if (!first(`command:${command.trigger_id}`)) return
    const question = plainQuestion(command.text, botUser)
    const conversation = commandConversation(teamOf(from), command.channel_id, command.user_id)
    const shown = question === '' ? {} : { shown: question }
    await work.run(() => answerer({ conversation, question, ...shown, send: privateSender(respond) }))
  })
}
