import { z } from 'zod'
import type { SlackConfig } from '../../config.ts'
import type { DoctorWording } from '../../reply/wording/doctor/doctor-wording.ts'
import { type Examination, type Finding, finding } from '../finding.ts'
import { type Probed, probe } from '../probe.ts'
import { checkPort } from './check-port.ts'
import { slackManifest } from './manifest.ts'

const API = 'https://slack.com/api/'
const TOO_MANY = 429
/** The scopes of the token that was used, separated by commas. */
const GRANTED = 'x-oauth-scopes'
/** https://docs.slack.dev/authentication/verifying-requests-from-slack: the secret itself is tried by Slack's requests only. */
const SIGNING_SECRET = /^[0-9a-f]{32}$/

const reply = z.object({
  ok: z.boolean(),
  error: z.string().default('unknown_error'),
  user: z.string().default(''),
  team: z.string().default(''),
})
type Reply = z.infer<typeof reply>

/** Tries the tokens of Slack, holds the granted scopes against those of the manifest, and looks whether the port can be had. Never rejects. */
export async function checkSlack(config: SlackConfig, words: DoctorWording): Promise<Examination> {
  const answer = await call('auth.test', config.botToken, config)
  const clock = answer.kind === 'answered' && answer.clockAheadMs !== undefined ? { clockAheadMs: answer.clockAheadMs } : {}
  const receiving = config.appToken ? await checkAppToken(config.appToken, config, words) : await checkHttp(config, words)
  return { findings: [...botFindings(answer, words), ...receiving], ...clock }
}

function call(method: string, token: string, { apiUrl = API }: SlackConfig): Promise<Probed> {
  const address = new URL(method, apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`)
  return probe(address.href, { method: 'POST', headers: { authorization: `Bearer ${token}` } })
}

function botFindings(answer: Probed, words: DoctorWording): Finding[] {
  const read = readReply(answer, 'slack.token', words)
  if ('says' in read) return [read]
  if (!read.ok) return [finding('slack.token', 'wrong', words.slack.badBotToken(read.error))]
  const granted = answer.kind === 'answered' ? answer.headers.get(GRANTED) : null
  const token = finding('slack.token', 'right', words.slack.botToken(read.user, read.team))
  return granted === null
    ? [token]
    : [
        token,
        ...scopeFindings(
          granted.split(',').map((scope) => scope.trim()),
          words,
        ),
      ]
}

/** What Slack said, or why nothing was said that is Slack's. */
function readReply(answer: Probed, check: string, { network }: DoctorWording): Reply | Finding {
  if (answer.kind === 'unreachable') return finding(check, 'wrong', network.unreachable('Slack', answer.code, 'SLACK_API_URL'))
  if (answer.status === TOO_MANY) return finding(check, 'hint', network.wait('Slack'))
  const { data } = reply.safeParse(answer.body)
  return data ?? finding(check, 'wrong', network.foreign('Slack', answer.status, 'SLACK_API_URL'))
}

function scopeFindings(granted: readonly string[], { slack }: DoctorWording): Finding[] {
  const needed: readonly string[] = slackManifest().oauth_config.scopes.bot
  const missing = needed.filter((scope) => !granted.includes(scope))
  const superfluous = granted.filter((scope) => scope !== '' && !needed.includes(scope))
  return [
    missing.length > 0
      ? finding('slack.scopes', 'wrong', slack.missingScopes(missing))
      : finding('slack.scopes', 'right', slack.scopes(needed.length)),
    ...(superfluous.length > 0 ? [finding('slack.scopes', 'hint', slack.superfluousScopes(superfluous))] : []),
  ]
}

/** Asks for the address of a socket, which is not opened. */
async function checkAppToken(token: string, config: SlackConfig, words: DoctorWording): Promise<Finding[]> {
  const answer = await call('apps.connections.open', token, config)
  // That nothing answers was said of the bot's token already.
  if (answer.kind === 'unreachable') return []
  const read = readReply(answer, 'slack.socket', words)
  if ('says' in read) return [read]
  if (!read.ok) return [finding('slack.socket', 'wrong', words.slack.badAppToken(read.error))]
  return [finding('slack.socket', 'right', words.slack.appToken)]
}

async function checkHttp({ signingSecret = '', port }: SlackConfig, { slack }: DoctorWording): Promise<Finding[]> {
  const state = await checkPort(port, signingSecret)
  if (state.kind === 'ours') return [finding('slack.port', 'right', slack.portOurs(port))]
  const odd = SIGNING_SECRET.test(signingSecret) ? [] : [finding('slack.signing', 'hint', slack.oddSigningSecret)]
  if (state.kind === 'free') return [finding('slack.port', 'right', slack.portFree(port)), ...odd]
  return [finding('slack.port', 'wrong', slack.portTaken(port, state.code)), ...odd]
}
