import { styleText } from 'node:util'
import { isSaid } from '../is-said.ts'
import { itemText } from '../item-text.ts'
import { markerText } from '../marker-text.ts'
import { opensReading } from '../opens-reading.ts'
import { passageText } from '../passage-text.ts'
import type { Block, Line, Reply, Source, Tone } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { printable } from './printable.ts'
import { chartLines } from './terminal-chart.ts'
import { tableLines } from './terminal-table.ts'
import { NO_BREAK_SPACE, wrapLines } from './wrap-lines.ts'

export interface TerminalOptions {
  /** Width of the terminal in columns. */
  readonly columns: number
  readonly colour: boolean
  /** `short` names the first few sources, `full` shows all of them with their words, `none` leaves them out. */
  readonly sources: 'none' | 'short' | 'full'
}

type Style = Parameters<typeof styleText>[0]

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100
const NARROWEST = 20
const SHORT_SOURCES = 4
const INDENT = '  '

/** A longer answer stands out by its place alone. */
const LONGEST_BOLD = 80

const LEAD_STYLES: Readonly<Record<Tone, Style>> = {
  answer: 'bold',
  computed: 'bold',
  refusal: 'yellow',
  clarify: 'cyan',
  smalltalk: 'reset',
  notice: 'dim',
}

/** A reply as lines for a terminal, wrapped to its width, without a final line break. Control characters are taken out. */
export function renderTerminal(reply: Reply, options: TerminalOptions): string {
  const page = new Page(options)
  const words = wordingFor(reply.lang)
  reply.blocks.forEach((block, index) => {
    const opens = opensReading(reply.blocks, index)
    if (opens) page.gap()
    drawBlock(block, opens ? leadStyle(block, reply.tone) : undefined, words, page)
  })
  if (options.sources !== 'none') drawSources(reply, options.sources, reply.blocks, page)
  drawSuggestions(reply, page)
  return page.text()
}

/** All sources of a reply with their words. */
export function renderSources(reply: Reply, options: Omit<TerminalOptions, 'sources'>): string {
  const page = new Page(options)
  drawSources(reply, 'full', [], page)
  return page.text()
}

function leadStyle(block: Block, tone: Tone): Style | undefined {
  const isLong = block.kind === 'prose' && block.lines.some(({ text }) => text.length > LONGEST_BOLD)
  return isLong ? undefined : LEAD_STYLES[tone]
}

/** Lines drawn so far. Text is wrapped before it is coloured, so that colours take no room. */
class Page {
  readonly #lines: string[] = []
  readonly #colour: boolean
  readonly columns: number

  constructor({ columns, colour }: Omit<TerminalOptions, 'sources'>) {
    this.#colour = colour
    this.columns = Math.max(NARROWEST, Math.min(columns, WIDEST))
  }

  /** Later lines of one text are indented by `hang`. */
  write(text: string, style?: Style, hang = '', indent = ''): void {
    const lines = wrapLines(printable(text), this.columns - hang.length - indent.length)
    lines.forEach((line, index) => {
      this.#lines.push(this.#styled(`${indent}${index > 0 ? hang : ''}${line}`, style))
    })
  }

  writeAsIs(lines: readonly string[], style?: Style): void {
    for (const line of lines) this.#lines.push(this.#styled(line, style))
  }

  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  #styled(line: string, style: Style | undefined): string {
    return this.#colour && style && line !== '' ? styleText(style, line, { validateStream: false }) : line
  }

  text(): string {
    return this.#lines.join('\n')
  }
}

function drawBlock(block: Block, lead: Style | undefined, words: Wording, page: Page): void {
  switch (block.kind) {
    case 'prose':
      for (const line of block.lines) page.write(marked(line), lead)
      break
    case 'list':
      if (block.lead) page.write(block.lead, lead)
      for (const item of block.items)
        page.write(marked({ ...item, text: itemText({ ...item, label: item.label || '•' }) }), undefined, INDENT)
      break
    case 'table':
      drawTable(block, lead, page)
      break
    case 'chart':
      page.write(
        marked({ text: block.unit === '' ? block.title : words.tagged(block.title, block.unit), markers: block.markers }),
        lead,
      )
      page.writeAsIs(chartLines(block, page.columns, words.table.notGiven))
      break
    case 'passage':
      page.write([block.place, ...block.path].join(' › '), 'dim')
      page.write(words.tagged(passageText(block), block.tag))
      break
    case 'trace':
      for (const line of block.lines) page.write(line, 'cyan', INDENT, INDENT)
      break
    case 'scope':
    case 'notice':
      page.write(block.text, 'dim')
      break
    case 'caveat':
      page.write(block.text, 'yellow')
      break
  }
}

function drawTable(
  { caption, markers, header, rows }: Extract<Block, { kind: 'table' }>,
  lead: Style | undefined,
  page: Page,
): void {
  if (caption) page.write(marked({ text: caption, markers }), lead)
  page.writeAsIs(
    tableLines(
      [header, ...rows].map((row) => row.map(printable)),
      page.columns,
    ),
  )
  if (!caption) page.write(markerText(markers))
}

function marked({ text, markers }: Line): string {
  return markers.length > 0 ? `${text}${NO_BREAK_SPACE}${markerText(markers)}` : text
}

/** A quote that the blocks above say themselves is not repeated; sources of one place that show no quote share a line. */
function drawSources(reply: Reply, mode: 'short' | 'full', above: readonly Block[], page: Page): void {
  if (reply.sources.length === 0) return
  const words = wordingFor(reply.lang)
  const quoted = (source: Source) => mode === 'full' && source.quoteKind !== 'cell' && !isSaid(source, above)
  const runs = sourceRuns(reply.sources, quoted)
  const shown = mode === 'full' ? runs : runs.slice(0, SHORT_SOURCES)
  page.gap()
  page.write(reply.labels.sources, 'dim')
  for (const run of shown) {
    drawSourceLabel(run, words, page)
    if (quoted(run[0])) drawQuote(run[0], words, page)
  }
  const others = reply.sources.length - shown.flat().length
  if (others > 0) page.write(words.notices.cli.otherSources(others), 'dim', '', INDENT)
}

type Run = readonly [Source, ...Source[]]

function sourceRuns(sources: readonly Source[], quoted: (source: Source) => boolean): readonly Run[] {
  const runs: [Source, ...Source[]][] = []
  for (const source of sources) {
    const run = runs.at(-1)
    const first = run?.[0]
    const isSame = first?.label === source.label && first.tag === source.tag && source.quoteKind !== 'cell'
    if (run && isSame && !quoted(source) && !quoted(run[0])) run.push(source)
    else runs.push([source])
  }
  return runs
}

function drawSourceLabel(run: Run, words: Wording, page: Page): void {
  const [{ label, quote, quoteKind, tag }] = run
  const text = quoteKind === 'cell' ? words.cell(label, quote) : label
  page.write(`${markerText(run.map(({ marker }) => marker))} ${words.tagged(text, tag)}`, 'dim', INDENT.repeat(2))
}

/** Only an original is a quotation; a restatement never stands in quotation marks. */
function drawQuote({ quote, quoteKind }: Source, words: Wording, page: Page): void {
  const [open, close] = quoteKind === 'quotation' ? words.quotationMarks : ['', '']
  page.write(`${open}${quote}${close}`, undefined, '', INDENT.repeat(2))
}

function drawSuggestions({ suggestions, suggestionLead }: Reply, page: Page): void {
  if (suggestions.length === 0) return
  page.gap()
  page.write(suggestionLead, 'dim')
  suggestions.forEach(({ question }, index) => {
    page.write(`${index + 1}. ${question}`, 'dim', INDENT)
  })
}
