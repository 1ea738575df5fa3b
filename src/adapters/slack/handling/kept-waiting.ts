import { detectLanguage } from '../../../language/words/detect-language.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import { type Onlooker, showTo } from '../sending/send.ts'
import type { SlackTools } from '../slack-tools.ts'
import { onCommand } from './on-command.ts'
import { respond } from './on-message.ts'
import { onPress } from './on-press.ts'
import type { Waiting } from './waiting.ts'

/** Whoever waited longer has given up, and is only told. */
const ANSWERED_WITHIN_MS = 10 * 60_000

/** Keeps what nobody had time for before the bot stopped. */
export const keepWaiting = ({ queue, memory }: SlackTools): Promise<void> => memory.keepWaiting(queue.close())

/** Works on what the run before had no time for, or tells those who asked long ago to ask again. Never rejects. */
export async function workOnKept(tools: SlackTools): Promise<void> {
  const { since, waiting } = await tools.memory.takeWaiting()
  const isRecent = Date.now() - since < ANSWERED_WITHIN_MS
  for (const one of waiting) {
    const done = tools.work.run(() => (isRecent ? workOn(one, tools) : tell(one, tools)))
    const failed = (error: unknown) => tools.log.warn({ code: errorCode(error) }, 'slack: an unanswered question was lost')
    // Telling is one after the other; answering waits in the queue.
    await (isRecent ? void done.catch(failed) : done.catch(failed))
  }
}

function workOn(waiting: Waiting, tools: SlackTools): Promise<void> {
  switch (waiting.kind) {
    case 'message': {
      const { incoming, team, ...delivered } = waiting
      return respond(incoming, { team, channel: incoming.channel, ts: incoming.ts }, delivered, tools)
    }
    case 'command':
      return onCommand(waiting.slash, tools)
    case 'press':
      return onPress(waiting.pressed, waiting.team, tools)
  }
}

async function tell(waiting: Waiting, { client }: SlackTools): Promise<void> {
  const asked = askedBy(waiting)
  if (asked)
    await showTo(client, asked)({ text: slackWordingFor(asked.text === '' ? 'zh-Hans' : detectLanguage(asked.text)).stopped })
}

/** Who asked what; undefined for what was overheard. */
function askedBy(waiting: Waiting): (Onlooker & { readonly text: string }) | undefined {
  switch (waiting.kind) {
    case 'message': {
      const { way, user, channel, thread, ts, question } = waiting.incoming
      return way === 'mention' || way === 'direct' ? { user, channel, thread: thread ?? ts, text: question } : undefined
    }
    case 'command':
      return waiting.slash
    case 'press':
      return { ...waiting.pressed, text: '' }
  }
}
