import { ApplicationFlagsBitField, ApplicationIntegrationType, DefaultUserAgent } from 'discord.js'
import { z } from 'zod'
import type { DiscordConfig } from '../../config.ts'
import type { DoctorWording } from '../../reply/wording/doctor/doctor-wording.ts'
import { type Examination, type Finding, finding } from '../finding.ts'
import { type Probed, probe } from '../probe.ts'
import { discordCommands } from './commands.ts'

const API = 'https://discord.com/api'
const UNAUTHORISED = 401
const TOO_MANY = 429
/** So small a share of a day's session starts is used up soon when a bot starts again and again. */
const FEW = 0.1
const HOUR_MS = 60 * 60 * 1000

const me = z.object({ username: z.string() })
const application = z.object({
  id: z.string(),
  flags: z.number().default(0),
  integration_types_config: z.record(z.string(), z.unknown()).default({}),
})
const gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ total: z.number(), remaining: z.number(), reset_after: z.number() }),
})
const option = z.object({ name: z.string(), type: z.number() })
const commands = z.array(z.object({ name: z.string(), type: z.number().default(1), options: z.array(option).default([]) }))
/** How Discord says no. */
const failure = z.object({ message: z.string(), code: z.number() })

type Application = z.infer<typeof application>
type SessionLimit = z.infer<typeof gateway>['session_start_limit']
type Command = z.infer<typeof commands>[number]

interface Doctor {
  readonly config: DiscordConfig
  readonly words: DoctorWording
}

/** Tries the token of Discord, and looks at the application's intents, sessions, commands and ways of installation. Never rejects. */
export async function checkDiscord(config: DiscordConfig, words: DoctorWording): Promise<Examination> {
  const doctor = { config, words }
  const answer = await get('users/@me', config)
  const clock = answer.kind === 'answered' && answer.clockAheadMs !== undefined ? { clockAheadMs: answer.clockAheadMs } : {}
  const bot = read(answer, 'discord.token', me, words)
  if ('says' in bot) return { findings: [bot], ...clock }
  const token = finding('discord.token', 'right', words.discord.token(bot.username))
  return { findings: [token, ...(await applicationFindings(doctor)), ...(await sessionFindings(doctor))], ...clock }
}

function get(path: string, { token, apiUrl = API }: DiscordConfig): Promise<Probed> {
  const base = apiUrl.endsWith('/') ? apiUrl.slice(0, -1) : apiUrl
  return probe(`${base}/v10/${path}`, { headers: { authorization: `Bot ${token}`, 'user-agent': DefaultUserAgent } })
}

/** What Discord said, or why nothing was said that can be used. */
function read<T extends object>(
  answer: Probed,
  check: string,
  schema: z.ZodType<T>,
  { network, discord }: DoctorWording,
): T | Finding {
  if (answer.kind === 'unreachable')
    return finding(check, 'wrong', network.unreachable('Discord', answer.code, 'DISCORD_API_URL'))
  const { status, body } = answer
  if (status === TOO_MANY) return finding(check, 'hint', network.wait('Discord'))
  if (status === UNAUTHORISED) return finding(check, 'wrong', discord.badToken)
  const { data } = schema.safeParse(body)
  if (answer.ok && data) return data
  const isDiscord = failure.safeParse(body).success
  return finding(
    check,
    'wrong',
    isDiscord ? network.refused('Discord', `HTTP ${status}`) : network.foreign('Discord', status, 'DISCORD_API_URL'),
  )
}

async function applicationFindings({ config, words }: Doctor): Promise<Finding[]> {
  const found = read(await get('applications/@me', config), 'discord.application', application, words)
  if ('says' in found) return [found]
  return [
    intentFinding(found, config, words),
    installationFinding(found, words),
    await commandFinding(found.id, { config, words }),
  ]
}

function intentFinding({ flags }: Application, { messageContent }: DiscordConfig, { discord }: DoctorWording): Finding {
  if (!messageContent) return finding('discord.intents', 'right', discord.intentUnused)
  const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlagsBitField.Flags
  const allowed = (flags & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0
  return allowed
    ? finding('discord.intents', 'right', discord.intentOn)
    : finding('discord.intents', 'wrong', discord.intentMissing)
}

function installationFinding({ integration_types_config: types }: Application, { discord }: DoctorWording): Finding {
  const kinds = { guild: ApplicationIntegrationType.GuildInstall, user: ApplicationIntegrationType.UserInstall }
  const missing = (['guild', 'user'] as const).filter((kind) => !(String(kinds[kind]) in types))
  if (missing.length === 0) return finding('discord.installations', 'right', discord.installations)
  return finding('discord.installations', 'hint', discord.missingInstallations(missing))
}

/** Type, name and options: what people type. Descriptions may be worded anew. */
const signatureOf = ({ type, name, options }: Command) => JSON.stringify([type, name, options.map((one) => [one.type, one.name])])

async function commandFinding(id: string, { config, words }: Doctor): Promise<Finding> {
  const found = read(await get(`applications/${id}/commands`, config), 'discord.commands', commands, words)
  if ('says' in found) return found
  const ours = commands.parse(discordCommands)
  const other = [...unlike(ours, found), ...unlike(found, ours)]
  if (other.length === 0) return finding('discord.commands', 'right', words.discord.commands(ours.length))
  return finding('discord.commands', 'hint', words.discord.otherCommands([...new Set(other)]))
}

/** Names of commands that have no like among the others. */
function unlike(some: readonly Command[], others: readonly Command[]): string[] {
  const known = new Set(others.map(signatureOf))
  return some.filter((command) => !known.has(signatureOf(command))).map(({ name }) => name)
}

async function sessionFindings({ config, words }: Doctor): Promise<Finding[]> {
  const found = read(await get('gateway/bot', config), 'discord.sessions', gateway, words)
  if ('says' in found) return [found]
  const { shards, session_start_limit: limit } = found
  const tooFew = config.shards !== 'auto' && config.shards < shards
  const more = tooFew ? [finding('discord.shards', 'hint', words.discord.fewShards(config.shards, shards))] : []
  return [sessionFinding(shards, limit, words), ...more]
}

function sessionFinding(shards: number, { total, remaining, reset_after }: SessionLimit, { discord }: DoctorWording): Finding {
  if (remaining >= total * FEW) return finding('discord.sessions', 'right', discord.sessions(shards, remaining, total))
  const told = discord.fewSessions(remaining, total, Math.ceil(reset_after / HOUR_MS))
  return finding('discord.sessions', remaining === 0 ? 'wrong' : 'hint', told)
}
