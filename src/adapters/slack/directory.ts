import { setTimeout as sleep } from 'node:timers/promises'
import type { webApi } from '@slack/bolt'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { ReplyLanguage } from '../../answer/answer.ts'
import { errorCode } from './connection/error-code.ts'

const CAPACITY = 5000
const KEPT_MS = 10 * 60 * 1000
/** A window has to be opened within three seconds; without an answer by then one goes on without. */
const MOST_MS = 800

/** What Slack says about people and channels, asked for when needed and kept for some minutes in memory. */
export interface Directory {
  /** The language in which a person reads Slack, as far as it is one of ours. */
  language(user: string): Promise<ReplyLanguage | undefined>
  isAdmin(user: string): Promise<boolean>
  /** Whether the person created the channel. */
  isCreator(user: string, channel: string): Promise<boolean>
}

interface Member {
  readonly locale?: string
  readonly isAdmin: boolean
}

export function createDirectory(client: webApi.WebClient, log: Logger): Directory {
  const members = new LRUCache<string, Member>({ max: CAPACITY, ttl: KEPT_MS })
  const creators = new LRUCache<string, string>({ max: CAPACITY, ttl: KEPT_MS })

  async function member(user: string): Promise<Member> {
    return known(members, user, async () => {
      const { user: found = {} } = await client.users.info({ user, include_locale: true })
      const { locale, is_admin, is_owner } = found
      return { isAdmin: Boolean(is_admin || is_owner), ...(locale && { locale }) }
    }).then((found) => found ?? { isAdmin: false })
  }

  async function known<T extends {}>(cache: LRUCache<string, T>, key: string, ask: () => Promise<T>): Promise<T | undefined> {
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const asked = ask().then((found) => {
      cache.set(key, found)
      return found
    })
    try {
      return await Promise.race([asked, sleep(MOST_MS, undefined, { ref: false })])
    } catch (error) {
      log.warn({ code: errorCode(error) }, 'slack: looking somebody up failed')
      return undefined
    } finally {
      asked.catch(() => undefined)
    }
  }

  return {
    language: async (user) => languageOf((await member(user)).locale),
    isAdmin: async (user) => (await member(user)).isAdmin,
    isCreator: async (user, channel) =>
      user ===
      (await known(creators, channel, async () => (await client.conversations.info({ channel })).channel?.creator ?? '')),
  }
}

const TRADITIONAL = ['zh-TW', 'zh-HK', 'zh-Hant']

/** `zh-CN`, `en-GB` …; undefined for a language in which the bot does not speak. */
function languageOf(locale: string | undefined): ReplyLanguage | undefined {
  if (locale === undefined) return undefined
  if (TRADITIONAL.some((start) => locale.startsWith(start))) return 'zh-Hant'
  if (locale.startsWith('zh')) return 'zh-Hans'
  return locale.startsWith('en') ? 'en' : undefined
}
