import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createGenerator } from 'ts-json-schema-generator'
import { discordRuleViolations } from './discord-rules.ts'

export type DiscordBodyKind = 'message' | 'message-edit' | 'edit' | 'follow-up' | 'callback' | 'commands' | 'thread'

/** Discord's OpenAPI description, which is not part of the project. */
const OPENAPI = fileURLToPath(new URL('../../../shared/specs/discord-openapi.json', import.meta.url))
export const openApiPresent = existsSync(OPENAPI)

const root = fileURLToPath(new URL('../../', import.meta.url))

/** discord.js sends these always; Discord accepts them, its description does not know them. */
const HARMLESS = ['tts', 'enforce_nonce']
/** Of a thread that is opened on a message, which has its type from its channel. */
const HARMLESS_IN_THREADS = ['type', 'rate_limit_per_user', 'invitable']

const TYPE_NAMES: Partial<Record<DiscordBodyKind, string>> = {
  message: 'MessageBody',
  'message-edit': 'EditBody',
  edit: 'EditBody',
  'follow-up': 'FollowUpBody',
}

const OPENAPI_POINTERS: Record<Exclude<DiscordBodyKind, 'callback'>, string> = {
  message: 'components/schemas/MessageCreateRequest',
  'message-edit': 'components/schemas/MessageEditRequestPartial',
  edit: 'components/schemas/IncomingWebhookUpdateRequestPartial',
  thread: 'components/schemas/CreateTextThreadWithMessageRequest',
  'follow-up': 'components/schemas/IncomingWebhookRequestPartial',
  commands: 'paths/~1applications~1%7Bapplication_id%7D~1commands/put/requestBody/content/application~1json/schema',
}

const CALLBACK_SCHEMAS: Record<number, string> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
}

type Check = (kind: DiscordBodyKind, body: unknown) => string[]

/** Holds a request body against discord-api-types, against Discord's OpenAPI description where it is there, and against the rules of neither. */
export function createDiscordChecks(): Check {
  const typed = typeCheck()
  const described = openApiPresent ? openApiCheck() : () => []
  return (kind, body) => [...typed(kind, body), ...described(kind, body), ...ruleViolations(kind, body)]
}

/** The rules hold for everything that becomes a message, the response to an interaction too. */
function ruleViolations(kind: DiscordBodyKind, body: unknown): string[] {
  if (kind === 'message' || kind === 'message-edit' || kind === 'edit' || kind === 'follow-up') return discordRuleViolations(body)
  const { type, data } = body as { type?: number; data?: unknown }
  return kind === 'callback' && (type === 4 || type === 7) ? discordRuleViolations(data) : []
}

function typeCheck(): Check {
  const schema = createGenerator({
    path: `${root}tests/support/discord-bodies.ts`,
    tsconfig: `${root}tsconfig.json`,
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('*')
  const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(JSON.parse(JSON.stringify(schema)), 'types')
  return (kind, body) => {
    const name = TYPE_NAMES[kind]
    return name ? errorsOf(ajv.getSchema(`types#/definitions/${name}`), withoutHarmless(body, kind), 'types') : []
  }
}

function openApiCheck(): Check {
  const spec = JSON.parse(readFileSync(OPENAPI, 'utf8'))
  closeObjects(spec)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/)
  for (const format of ['int32', 'int64', 'double', 'nonce']) ajv.addFormat(format, true)
  ajv.addSchema(spec, 'discord')
  return (kind, body) => {
    const pointer =
      kind === 'callback' ? `components/schemas/${CALLBACK_SCHEMAS[(body as { type: number }).type]}` : OPENAPI_POINTERS[kind]
    return errorsOf(ajv.getSchema(`discord#/${pointer}`), withoutHarmless(body, kind), 'openapi')
  }
}

function errorsOf(validate: ValidateFunction | undefined, body: unknown, from: string): string[] {
  if (!validate) return [`${from}: no schema`]
  return validate(body) ? [] : (validate.errors ?? []).slice(0, 5).map((error) => describe(error, from))
}

const describe = ({ instancePath, message, params }: ErrorObject, from: string) =>
  `${from}: ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`

/** Permissions are a bit set in a string (Discord, application command object), which the description takes for a number. */
function withNumberPermissions(commands: unknown): unknown {
  if (!Array.isArray(commands)) return commands
  return commands.map(({ default_member_permissions: permissions, ...command }) =>
    typeof permissions === 'string' ? { ...command, default_member_permissions: Number(permissions) } : command,
  )
}

function withoutHarmless(body: unknown, kind: DiscordBodyKind): unknown {
  if (kind === 'commands') return withNumberPermissions(body)
  if (typeof body !== 'object' || body === null) return body
  const harmless = kind === 'thread' ? [...HARMLESS, ...HARMLESS_IN_THREADS] : HARMLESS
  const kept = Object.entries(body).filter(([key]) => !harmless.includes(key))
  // The response to an interaction holds a message.
  return Object.fromEntries(
    kept.map(([key, value]) => [key, kind === 'callback' && key === 'data' ? withoutHarmless(value, 'message') : value]),
  )
}

/** Forbids unknown keys: JSON Schema lets them pass by default. */
function closeObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  if ('properties' in node && 'type' in node && !('additionalProperties' in node))
    Object.assign(node, { additionalProperties: false })
  for (const child of Object.values(node)) closeObjects(child)
}
