import type { RespondFn } from '@slack/bolt'

const REQUEST_MS = 15_000

/** Answers at the response address of what a person did, as Bolt's own `respond` does, but made of the address alone. */
export const respondAt =
  (address: string): RespondFn =>
  async (message) => {
    const body = JSON.stringify(typeof message === 'string' ? { text: message } : message)
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(REQUEST_MS) })
    if (!response.ok) throw Object.assign(new Error('refused'), { code: 'slack_bolt_respond_error' })
    return response
  }
