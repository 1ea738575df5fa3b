import { z } from 'zod'

/** Slack settings: Socket Mode with `appToken`, HTTP with `signingSecret`. */
export interface SlackConfig {
  readonly botToken: string
  readonly appToken?: string
  readonly signingSecret?: string
  readonly port: number
  /** Ids of the people who manage the bot. */
  readonly managers: readonly string[]
  readonly apiUrl?: string
}

export interface DiscordConfig {
  readonly token: string
  readonly managers: readonly string[]
  /** How many connections share the servers; `auto` takes as many as Discord asks for. */
  readonly shards: 'auto' | number
  /** Whether the privileged intent is used: what is said in channels where every question is answered. */
  readonly messageContent: boolean
  readonly apiUrl?: string
}

export interface WebConfig {
  readonly host: string
  readonly port: number
}

export interface Config {
  readonly corpusDir: string
  readonly dataDir: string
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly segmenter: 'auto' | 'jieba' | 'intl'
  /** Questions a minute of one person and in one channel. */
  readonly limits: { readonly person: number; readonly channel: number }
  readonly web?: WebConfig
  readonly slack?: SlackConfig
  readonly discord?: DiscordConfig
}

export type Environment = Readonly<Record<string, string | undefined>>

/** What stood in a variable. Of a secret only the kind of its prefix and its length are kept. */
export type FoundValue =
  | { readonly kind: 'unset' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'secret'; readonly prefix?: string; readonly length: number }

/** What a variable should hold. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'port'; readonly orOff: boolean }
  | { readonly kind: 'directory' | 'host' | 'url' | 'secret' | 'count' | 'auto-or-count' }
  /** Ids of people, as the platform shows them: of a letter and digits, or of digits. */
  | { readonly kind: 'ids'; readonly example: string }
  | { readonly kind: 'token'; readonly prefix: string }
  /** The variable has to be set because another one is. */
  | { readonly kind: 'needed-by'; readonly variable: string }
  /** One of several variables has to be set because this one is. */
  | { readonly kind: 'needs-one-of'; readonly variables: readonly string[] }

export interface ConfigProblem {
  readonly variable: VariableName
  readonly found: FoundValue
  readonly expected: Expectation
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
const SEGMENTERS = ['auto', 'jieba', 'intl'] as const
const ON_OFF = ['on', 'off'] as const
const LAST_PORT = 65_535

/** HTTP headers carry tokens, and they hold visible ASCII only: this finds tokens pasted with a blank or a full-width sign. */
const isVisibleAscii = (text: string) => [...text].every((character) => character > ' ' && character <= '~')
const isHttpUrl = (text: string) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

const directory = (fallback: string) => z.string().default(fallback)
const port = z.coerce.number().int().min(0).max(LAST_PORT)
const host = z.union([z.hostname(), z.ipv4(), z.ipv6()])
const url = z.string().refine(isHttpUrl).optional()
const secret = z.string().refine(isVisibleAscii)
const count = z.coerce.number().int().min(1)
const ids = (isId: (text: string) => boolean) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').map((id) => id.trim()))
    .transform((list) => list.filter((id) => id !== ''))
    .refine((list) => list.every(isId))
const isDigits = (text: string) => [...text].every((character) => character >= '0' && character <= '9')
/** U0123ABCD, or W… of an enterprise. */
const isSlackId = (text: string) =>
  ['U', 'W'].includes(text.charAt(0)) &&
  [...text].every((character) => isDigits(character) || (character >= 'A' && character <= 'Z'))
const token = (prefix: string) => secret.refine((text) => text.startsWith(prefix) && text.length > prefix.length).optional()

/** Every variable that is read, in the order of `.env.example`. */
const environment = z.object({
  CORPUS_DIR: directory('corpus'),
  DATA_DIR: directory('.wenju'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('warn'),
  SEGMENTER: z.enum(SEGMENTERS).default('auto'),
  QUESTIONS_PER_MINUTE: count.default(20),
  CHANNEL_QUESTIONS_PER_MINUTE: count.default(60),
  WEB_HOST: host.default('127.0.0.1'),
  WEB_PORT: z.union([z.literal('off'), port]).default(8080),
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: secret.optional(),
  PORT: port.default(3000),
  SLACK_MANAGERS: ids(isSlackId),
  SLACK_API_URL: url,
  DISCORD_TOKEN: secret.optional(),
  DISCORD_MANAGERS: ids(isDigits),
  DISCORD_SHARDS: z.union([z.literal('auto'), count]).default('auto'),
  DISCORD_MESSAGE_CONTENT: z.enum(ON_OFF).default('off'),
  DISCORD_API_URL: url,
})

type Parsed = z.infer<typeof environment>
export type VariableName = keyof Parsed

export const VARIABLE_NAMES = environment.keyof().options

const expectations: Record<VariableName, Expectation> = {
  CORPUS_DIR: { kind: 'directory' },
  DATA_DIR: { kind: 'directory' },
  LOG_LEVEL: { kind: 'one-of', choices: LOG_LEVELS },
  SEGMENTER: { kind: 'one-of', choices: SEGMENTERS },
  QUESTIONS_PER_MINUTE: { kind: 'count' },
  CHANNEL_QUESTIONS_PER_MINUTE: { kind: 'count' },
  WEB_HOST: { kind: 'host' },
  WEB_PORT: { kind: 'port', orOff: true },
  SLACK_BOT_TOKEN: { kind: 'token', prefix: 'xoxb-' },
  SLACK_APP_TOKEN: { kind: 'token', prefix: 'xapp-' },
  SLACK_SIGNING_SECRET: { kind: 'secret' },
  PORT: { kind: 'port', orOff: false },
  SLACK_MANAGERS: { kind: 'ids', example: 'U0123ABCD' },
  SLACK_API_URL: { kind: 'url' },
  DISCORD_TOKEN: { kind: 'secret' },
  DISCORD_MANAGERS: { kind: 'ids', example: '80351110224678912' },
  DISCORD_SHARDS: { kind: 'auto-or-count' },
  DISCORD_MESSAGE_CONTENT: { kind: 'one-of', choices: ON_OFF },
  DISCORD_API_URL: { kind: 'url' },
}

/**
 * Reads the environment. An empty value counts as unset; unknown variables are ignored. With anything wrong, every
 * problem is returned at once and no configuration; nothing is thrown.
 */
export function readConfig(env: Environment): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const given = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, env[name]?.trim() || undefined]))
  const parsed = environment.safeParse(given)
  const invalid = new Set(parsed.error?.issues.map((issue) => issue.path[0]))
  const malformed = VARIABLE_NAMES.filter((name) => invalid.has(name)).map((name) => ({
    variable: name,
    found: describe(name, given[name]),
    expected: expectations[name],
  }))
  const problems = [...malformed, ...incomplete(given)]
  return parsed.success && problems.length === 0 ? { config: toConfig(parsed.data) } : { problems }
}

/** Slack needs its bot token and one of the two ways to receive events; half of it never works. */
function incomplete(given: Environment): ConfigProblem[] {
  const receivers = ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const
  const receiver = receivers.find((name) => given[name])
  const variable = 'SLACK_BOT_TOKEN'
  if (receiver && !given[variable]) {
    return [{ variable, found: { kind: 'unset' }, expected: { kind: 'needed-by', variable: receiver } }]
  }
  if (!receiver && given[variable]) {
    return [{ variable, found: describe(variable, given[variable]), expected: { kind: 'needs-one-of', variables: receivers } }]
  }
  return []
}

const SECRETS: readonly VariableName[] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN']
/** The kinds of Slack token that are easily taken for one another. */
const TOKEN_PREFIXES = ['xoxb-', 'xapp-', 'xoxp-', 'xoxe-', 'xoxa-']

function describe(name: VariableName, value: string | undefined): FoundValue {
  if (value === undefined) return { kind: 'unset' }
  if (!SECRETS.includes(name)) return { kind: 'text', text: value }
  const prefix = TOKEN_PREFIXES.find((known) => value.startsWith(known))
  return { kind: 'secret', ...(prefix && { prefix }), length: value.length }
}

/** The secrets of a configuration, to be kept out of anything printed. */
export function secretsOf(config: Config): string[] {
  const all = [config.slack?.botToken, config.slack?.appToken, config.slack?.signingSecret, config.discord?.token]
  return all.filter((value) => value !== undefined)
}

function toConfig(values: Parsed): Config {
  const slack = slackConfig(values)
  const discord = discordConfig(values)
  return {
    corpusDir: values.CORPUS_DIR,
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    segmenter: values.SEGMENTER,
    limits: { person: values.QUESTIONS_PER_MINUTE, channel: values.CHANNEL_QUESTIONS_PER_MINUTE },
    ...(values.WEB_PORT !== 'off' && { web: { host: values.WEB_HOST, port: values.WEB_PORT } }),
    ...(slack && { slack }),
    ...(discord && { discord }),
  }
}

function slackConfig(values: Parsed): SlackConfig | undefined {
  if (!values.SLACK_BOT_TOKEN) return undefined
  return {
    botToken: values.SLACK_BOT_TOKEN,
    port: values.PORT,
    managers: values.SLACK_MANAGERS,
    ...(values.SLACK_APP_TOKEN && { appToken: values.SLACK_APP_TOKEN }),
    ...(values.SLACK_SIGNING_SECRET && { signingSecret: values.SLACK_SIGNING_SECRET }),
    ...(values.SLACK_API_URL && { apiUrl: values.SLACK_API_URL }),
  }
}

function discordConfig(values: Parsed): DiscordConfig | undefined {
  if (!values.DISCORD_TOKEN) return undefined
  return {
    token: values.DISCORD_TOKEN,
    managers: values.DISCORD_MANAGERS,
    shards: values.DISCORD_SHARDS,
    messageContent: values.DISCORD_MESSAGE_CONTENT === 'on',
    ...(values.DISCORD_API_URL && { apiUrl: values.DISCORD_API_URL }),
  }
}
