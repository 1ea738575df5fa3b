import { MessageFlags, Routes } from 'discord.js'
import type { ReplyLanguage } from '../../answer/answer.ts'
import { discordWordingFor } from '../../reply/wording/discord/discord-wording.ts'
import type { Store } from '../../store/store.ts'
import type { Bot } from './bot.ts'
import { codeOf } from './connection/failure.ts'
import { plain } from './deliver.ts'

/** Somebody who asked and was neither answered nor told why: by a message, or by a command or a button. */
export type Untold =
  | { readonly kind: 'message'; readonly channel: string; readonly id: string }
  | { readonly kind: 'interaction'; readonly application: string; readonly token: string; readonly lang: ReplyLanguage }

/** Later nobody waits for an answer any more, and Discord takes none to an interaction (15 minutes). */
const KEPT_MS = 10 * 60_000

/** Those whom the bot left without a word when it was stopped. */
export interface Unanswered {
  keep(untold: readonly Untold[]): Promise<void>
  /** Those of the run before, once. */
  take(): Promise<readonly Untold[]>
}

/** `shard` tells the processes of a bot apart. */
export function createUnanswered(store: Store, shard: number): Unanswered {
  const key = `discord-unanswered:${shard}`
  return {
    async keep(untold) {
      if (untold.length > 0) await store.set(key, untold, KEPT_MS)
    },
    async take() {
      const untold = await store.get<readonly Untold[]>(key)
      if (untold) await store.delete(key)
      return untold ?? []
    },
  }
}

/** Answers the messages that the run before left, and tells who used a command to do it again. Never rejects. */
export async function answerUntold(bot: Bot, answer: (channel: string, message: string) => Promise<void>): Promise<void> {
  for (const one of await bot.unanswered.take()) {
    const done = one.kind === 'message' ? answer(one.channel, one.id) : tell(one, bot)
    await done.catch((error: unknown) => bot.log.warn({ code: codeOf(error) }, 'discord: an unanswered question was lost'))
  }
}

async function tell({ application, token, lang }: Extract<Untold, { kind: 'interaction' }>, { client }: Bot): Promise<void> {
  const { content } = plain(discordWordingFor(lang).stopping)
  const body = { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } }
  await client.rest.post(Routes.webhook(application, token), { body, auth: false })
}
