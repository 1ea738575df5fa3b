import { DiscordAPIError, type Message, type MessageFlags } from 'discord.js'
import type { Logger } from 'pino'
import type { Answer } from '../../answer/answer.ts'
import { compose } from '../../reply/compose.ts'
import { type DiscordMessage, renderDiscord, renderDiscordPlain } from '../../reply/render/discord.ts'
import type { PaperSummary } from '../../service/assistant.ts'
import type { AdapterContext } from '../adapter.ts'
import { createOnce } from '../once.ts'
import { ApiCode, codeOf } from './failure.ts'
import { createDiscordMemory, type DiscordMemory } from './memory.ts'

/** The body of a message as discord.js takes it: components, or plain text when these were refused. */
export type Outgoing = { allowedMentions: { parse: [] } } & (
  | { flags: MessageFlags.IsComponentsV2; components: DiscordMessage['components'] }
  | { content: string }
)

export interface Question {
  readonly conversation: string
  readonly text: string
  /** Shows the question above the answer, where Discord does not show it. */
  readonly repeat: boolean
}

/** Takes questions from messages and interactions alike. */
export interface Desk {
  readonly log: Logger
  readonly memory: DiscordMemory
  /** False for a delivery that was seen before. */
  first(delivery: string): boolean
  papers(): readonly PaperSummary[]
  /** Answers through `send`, which posts one message and returns it. */
  answer(question: Question, send: (message: Outgoing) => Promise<Message>): Promise<void>
}

export function createDesk({ assistant, store, log }: AdapterContext): Desk {
  const memory = createDiscordMemory(store)
  const once = createOnce()
  return {
    log,
    memory,
    first: (delivery) => once.first(delivery),
    papers: () => assistant.papers(),
    async answer({ conversation, text, repeat }, send) {
      const answer: Answer = await assistant.ask({ conversation, text })
      const reply = compose(answer)
      await memory.keepQuestions(reply.suggestions)
      const { flags, components } = renderDiscord(reply, repeat ? text : undefined)
      const sent = await send({ flags, components, allowedMentions: { parse: [] } }).catch((error: unknown) => {
        if (!(error instanceof DiscordAPIError) || error.code !== ApiCode.invalidForm) throw error
        log.error({ code: codeOf(error) }, 'discord: components refused, answering in plain text')
        return send(plain(renderDiscordPlain(reply)))
      })
      await memory.keepConversation(sent.id, conversation)
    },
  }
}

/** A message of one plain sentence. */
export function plain(content: string): Outgoing {
  return { content, allowedMentions: { parse: [] } }
}
