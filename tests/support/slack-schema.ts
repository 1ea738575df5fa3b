import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { z } from 'zod'

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
  const file = `${folder}slack-roots-${versions.join('-')}.json`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Root
  const settings = { path: path('./slack-blocks.ts'), type: 'Roots', skipTypeCheck: true, additionalProperties: false }
  const text = JSON.stringify(createGenerator(settings).createSchema('Roots'))
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

function load() {
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
  const views = new Map(
    ['home', 'modal'].map((type) => [type, ajv.getSchema(`slack#/definitions/${type === 'home' ? 'HomeView' : 'ModalView'}`)]),
  )
  return { limits, byType, views }
}

const { limits, byType, views } = load()

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

/** What Slack refuses of a list of blocks although its types allow it; where each rule comes from stands in the notes of the real refusals. */
function ownRules(blocks: readonly unknown[], most: number): string[] {
  const found: string[] = []
  if (blocks.length > most) found.push(`no more than ${most} items allowed [json-pointer:/blocks]`)
  if (countOf(blocks, 'table') + countOf(blocks, 'data_table') > 1) found.push('only_one_table_allowed')
  const texts = [...leaves(blocks)]
  if (texts.some(({ key, text }) => key === 'text' && text.trim() === '')) found.push('must be more than 0 characters')
  const ids = texts.filter(({ key }) => key === 'action_id').map(({ text }) => text)
  if (new Set(ids).size < ids.length) found.push('action_id already exists')
  if (/"(?:elements|options)":\[\]/.test(JSON.stringify(blocks))) found.push('no less than 1 items allowed')
  return [...found, ...blocks.flatMap(tableRules), ...[...optionsIn(blocks)].flatMap(optionRules)]
}

const dataTable = z.object({
  type: z.literal('data_table'),
  caption: z.string(),
  page_size: z.int().default(5),
  rows: z.array(z.array(z.object({ type: z.string(), text: z.string().optional(), value: z.number().optional() }))),
})

/** https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
function tableRules(block: unknown): string[] {
  const parsed = dataTable.safeParse(block)
  if (!parsed.success) return []
  const { caption, page_size, rows } = parsed.data
  const [header = []] = rows
  const cells = rows.flat()
  const rules: [boolean, string][] = [
    [caption.trim() !== '', 'a data_table needs a caption'],
    [page_size >= 1 && page_size <= 100, 'page_size is 1 to 100'],
    [rows.length >= 2 && rows.length <= 101, 'a data_table has 2 to 101 rows'],
    [header.length >= 1 && header.length <= 20, 'a data_table has 1 to 20 columns'],
    [rows.every((row) => row.length === header.length), 'all rows have the same number of values'],
    [header.every(({ type }) => type !== 'rich_text'), 'no rich_text in a header'],
    [cells.every(({ type, value }) => type !== 'raw_number' || Number.isFinite(value)), 'raw_number needs a number'],
    [cells.reduce((sum, { text = '' }) => sum + text.length, 0) <= 10_000, 'at most 10,000 characters in a table'],
  ]
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule)
}

/** Every list of options of menus, boxes and radio buttons. */
function* optionsIn(value: unknown): Generator<readonly { readonly value?: string }[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'options' && Array.isArray(inner)) yield inner
    yield* optionsIn(inner)
  }
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
function optionRules(options: readonly { readonly value?: string }[]): string[] {
  return [
    ...(options.length > 100 ? ['no more than 100 options'] : []),
    ...(options.some(({ value = '' }) => value === '' || value.length > 75)
      ? ['an option has a value of 1 to 75 characters']
      : []),
  ]
}

const charsIn = (blocks: unknown) =>
  [...leaves(blocks)].filter(({ key }) => SHOWN.has(key)).reduce((total, { text }) => total + text.length, 0)

/** Everything that Slack would refuse about a message; empty when it would take it. */
export function messageViolations({ text, blocks }: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const list = blocks === undefined ? [] : Array.isArray(blocks) ? blocks : ['not a list']
  const wordless = typeof text !== 'string' || text.trim() === ''
  const sum = charsIn(list)
  return [
    ...(wordless ? ['no_text'] : []),
    ...(typeof text === 'string' && text.length > 40_000 ? ['msg_too_long'] : []),
    // Refused in practice from 11,341 characters on (slackapi/bolt-js issues 2509 and 2867); we promise 10,000.
    ...(sum > 10_000 ? [`msg_blocks_too_long: ${sum} characters`] : []),
    ...list.flatMap(blockViolations),
    ...ownRules(list, 50),
  ]
}

const viewSchema = z.looseObject({ type: z.string(), blocks: z.array(z.unknown()), private_metadata: z.string().default('') })

/** Everything that Slack would refuse about App Home or a window; empty when it would take it. */
export function viewViolations(view: unknown): string[] {
  const parsed = viewSchema.safeParse(view)
  const validate = parsed.success ? views.get(parsed.data.type) : undefined
  if (!parsed.success || !validate) return ['not a view']
  const { blocks, private_metadata } = parsed.data
  const own = validate({ ...parsed.data, blocks: [] }) ? [] : (validate.errors ?? [])
  return [
    ...own.map(({ instancePath, message }) => `${instancePath}: ${message}`),
    ...(private_metadata.length > 3000 ? ['private_metadata has at most 3000 characters'] : []),
    ...blocks.flatMap(blockViolations),
    ...ownRules(blocks, 100),
  ]
}
