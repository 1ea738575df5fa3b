import type { MarkLog } from '../../store/mark-log.ts'
import { RecentMap } from '../../store/recent-map.ts'

/** Platforms repeat deliveries within minutes (Slack: at once, after 1 and after 5 minutes; Discord: on resuming). */
export const WINDOW_MS = 10 * 60 * 1000
/** As much as the platform's clock may be ahead of this machine's. */
const SKEW_MS = 60_000
const CAPACITY = 200_000

export interface Deliveries {
  claim(delivery: string, time?: number): Promise<boolean>
  done(delivery: string): Promise<void>
}

/**
 * Each delivery once. What is claimed stands in memory, what is answered on disk: a run that ends in between leaves nothing, so
 * that the next one answers. `keyOf` makes the key under which a delivery is kept.
 */
export function createDeliveries(
  answered: MarkLog,
  keyOf: (delivery: string) => string,
  now: () => number = Date.now,
): Deliveries {
  const claimed = new RecentMap<string, true>(WINDOW_MS, CAPACITY, now)
  const start = now()
  return {
    async claim(delivery, time = -Infinity) {
      if (claimed.get(delivery)) return false
      claimed.set(delivery, true)
      // What happened in this run no earlier one has answered, and what one has is repeated in the first minutes only.
      const isNew = time > start + SKEW_MS || now() > start + WINDOW_MS
      return isNew || !(await answered.has(keyOf(delivery)))
    },
    async done(delivery) {
      claimed.set(delivery, true)
      answered.mark(keyOf(delivery))
    },
  }
}
