import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createGenerator } from 'ts-json-schema-generator'
import { discordRuleViolations } from './discord-rules.ts'

export type DiscordBodyKind = 'message' | 'edit' | 'follow-up' | 'callback' | 'commands'

/** Discord's OpenAPI description, which is not part of the project. */
const OPENAPI = fileURLToPath(new URL('../../../shared/specs/discord-openapi.json', import.meta.url))
export const openApiPresent = existsSync(OPENAPI)

const root = fileURLToPath(new URL('../../', import.meta.url))

/** discord.js sends these always; Discord accepts them, its description does not know them. */
const HARMLESS = ['tts', 'enforce_nonce']

const TYPE_NAMES: Partial<Record<DiscordBodyKind, string>> = {
  message: 'MessageBody',
  edit: 'EditBody',
  'follow-up': 'FollowUpBody',
}

const OPENAPI_POINTERS: Record<Exclude<DiscordBodyKind, 'callback'>, string> = {
  message: 'components/schemas/MessageCreateRequest',
  edit: 'components/schemas/IncomingWebhookUpdateRequestPartial',
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
  return (kind, body) => [
    ...typed(kind, body),
    ...described(kind, body),
    ...(kind === 'message' || kind === 'edit' || kind === 'follow-up' ? discordRuleViolations(body) : []),
  ]
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
    return name ? errorsOf(ajv.getSchema(`types#/definitions/${name}`), withoutHarmless(body), 'types') : []
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
    return errorsOf(ajv.getSchema(`discord#/${pointer}`), withoutHarmless(body), 'openapi')
  }
}

function errorsOf(validate: ValidateFunction | undefined, body: unknown, from: string): string[] {
  if (!validate) return [`${from}: no schema`]
  return validate(body) ? [] : (validate.errors ?? []).slice(0, 5).map((error) => describe(error, from))
}

const describe = ({ instancePath, message, params }: ErrorObject, from: string) =>
  `${from}: ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`

function withoutHarmless(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(Object.entries(body).filter(([key]) => !HARMLESS.includes(key)))
}

/** Forbids unknown keys: JSON Schema lets them pass by default. */
function closeObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  if ('properties' in node && 'type' in node && !('additionalProperties' in node))
    Object.assign(node, { additionalProperties: false })
  for (const child of Object.values(node)) closeObjects(child)
}
