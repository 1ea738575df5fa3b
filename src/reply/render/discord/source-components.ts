import { type APISectionComponent, type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10'
import { writeAnswerRef } from '../../answer-ref.ts'
import type { Reply } from '../../reply.ts'
import type { DiscordWording } from '../../wording/discord/discord-wording.ts'
import { button } from './button-rows.ts'
import { writeLine } from './line.ts'
import type { Entry, Part } from './pages.ts'

/** More buttons than this are a wall. */
const SECTIONS = 4
/** The section, its text and its button. */
const OF_SECTION = 3

/** The sources of a page: the first with a button that shows what stands around them, as far as there is room for so many components, the others as text. */
export function sourceComponents(
  parts: readonly Part[],
  { id }: Reply,
  words: DiscordWording,
  room: number,
): { readonly components: (APISectionComponent | APITextDisplayComponent)[]; readonly markers: readonly number[] } {
  const entries = parts.flatMap((part) => part.entries)
  const withButton = id === undefined ? [] : entries.slice(0, Math.max(0, Math.min(SECTIONS, Math.floor(room / OF_SECTION))))
  const heads = parts.flatMap(({ head = [] }) => head.map(writeLine))
  const plain = entries.slice(withButton.length).map(textOf)
  const display = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content })
  const displays = (texts: readonly string[]) => (texts.length === 0 ? [] : [display(texts.join('\n'))])
  const section = (entry: Entry): APISectionComponent => ({
    type: ComponentType.Section,
    components: [display(textOf(entry))],
    accessory: button(writeAnswerRef({ id: id ?? '', shows: { kind: 'context', marker: entry.marker ?? 0 } }), words.context),
  })
  // Without sections the heading and the sources are one text.
  const components =
    withButton.length === 0
      ? displays([...heads, ...plain])
      : [...displays(heads), ...withButton.map(section), ...displays(plain)]
  return { components, markers: withButton.flatMap(({ marker }) => marker ?? []) }
}

const textOf = ({ lines }: Entry) =>
  lines
    .map(writeLine)
    .filter((text) => text !== '')
    .join('\n')
