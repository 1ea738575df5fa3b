/** Requests of a bot in a second (Discord, topics/rate-limits). */
export const OF_BOT = { requests: 50, withinMs: 1000 }
/** Messages posted in a channel. Discord documents no number; its answers have told this one for years. */
const IN_CHANNEL = { requests: 5, withinMs: 5000 }

/** The limits of Discord: whether a request is let through, and what its answer tells. */
export class DiscordLimits {
  readonly #now: () => number
  readonly #windows = new Map<string, { readonly until: number; left: number }>()

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /**
   * A request with the token of the bot, or one that answers an interaction, which Discord does not count; `postsIn` is the channel that
   * it posts in. Seconds until it may come again when it is one too many.
   */
  take(
    isOfBot: boolean,
    postsIn?: string,
  ): { readonly headers: Readonly<Record<string, string>>; readonly waitSeconds?: number } {
    const all = isOfBot ? this.#next('bot', OF_BOT) : undefined
    if (all && all.left < 0) return refused(all, { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' })
    if (postsIn === undefined) return { headers: {} }
    const { seconds, left } = this.#next(postsIn, IN_CHANNEL)
    const headers = {
      'x-ratelimit-limit': String(IN_CHANNEL.requests),
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': 'messages',
    }
    return left < 0 ? refused({ seconds }, { ...headers, 'x-ratelimit-scope': 'user' }) : { headers }
  }

  /** Takes one of a window, which begins with its first request. */
  #next(key: string, { requests, withinMs }: typeof OF_BOT): { readonly seconds: number; readonly left: number } {
    const now = this.#now()
    const open = this.#windows.get(key)
    const window = open && open.until > now ? open : { until: now + withinMs, left: requests }
    window.left -= 1
    this.#windows.set(key, window)
    return { seconds: (window.until - now) / 1000, left: window.left }
  }
}

const refused = ({ seconds }: { readonly seconds: number }, headers: Readonly<Record<string, string>>) => ({
  headers: { ...headers, 'retry-after': String(seconds) },
  waitSeconds: seconds,
})
