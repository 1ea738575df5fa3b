import type { DiscordMessage } from '../../src/reply/render/discord.ts'

interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly placeholder?: string
  readonly options?: readonly { readonly label: string }[]
  readonly components?: readonly Component[]
}

/** A message as a reader sees it: mark-up as it is, escapes resolved, buttons in brackets. */
export function discordAsText({ components }: DiscordMessage): string {
  return (components as readonly Component[]).map(asText).join('\n')
}

function asText(component: Component): string {
  switch (component.type) {
    case 1:
      return (component.components ?? []).map(asText).join('\n')
    case 2:
      return `[ ${component.label} ]`
    case 3:
      return [`( ${component.placeholder} ▾ )`, ...(component.options ?? []).map(({ label }) => `  · ${label}`)].join('\n')
    case 10:
      return (component.content ?? '').replaceAll(/\\([^0-9A-Za-z\s])/g, '$1')
    case 14:
      return '────────'
    default:
      return (component.components ?? []).map(asText).join('\n')
  }
}
