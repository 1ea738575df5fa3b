import type { KnownBlock, RichTextBlock, RichTextBlockElement } from '@slack/types'
import { drawTable, drawTableAsText } from './draw-table.ts'
import { contextOf, richTextOf, sectionOf, textOf } from './elements.ts'
import { RICH_TEXT_CHARS } from './paginate.ts'
import type { Portion, TextPortion } from './portion.ts'

/** Portions of one page as blocks, each strip by itself. A message may hold one of Slack's own tables. */
export function drawPage(page: readonly Portion[]): readonly KnownBlock[] {
  const strips = grouped(page, (a, b) => a.strip === b.strip)
  const firstTable = strips.find((strip) => strip[0]?.draws.kind === 'row')
  return strips.flatMap((strip) => drawStrip(strip, strip === firstTable))
}

function drawStrip(strip: readonly Portion[], nativeTable: boolean): readonly KnownBlock[] {
  const draws = strip.map((portion) => portion.draws)
  const [first] = draws
  const rows = draws.flatMap((it) => (it.kind === 'row' ? [it.cells] : []))
  if (first?.kind === 'row') return nativeTable ? drawTable(first.table, rows) : drawTableAsText(first.table, rows)
  if (first?.kind === 'bar')
    return drawBars(
      first.title,
      draws.flatMap((it) => (it.kind === 'bar' ? [it.text] : [])),
    )
  return drawTexts(draws.flatMap((it) => (it.kind === 'text' ? [it] : []))).concat(
    draws.flatMap((it): KnownBlock[] => (it.kind === 'small' ? [contextOf(it.text)] : [])),
  )
}

function drawBars(title: string, lines: readonly string[]): readonly KnownBlock[] {
  return [
    ...(title.trim() === '' ? [] : [richTextOf([sectionOf([textOf(title, 'bold')])])]),
    richTextOf([{ type: 'rich_text_preformatted', elements: [textOf(lines.join('\n'))] }]),
  ]
}

function drawTexts(texts: readonly TextPortion[]): KnownBlock[] {
  let chars = 0
  const fits = (_: TextPortion, next: TextPortion) => {
    chars += next.text.length + 1
    if (chars <= RICH_TEXT_CHARS) return true
    chars = next.text.length + 1
    return false
  }
  chars = (texts[0]?.text.length ?? 0) + 1
  return grouped(texts, fits).map(drawRichText)
}

function drawRichText(texts: readonly TextPortion[]): RichTextBlock {
  return richTextOf(grouped(texts, (a, b) => a.quoted === b.quoted).map(drawElement))
}

/** Pieces of one line follow each other; a new line begins on a new line, as Slack's own composer writes it. */
function drawElement(texts: readonly TextPortion[]): RichTextBlockElement {
  const elements = texts.map(({ text, style, line }, i) => {
    const next = texts[i + 1]
    return textOf(next !== undefined && next.line !== line ? `${text}\n` : text, style)
  })
  return texts[0]?.quoted ? { type: 'rich_text_quote', elements } : sectionOf(elements)
}

/** Neighbours that belong together, as lists. */
function grouped<Item>(items: readonly Item[], together: (a: Item, b: Item) => boolean): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && together(before, item)) last.push(item)
    else groups.push([item])
  }
  return groups
}
