import type { ModalView } from '@slack/types'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import type { Send } from '../sending/send.ts'
import type { SlackTools } from '../slack-tools.ts'

/** Opens a window, or says by `send` that the three seconds for it were over. Resolves to whether it is open. */
export async function openView(
  trigger: string,
  view: ModalView,
  { send, lang }: { readonly send: Send; readonly lang: ReplyLanguage },
  { quickClient, log }: SlackTools,
): Promise<boolean> {
  try {
    await quickClient.views.open({ trigger_id: trigger, view })
    return true
  } catch (error) {
    log.warn({ code: errorCode(error) }, 'slack: a window could not be opened')
    await send({ text: slackWordingFor(lang).tooLate }).catch(() => undefined)
    return false
  }
}
