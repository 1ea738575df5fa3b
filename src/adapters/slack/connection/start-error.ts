import { z } from 'zod'
import { slackOperatorWording } from '../../../reply/wording/slack/operator.ts'
import { errorCode, NOT_SENT } from './error-code.ts'

const BAD_TOKEN = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'bad_token'])
const WRONG_KIND = new Set(['not_allowed_token_type', 'missing_scope', 'no_permission'])
const PORT_TAKEN = new Set(['EADDRINUSE', 'EACCES'])
const NO_CONNECTION = new Set([NOT_SENT, 'AbortError', 'TimeoutError'])

/** The library's errors for a request that got no answer of Slack's: no network, a timeout, a proxy's error page. */
const unsent = z.object({
  code: z.enum(['slack_webapi_request_error', 'slack_webapi_http_error', 'slack_socket_mode_websocket_error']),
})

/** Whether trying again with the same tokens is pointless: Slack itself said no to them. */
export function isRefusal(error: unknown): boolean {
  const code = errorCode(error)
  return BAD_TOKEN.has(code) || WRONG_KIND.has(code)
}

/** What was tried when it failed. */
export type StartStep = { readonly step: 'bot-token' | 'socket' } | { readonly step: 'listen'; readonly port: number }

/** Says in plain words why Slack could not be started. The message holds a code at most, never a token. */
export function startError(error: unknown, tried: StartStep): Error {
  if (unsent.safeParse(error).success) return new Error(slackOperatorWording.unreachable(errorCode(error)))
  return new Error(reason(errorCode(error), tried))
}

function reason(code: string, tried: StartStep): string {
  const words = slackOperatorWording
  if (tried.step === 'listen' && PORT_TAKEN.has(code)) return words.portTaken(tried.port)
  if (tried.step === 'socket' && WRONG_KIND.has(code)) return words.wrongAppToken
  if (BAD_TOKEN.has(code)) return tried.step === 'socket' ? words.badAppToken : words.badBotToken
  if (code.startsWith('E') || code.startsWith('UND_') || NO_CONNECTION.has(code)) return words.unreachable(code)
  return words.refused(code)
}
