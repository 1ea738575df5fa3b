/**
 * Limits that neither Discord's OpenAPI description nor its types hold, from the pages on messages and components of
 * Discord's documentation.
 */
const IS_COMPONENTS_V2 = 1 << 15
const MAX_CONTENT = 2000
const MAX_COMPONENTS = 40
const MAX_TEXT = 4000
const MAX_BUTTONS = 5
const MAX_OPTIONS = 25
const LIMITS = { label: 80, custom_id: 100, placeholder: 150 }
const OPTION_LIMITS = { label: 100, value: 100 }

interface Component {
  readonly type: number
  readonly content?: string
  readonly custom_id?: string
  readonly components?: readonly Component[]
  readonly accessory?: Component
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

interface Body {
  readonly content?: string
  readonly embeds?: readonly unknown[]
  readonly flags?: number
  readonly components?: readonly Component[]
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly users?: readonly string[]; readonly roles?: unknown }
}

const count = (text: string) => [...text].length

/** Everything that Discord would refuse in a message, and any mention that is not switched off. */
export function discordRuleViolations(body: unknown): string[] {
  const message = body as Body
  const all = flatten(message.components ?? [])
  return [
    ...contentViolations(message),
    ...mentionViolations(message),
    ...treeViolations(all),
    ...all.flatMap(componentViolations),
  ]
}

function contentViolations({ content = '', embeds = [], flags = 0, components = [] }: Body): string[] {
  const v2 = (flags & IS_COMPONENTS_V2) !== 0
  const found: string[] = []
  if (count(content) > MAX_CONTENT) found.push(`content has ${count(content)} characters`)
  if (v2 && (content !== '' || embeds.length > 0)) found.push('content or embeds beside the Components V2 flag')
  if (content.trim() === '' && embeds.length === 0 && components.length === 0) found.push('empty message')
  if (!v2 && components.some(({ type }) => type !== 1)) found.push('Components V2 without their flag')
  if (!v2 && components.length > 5) found.push('more than 5 rows')
  return found
}

/** Only people who are named one by one in a plain message may be mentioned. */
function mentionViolations({ allowed_mentions, content = '' }: Body): string[] {
  const named = (allowed_mentions?.users ?? []).every((id) => content.includes(`<@${id}>`))
  const off = allowed_mentions?.parse?.length === 0 && named && !allowed_mentions.roles
  return off ? [] : ['mentions are not switched off']
}

function treeViolations(all: readonly Component[]): string[] {
  const found: string[] = []
  const text = all.reduce((sum, { type, content }) => sum + (type === 10 ? count(content ?? '') : 0), 0)
  const ids = all.flatMap(({ custom_id }) => custom_id ?? [])
  if (all.length > MAX_COMPONENTS) found.push(`${all.length} components`)
  if (text > MAX_TEXT) found.push(`text displays hold ${text} characters`)
  if (new Set(ids).size < ids.length) found.push('a custom_id stands twice')
  return found
}

function componentViolations(component: Component): string[] {
  const options = component.options ?? []
  const found = [...lengthViolations(component, LIMITS), ...options.flatMap((option) => lengthViolations(option, OPTION_LIMITS))]
  if (component.type === 1 && (component.components?.length ?? 0) > MAX_BUTTONS) found.push('more than 5 buttons in a row')
  if (component.type === 10 && (component.content ?? '').trim() === '') found.push('blank text display')
  if ((component.type === 1 || component.type === 17) && !component.components?.length) found.push('empty row or container')
  if (options.length > MAX_OPTIONS) found.push('too many options in a menu')
  if (new Set(options.map(({ value }) => value)).size < options.length) found.push('an option stands twice')
  return found
}

function lengthViolations(part: object, limits: Readonly<Record<string, number>>): string[] {
  return Object.entries(part).flatMap(([key, text]) => {
    const limit = limits[key]
    if (limit === undefined || typeof text !== 'string') return []
    return text.trim() === '' || count(text) > limit ? [`${key} has ${count(text)} characters`] : []
  })
}

function flatten(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...flatten(component.accessory ? [component.accessory] : []),
  ])
}
