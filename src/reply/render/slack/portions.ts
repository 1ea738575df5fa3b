import { itemText } from '../../item-text.ts'
import { opensReading } from '../../opens-reading.ts'
import type { Block, Reply } from '../../reply.ts'
import { cutText, lengthOf, splitText } from '../../split.ts'
import { barLines } from './bar-lines.ts'
import type { Layer, Portion } from './portion.ts'
import { type SourceLines, sourceMark } from './source-lines.ts'
import { tablePortions } from './table-portions.ts'
import { type StyledLine, smallPortion, textPortions } from './text-portions.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The answer stands out in bold, unless it is a paragraph or several. */
const HEADLINE_CHARS = 60
const BAR_CHARS = 400
const TITLE_CHARS = 200
/** These sources have room before the answer has: what is shown is never without its evidence. */
const FIRST_SOURCES = 2
/** The mark and the place. */
const PLACE_PIECES = 2
const LINES_OF_SOURCE = 2

/** The blocks of a reply as portions, in reading order. */
export function bodyPortions({ blocks, tone }: Reply): readonly Portion[] {
  const answers = tone === 'answer' || tone === 'computed'
  return blocks.flatMap((block, strip) => blockPortions(block, strip, answers && opensReading(blocks, strip)))
}

/** The sources as portions of one strip behind the `blocks` of the body; a place is never parted from the first of its words. */
export function sourcePortions(sources: readonly SourceLines[], blocks: number): readonly Portion[] {
  return sources.flatMap((source, i) => {
    const layer: Layer = i < FIRST_SOURCES ? 'first-sources' : 'sources'
    const portions = textPortions(linesOfSource(source), { strip: blocks, layer }).map((portion) => onLine(portion, i))
    const place = portions.slice(0, PLACE_PIECES)
    const keeps = (at: number) => portions.slice(at + 1, PLACE_PIECES + 1).reduce((sum, { chars }) => sum + chars, 0)
    return [...place.map((portion, at) => ({ ...portion, keeps: keeps(at) })), ...portions.slice(PLACE_PIECES)]
  })
}

/** Lines of one strip are told apart by their numbers; those of a source never meet those of the next. */
function onLine(portion: Portion, source: number): Portion {
  const { draws } = portion
  return draws.kind === 'text' ? { ...portion, draws: { ...draws, line: draws.line + source * LINES_OF_SOURCE } } : portion
}

function blockPortions(block: Block, strip: number, headline: boolean): readonly Portion[] {
  const text = { strip, layer: 'text' } as const
  switch (block.kind) {
    case 'prose':
      return textPortions(prose(block, headline), text)
    case 'list':
      return textPortions(list(block), text)
    case 'passage':
      return textPortions(passage(block), text)
    case 'notice':
    case 'scope':
      return smallPortion(block.text, text)
    case 'caveat':
      return smallPortion(`⚠ ${block.text}`, text)
    case 'table':
      return tablePortions(block, strip)
    case 'chart':
      return chartPortions(block, strip)
    case 'trace':
      return textPortions(
        block.lines.map((line) => ({ text: line })),
        { strip, layer: 'trace' },
      )
  }
}

function prose({ lines }: Of<'prose'>, headline: boolean): readonly StyledLine[] {
  const bold = headline && lines.length === 1
  return lines.map(({ text, markers }) => ({ text, markers, style: bold && lengthOf(text) <= HEADLINE_CHARS ? 'bold' : 'plain' }))
}

function list({ lead, items }: Of<'list'>): readonly StyledLine[] {
  const lines = items.map((item) => ({ text: itemText({ ...item, label: item.label || '•' }), markers: item.markers }))
  return lead ? [{ text: lead }, ...lines] : lines
}

/** Where it stands, then the paragraph with the cited words in bold: behind a bar only when it is the paper's own. */
function passage({ place, path, before, quote, after, tag, quoteKind }: Of<'passage'>): readonly StyledLine[] {
  const quoted = quoteKind === 'quotation'
  const around = `${before}${after}`.trim() !== ''
  return [
    { text: `${place} · ${tag}`, style: 'bold' },
    ...(path.length > 0 ? [{ text: path.join(' › '), style: 'italic' as const }] : []),
    { text: before, quoted },
    { text: quote.trim(), style: around ? 'bold' : 'plain', quoted, continues: before.trim() !== '' },
    { text: after.trimEnd(), quoted, continues: true },
  ]
}

/** One portion a line, with the name of the series above on every page. */
function chartPortions(chart: Of<'chart'>, strip: number): readonly Portion[] {
  const title = cutText(`${chart.title}${chart.unit && ` (${chart.unit})`}`, TITLE_CHARS)
  return barLines(chart)
    .flatMap((line) => splitText(line, BAR_CHARS))
    .filter((line) => line.trim() !== '')
    .map((text) => ({
      strip,
      layer: 'chart',
      chars: text.length + 1,
      opening: { chars: title.length + 20, blocks: 2 },
      draws: { kind: 'bar', title, text },
    }))
}

/** `[1] place · tag`, then the words: behind a bar when they are the author's, else plain, as nothing else is a quotation. */
function linesOfSource(source: SourceLines): readonly StyledLine[] {
  const { head, words, kind } = source
  const place = [
    { text: sourceMark(source), style: 'bold' as const },
    { text: head, continues: true },
  ]
  return words === '' ? place : [...place, { text: words, quoted: kind === 'quotation' }]
}
