import { z } from 'zod'

const platformError = z.object({ data: z.object({ error: z.string() }) })
const coded = z.object({ code: z.string() })
const wrapped = z.object({ cause: z.unknown() })

/** `fetch` throws a bare TypeError for a request that never left, and says why in the text of its cause only. */
export const NOT_SENT = 'request not sent'

/** The innermost code of an error: Slack's own (`invalid_auth`), the system's (`ECONNREFUSED`), or the library's; never a text. */
export function errorCode(error: unknown): string {
  const fromSlack = platformError.safeParse(error)
  if (fromSlack.success) return fromSlack.data.data.error
  const inner = wrapped.safeParse(error)
  const deeper = inner.success && inner.data.cause ? errorCode(inner.data.cause) : undefined
  if (deeper && deeper !== 'Error') return deeper
  const own = coded.safeParse(error)
  if (own.success) return own.data.code
  if (error instanceof TypeError) return NOT_SENT
  return error instanceof Error ? error.name : 'unknown'
}
