import { readSuggestionId, suggestionId } from '../../reply/render/discord-suggestions.ts'
import type { Suggestion } from '../../reply/reply.ts'
import type { Store } from '../../store/store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** How long a button keeps its question. */
const QUESTION_MS = 90 * DAY_MS
/** How long an answer can be replied to as part of its conversation; every answer is kept, so not for long. */
const CONVERSATION_MS = 7 * DAY_MS

/** What has to outlive a restart so that buttons and replies to old answers go on working. */
export interface DiscordMemory {
  /** Keeps the questions that are too long for a button's id. */
  keepQuestions(suggestions: readonly Suggestion[]): Promise<void>
  /** The question behind a button; undefined when it is not known (any more). */
  question(customId: string): Promise<string | undefined>
  /** Remembers to which conversation a message of the bot belongs. */
  keepConversation(message: string, conversation: string): Promise<void>
  conversation(message: string): Promise<string | undefined>
}

export function createDiscordMemory(store: Store): DiscordMemory {
  const questionKey = (reference: string) => `discord:question:${reference}`
  const conversationKey = (message: string) => `discord:conversation:${message}`
  return {
    async keepQuestions(suggestions) {
      for (const { question } of suggestions) {
        const id = readSuggestionId(suggestionId(question))
        if (id?.kind === 'reference') await store.set(questionKey(id.reference), question, QUESTION_MS)
      }
    },
    async question(customId) {
      const id = readSuggestionId(customId)
      return id?.kind === 'reference' ? store.get<string>(questionKey(id.reference)) : id?.question
    },
    async keepConversation(message, conversation) {
      await store.set(conversationKey(message), conversation, CONVERSATION_MS)
    },
    conversation: (message) => store.get<string>(conversationKey(message)),
  }
}
