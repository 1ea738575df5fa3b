import type { DiscordMessage } from '../../src/reply/render/discord/render-discord.ts'

interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly emoji?: { readonly name: string }
  readonly placeholder?: string
  readonly options?: readonly { readonly label: string }[]
  readonly components?: readonly Component[]
  readonly accessory?: Component
}

/** A message as a reader sees it: mark-up as it is, escapes resolved, buttons in brackets. */
export function discordAsText({ components }: Pick<DiscordMessage, 'components'>): string {
  return (components as readonly Component[]).map(asText).join('\n')
}

function asText(component: Component): string {
  switch (component.type) {
    case 2:
      return `[ ${[component.emoji?.name, component.label].filter(Boolean).join(' ')} ]`
    case 3:
      return [`( ${component.placeholder} ▾ )`, ...(component.options ?? []).map(({ label }) => `  · ${label}`)].join('\n')
    case 9:
      return [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])].map(asText).join('  ')
    case 10:
      return (component.content ?? '').replaceAll(/\\([^0-9A-Za-z\s])/g, '$1')
    case 14:
      return '────────'
    default:
      return (component.components ?? []).map(asText).join('\n')
  }
}
