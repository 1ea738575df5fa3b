import type { Answer } from '../../answer/answer.ts'
import { detectLanguage } from '../../language/words/detect-language.ts'
import { compose } from '../../reply/compose.ts'
import { slackWording } from '../../reply/wording/slack.ts'
import type { AdapterContext } from '../adapter.ts'
import { errorCode } from './error-code.ts'
import { type Send, sendReply } from './send-reply.ts'

/** One question and where its answer goes. */
export interface Asking {
  readonly conversation: string
  readonly question: string
  /** The question as shown above the answer, where it does not stand in the thread already. */
  readonly shown?: string
  readonly send: Send
  /** Called once the answer is there; resolves to whether it is to be given. Never rejects. */
  readonly beforeSending?: (answer: Answer) => Promise<boolean>
}

/** Asks the assistant and sends its reply, or an apology. Never rejects. */
export type Answerer = (asking: Asking) => Promise<void>

export function createAnswerer({ assistant, log }: Pick<AdapterContext, 'assistant' | 'log'>): Answerer {
  async function answer({ conversation, question, shown, send, beforeSending }: Asking): Promise<void> {
    const found = await assistant.ask({ conversation, text: question })
    if (beforeSending && !(await beforeSending(found))) return
    await sendReply(compose(found), shown, send, (code) => log.warn({ code }, 'slack refused a message; sending a simpler one'))
  }

  async function apologise({ question, send }: Asking): Promise<void> {
    try {
      await send({ text: slackWording[detectLanguage(question)].apology })
    } catch (error) {
      log.error({ code: errorCode(error) }, 'slack: the apology failed too')
    }
  }

  return async (asking) => {
    try {
      await answer(asking)
    } catch (error) {
      log.error({ code: errorCode(error) }, 'slack: an answer failed')
      await apologise(asking)
    }
  }
}
