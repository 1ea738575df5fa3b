/** What became of one request. `code` is the system's or the error's name, never a text. */
export type Probed =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Whether the status says so: 200 to 299. */
      readonly ok: boolean
      readonly headers: Headers
      /** Undefined when what came is no JSON. */
      readonly body: unknown
      /** By how much this machine's clock is ahead of the answer's `Date`; that has whole seconds only. */
      readonly clockAheadMs?: number
    }
  | { readonly kind: 'unreachable'; readonly code: string }

const REQUEST_MS = 10_000
/** What a whole second leaves out, on average. */
const HALF_SECOND_MS = 500

/** Sends one request to a platform and waits at most ten seconds. Never rejects. */
export async function probe(address: string, request: Omit<RequestInit, 'signal'>): Promise<Probed> {
  const sent = Date.now()
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.timeout(REQUEST_MS) })
    const between = (sent + Date.now()) / 2
    const date = Date.parse(response.headers.get('date') ?? '')
    const body = await response.json().catch(() => undefined)
    const { status, ok, headers } = response
    const clock = Number.isNaN(date) ? {} : { clockAheadMs: between - date - HALF_SECOND_MS }
    return { kind: 'answered', status, ok, headers, body, ...clock }
  } catch (error) {
    return { kind: 'unreachable', code: codeOf(error) }
  }
}

/** `fetch` says in its cause why nothing came. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: unknown }
  const coded = [cause, error].find((one) => one instanceof Error && 'code' in one && typeof one.code === 'string')
  if (coded) return (coded as { code: string }).code
  return error instanceof Error ? error.name : 'unknown'
}
