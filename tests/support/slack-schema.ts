import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'

/** The parts of a JSON schema that are read or added here. */
interface Schema {
  type?: string
  const?: string
  description?: string
  $ref?: string
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  minLength?: number
  maxLength?: number
  maxItems?: number
}

interface Root extends Schema {
  definitions: Record<string, Schema>
}

const require = createRequire(import.meta.url)
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Generating takes two to four seconds, so the schema is kept until Slack's types or the generator change. */
function generate(): Root {
  const versions = ['@slack/types', 'ts-json-schema-generator'].map((name) => require(`${name}/package.json`).version as string)
  const folder = path('../../node_modules/.cache/wenju/')
  const file = `${folder}slack-blocks-${versions.join('-')}.json`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Root
  const settings = { path: path('./slack-blocks.ts'), type: 'Blocks', skipTypeCheck: true, additionalProperties: false }
  const text = JSON.stringify(createGenerator(settings).createSchema('Blocks'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
  return JSON.parse(text) as Root
}

/** How Slack's types say a limit, in the English of their comments. */
const LIMITS = [
  /\bmax(?:imum)?\b(?![_a-z])[^.]*?\b(\d[\d,]*)\b/i,
  /\blimit (\d[\d,]*)\b/i,
  /\bup to (\d+)\b/i,
  /\bless than (\d+)\b/i,
]
const LEAST = /\bminimum length\b[^.]*?\bis (\d+)\b/i

const numberIn = (pattern: RegExp, text: string) => {
  const digits = pattern.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''))
}

/** Adds the limits that a property's comment states; returns how many. */
function addLimits(property: Schema): number {
  const sentences = (property.description ?? '').replaceAll(/\s+/g, ' ').split(/(?<=\.) /)
  let added = 0
  for (const sentence of sentences) {
    const most = LIMITS.map((pattern) => numberIn(pattern, sentence)).find((found) => found !== undefined)
    const least = numberIn(LEAST, sentence)
    if (most !== undefined && limit(property, sentence, most)) added++
    if (least !== undefined && property.type === 'string') {
      property.minLength = least
      added++
    }
  }
  return added
}

function limit(property: Schema, sentence: string, most: number): boolean {
  if (property.type === 'string') property.maxLength = most
  else if (property.type === 'array' && property.items && /in each item/.test(sentence)) {
    property.items.properties = { text: { maxLength: most } }
  } else if (property.type === 'array' && property.items && /each row/i.test(sentence)) property.items.maxItems = most
  else if (property.type === 'array') property.maxItems = most
  else if (property.type === undefined) property.properties = { text: { maxLength: most } }
  else return false
  return true
}

function load(): { readonly limits: number; readonly byType: ReadonlyMap<string, ValidateFunction> } {
  const schema = generate()
  let limits = 0
  for (const definition of Object.values(schema.definitions)) {
    for (const property of Object.values(definition.properties ?? {})) limits += addLimits(property)
  }
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addSchema(schema, 'slack')
  const byType = new Map<string, ValidateFunction>()
  for (const [name, definition] of Object.entries(schema.definitions)) {
    const type = definition.properties?.type?.const
    const validate = name.endsWith('Block') && type ? ajv.getSchema(`slack#/definitions/${name}`) : undefined
    if (type && validate) byType.set(type, validate)
  }
  return { limits, byType }
}

const { limits, byType } = load()

/** How many lengths and counts were read from the comments of Slack's types. */
export const LIMITS_READ = limits

function blockViolations(block: unknown, index: number): string[] {
  const type = typeof block === 'object' && block !== null && 'type' in block ? String(block.type) : ''
  const validate = byType.get(type)
  if (!validate) return [`/blocks/${index}: unsupported type: ${type}`]
  if (validate(block)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `/blocks/${index}${instancePath}: ${message}`)
}

/** All texts of a value: string leaves, and what stands under which key. */
function* leaves(value: unknown, key = ''): Generator<{ readonly key: string; readonly text: string }> {
  if (typeof value === 'string') yield { key, text: value }
  else if (Array.isArray(value)) for (const item of value) yield* leaves(item, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* leaves(item, name)
}

function countOf(blocks: readonly unknown[], type: string): number {
  return blocks.filter((block) => typeof block === 'object' && block !== null && 'type' in block && block.type === type).length
}

const SHOWN = new Set(['text', 'value', 'caption', 'alt_text'])

/** What Slack refuses although its types allow it; where each rule comes from stands in the notes of the real refusals. */
function ownRules(blocks: readonly unknown[]): string[] {
  const found: string[] = []
  if (blocks.length > 50) found.push('no more than 50 items allowed [json-pointer:/blocks]')
  if (countOf(blocks, 'table') > 1) found.push('only_one_table_allowed')
  const texts = [...leaves(blocks)]
  const sum = texts.filter(({ key }) => SHOWN.has(key)).reduce((total, { text }) => total + text.length, 0)
  // Refused in practice from 11,341 characters on (slackapi/bolt-js issues 2509 and 2867).
  if (sum > 11_000) found.push(`msg_blocks_too_long: ${sum} characters`)
  if (texts.some(({ key, text }) => key === 'text' && text.trim() === '')) found.push('must be more than 0 characters')
  const ids = texts.filter(({ key }) => key === 'action_id').map(({ text }) => text)
  if (new Set(ids).size < ids.length) found.push('action_id already exists')
  if (/"elements":\[\]/.test(JSON.stringify(blocks))) found.push('no less than 1 items allowed [elements]')
  return found
}

/** Everything that Slack would refuse about a message; empty when it would take it. */
export function messageViolations({ text, blocks }: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const list = blocks === undefined ? [] : Array.isArray(blocks) ? blocks : ['not a list']
  const wordless = typeof text !== 'string' || text.trim() === ''
  return [
    ...(wordless ? ['no_text'] : []),
    ...(typeof text === 'string' && text.length > 40_000 ? ['msg_too_long'] : []),
    ...(Array.isArray(blocks) && blocks.length === 0 ? ['blocks is empty'] : []),
    ...list.flatMap(blockViolations),
    ...ownRules(list),
  ]
}
