import type { Block, Reply } from '../../src/reply/reply.ts'

interface Component {
  readonly type: number
  readonly content?: string
  readonly components?: readonly Component[]
  readonly accessory?: Component
}

/** All texts of a message. */
export function textsOf({ components }: { readonly components: readonly unknown[] }): readonly string[] {
  return (components as readonly Component[]).flatMap(({ content, components: inside = [] }) => [
    ...(content === undefined ? [] : [content]),
    ...textsOf({ components: inside }),
  ])
}

/** What the renderer itself writes: small print, quotations, bold, keys of charts, source marks. Everything else must be escaped. */
const OWN_MARKUP = /^(?:-# |> )|\*\*|^`[\d-]+` |\\[^0-9A-Za-z\s]/gm
const MARKUP = /[*_~|`<@[\]]|^(?:#{1,3}|-|\+|\d+\.) |^>|https?:\/\//m

/** Texts in which something would format, link or ping that is not of the renderer's making. */
export function leaksIn(message: { readonly components: readonly unknown[] }): readonly string[] {
  return textsOf(message).filter((text) => {
    const marks = text.replaceAll(OWN_MARKUP, (mark) => (mark === '\\[' ? '(' : ''))
    // Source marks have their brackets escaped in front only.
    return MARKUP.test(marks.replaceAll(/\(\d+(?:–\d+)?\]/g, ''))
  })
}

const bare = (text: string) => text.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll(/\*\*|`|^-# |^> |\s/gm, '')

/** Lines of a reply's blocks of which a part stands on none of the pages. */
export function unreachable(reply: Reply, pages: readonly { readonly components: readonly unknown[] }[]): readonly string[] {
  const texts = pages.map((page) => bare(textsOf(page).join('\n')))
  return reply.blocks.flatMap(linesOf).filter((line) => !isReachable(bare(line), texts))
}

/** Shorter beginnings prove nothing. */
const SHORTEST = 15

/** A long line may go on from page to page. */
function isReachable(line: string, pages: readonly string[]): boolean {
  const stands = (text: string) => pages.some((page) => page.includes(text))
  if (stands(line)) return true
  let [known, unknown] = [0, line.length]
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1
    if (stands(line.slice(0, middle))) known = middle
    else unknown = middle
  }
  return known >= SHORTEST && isReachable(line.slice(known), pages)
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.lines.map(({ text }) => text)
    case 'list':
      return [...(block.lead ? [block.lead] : []), ...block.items.map(({ text }) => text)]
    case 'table':
      return [block.caption, ...block.rows.flat()]
    case 'trace':
      return block.lines
    case 'chart':
      return [...block.categories, ...block.series.flatMap(({ values }) => values.flatMap((value) => value ?? []))]
    case 'passage':
      return [block.before + block.quote + block.after]
    default:
      return [block.text]
  }
}
