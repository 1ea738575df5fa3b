import stringWidth from 'string-width'
import { wrapLines } from '../../src/reply/render/wrap-lines.ts'

/** Half-width columns of a phone held upright. */
const COLUMNS = 40
const BAR = '▌'

interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly disabled?: boolean
  readonly emoji?: { readonly name: string }
  readonly placeholder?: string
  readonly options?: readonly { readonly label: string }[]
  readonly components?: readonly Component[]
  readonly accessory?: Component
}

/** A message as it looks on a phone, for people who review it: lines broken, escapes and emphasis gone, buttons in rows, menus open. */
export function discordOnPhone({ components }: { readonly components: readonly unknown[] }): string {
  return `${(components as readonly Component[]).flatMap((component) => draw(component, COLUMNS)).join('\n')}\n`
}

function draw(component: Component, columns: number): string[] {
  const inside = (width: number) => (component.components ?? []).flatMap((child) => draw(child, width))
  switch (component.type) {
    case 1:
      return rows(
        (component.components ?? []).flatMap((child) => draw(child, columns)),
        columns,
      )
    case 2:
      return [
        `[${component.disabled ? '' : ' '}${[component.emoji?.name, component.label].filter(Boolean).join(' ')}${component.disabled ? '' : ' '}]`,
      ]
    case 3:
      return [
        `(${component.placeholder} ▾)`,
        ...(component.options ?? []).flatMap(({ label }) => wrapLines(`   ${label}`, columns)),
      ]
    case 9:
      return beside(component, columns)
    case 10:
      return wrapLines(shown(component.content ?? ''), columns)
    case 14:
      return ['─'.repeat(columns)]
    case 17:
      return inside(columns - 2).map((text) => `${BAR} ${text}`)
    default:
      return inside(columns)
  }
}

/** Text with a button at its right, which takes its width from every line. */
function beside({ components = [], accessory }: Component, columns: number): string[] {
  const [button = ''] = accessory ? draw(accessory, columns) : []
  const width = columns - stringWidth(button) - 1
  const [first = '', ...others] = components.flatMap((child) => draw(child, width))
  return [`${first}${' '.repeat(Math.max(1, columns - stringWidth(first) - stringWidth(button)))}${button}`, ...others]
}

/** Buttons flow like words; menus stand alone. */
function rows(drawn: readonly string[], columns: number): string[] {
  if (drawn[0]?.startsWith('(')) return [...drawn]
  const lines: string[] = []
  for (const button of drawn) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${button}` : button
    if (lines.length > 0 && stringWidth(joined) <= columns) lines[lines.length - 1] = joined
    else lines.push(...wrapLines(button, columns))
  }
  return lines
}

/** Marks of emphasis, small print and code are not seen, and escapes are resolved. */
function shown(content: string): string {
  return content.replaceAll(/\\([^0-9A-Za-z\s])|\*\*|`|^-# /gm, (_, escaped: string | undefined) => escaped ?? '')
}
