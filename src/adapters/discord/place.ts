import { type BaseInteraction, type Channel, Locale, type Message } from 'discord.js'
import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Place } from '../chat/desk.ts'

/** Where somebody asks; in a thread, the channel is the one that it stands in. */
export function placeOf(event: Message | BaseInteraction): Place {
  const channel = event.channel as Channel | null
  const own = event.channelId ?? event.id
  return {
    platform: 'discord',
    workspace: event.guildId ?? '',
    channel: (channel?.isThread() ? channel.parentId : undefined) ?? own,
    user: 'author' in event ? event.author.id : event.user.id,
  }
}

/** The language of whoever uses Discord in this locale. */
export function languageOf(locale: Locale): ReplyLanguage {
  if (locale === Locale.ChineseTW) return 'zh-Hant'
  return locale === Locale.ChineseCN ? 'zh-Hans' : 'en'
}
