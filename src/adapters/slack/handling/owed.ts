import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import { showTo } from '../sending/send.ts'
import type { Debt } from '../slack-memory.ts'
import type { SlackTools } from '../slack-tools.ts'

/** Tells those whom the run before left without an answer to ask again. Never rejects. */
export async function tellOwed({ client, memory, log }: SlackTools): Promise<void> {
  const owed = await memory.owed()
  if (owed.length === 0) return
  await memory.owe([])
  for (const { lang, ...to } of owed) {
    await showTo(
      client,
      to,
    )({ text: slackWordingFor(lang).stopped }).catch((error: unknown) =>
      log.warn({ code: errorCode(error) }, 'slack: an unanswered question could not be told of'),
    )
  }
}

/** Keeps who is not answered while the bot stops, so that the next run tells them what this one cannot. */
export function createDebts(memory: SlackTools['memory']): (debt: Debt, told: Promise<unknown>) => Promise<void> {
  const debts = new Set<Debt>()
  return async (debt, told) => {
    debts.add(debt)
    await memory.owe([...debts])
    await told
    debts.delete(debt)
    await memory.owe([...debts])
  }
}
