import type { Element } from 'hast'
import { h } from 'hastscript'
import { detectLanguage } from '../../language/words/detect-language.ts'
import type { Locator } from '../../paper/locator.ts'
import { isSaid } from '../is-said.ts'
import type { Block, Line, Reply, Source } from '../reply.ts'
import { type WebWording, webWording } from '../wording/web.ts'
import { chartElement } from './html-chart.ts'

/** Where links and buttons of an answer lead. */
export interface HtmlLinks {
  readonly source: (at: Locator) => string
  /** The address that takes a question as the parameter `q`. */
  readonly ask: string
}

interface Scene {
  readonly reply: Reply
  readonly links: HtmlLinks
  readonly words: WebWording
}

/** More sources than this are folded, so that a sum over twenty cells does not bury the answer. */
const OPEN_SOURCES = 4
/** Keeps a citation on the line of the word before it. */
const WORD_JOINER = '\u2060'

/** One reply as an `article`. The result is a tree, so text cannot become mark-up; the caller turns it into characters. */
export function renderHtml(reply: Reply, links: HtmlLinks): Element {
  const scene: Scene = { reply, links, words: webWording[reply.lang] }
  return h(
    'article',
    { className: ['answer', `tone-${reply.tone}`], lang: reply.lang },
    reply.blocks.map((block) => blockElement(block, scene)),
    sourceList(scene),
    suggestionForm(scene),
  )
}

function blockElement(block: Block, scene: Scene): Element {
  switch (block.kind) {
    case 'prose':
      return h(
        'div.prose',
        block.lines.map((line) => h('p', lineContent(line, scene))),
      )
    case 'list':
      return h(
        'div.list',
        block.lead ? h('p.lead', block.lead) : undefined,
        h(
          'ul',
          block.items.map((item) => listItem(item, scene)),
        ),
      )
    case 'table':
      return tableElement(block, scene)
    case 'chart':
      return chartElement(block, lineContent({ text: block.title, markers: block.markers }, scene))
    case 'passage':
      return passageElement(block)
    case 'scope':
      return h('p.scope', block.text)
    case 'trace':
      return h(
        'details.trace',
        h('summary', scene.words.trace),
        block.lines.map((line) => h('p', line)),
      )
    case 'caveat':
      return h('p.caveat', { role: 'note' }, block.text)
    case 'notice':
      return h('p.notice', block.text)
  }
}

/** Only the paper's own words are set as a quotation. */
function passageElement({ place, path, before, quote, after, tag, quoteKind }: Extract<Block, { kind: 'passage' }>): Element {
  return h('div.passage', [
    h('p.where', [place, ...path].join(' › '), h('span.tag', tag)),
    h(quoteKind === 'quotation' ? 'blockquote' : 'p', { lang: detectLanguage(quote) }, before, h('mark', quote), after),
  ])
}

function lineContent(line: Line, scene: Scene) {
  return [line.text, ...citations(line.markers, scene)]
}

function citations(markers: readonly number[], scene: Scene) {
  const cited = scene.reply.sources.filter(({ marker }) => markers.includes(marker))
  if (cited.length === 0) return []
  return [
    WORD_JOINER,
    h(
      'span.cites',
      cited.map((source) => sourceLink(source, scene, 'cite', [`[${source.marker}]`])),
    ),
  ]
}

function sourceLink(source: Source, { links, words }: Scene, className: string, content: (string | Element)[]): Element {
  const label = words.sourceLink(source.marker, source.label)
  return h('a', { className, href: links.source(source.at), ariaLabel: label, dataSource: '' }, content)
}

function listItem(item: Line & { readonly label: string }, scene: Scene): Element {
  return h('li', item.label ? h('span.label', item.label) : undefined, h('span.text', lineContent(item, scene)))
}

function tableElement(table: Extract<Block, { kind: 'table' }>, scene: Scene): Element {
  return h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: table.caption }, [
    h('table', [
      h('caption', table.caption, ...citations(table.markers, scene)),
      h(
        'thead',
        h(
          'tr',
          table.header.map((name, column) => h('th', { scope: 'col', ...setting(column) }, name)),
        ),
      ),
      h(
        'tbody',
        table.rows.map((row) => h('tr', row.map(tableCell))),
      ),
    ]),
  ])
}

/** A body cell; the first of a row names it. */
function tableCell(text: string, column: number): Element {
  if (column === 0) return h('th', { scope: 'row' }, text)
  return h('td', setting(column), text)
}

/** A table in an answer holds figures in every column but the first. */
const setting = (column: number) => (column > 0 ? { className: ['figure'] } : {})

/** 1994-12-20 */
const LONGEST_DATE = 10
const DASHES = ['-', '–', '—', '——', '…']

/** How a cell of the paper is set: a number, or the dash in its place, flush right; a short date on one line. */
export function cellClass(text: string): ('figure' | 'compact')[] {
  const bare = text.trim()
  if (bare === '') return []
  if (DASHES.includes(bare) || Number.isFinite(Number(bare.replaceAll(',', '').replace('%', '')))) return ['figure']
  return bare.length <= LONGEST_DATE && [...bare].every((character) => character <= '~') ? ['compact'] : []
}

function sourceList(scene: Scene): Element | undefined {
  const { sources, labels } = scene.reply
  if (sources.length === 0) return undefined
  const list = h(
    'ol',
    sources.map((source) => sourceItem(source, scene)),
  )
  if (sources.length <= OPEN_SOURCES) return h('section.sources', h('h3', labels.sources), list)
  return h('details.sources', h('summary', h('h3', labels.sources), h('span.count', String(sources.length))), list)
}

function sourceItem(source: Source, scene: Scene): Element {
  const where = [h('span.marker', `[${source.marker}]`), h('span.label', source.label)]
  return h('li', { className: `kind-${source.quoteKind}` }, [
    h('p.where', sourceLink(source, scene, 'source', where), h('span.tag', source.tag)),
    showsQuote(source, scene) ? quoteElement(source) : undefined,
  ])
}

/** Sentences say which language they are in, as it need not be the reply's: fonts and screen readers go by it. */
function quoteElement({ quote, quoteKind }: Source): Element {
  const isProse = quoteKind === 'quotation' || quoteKind === 'restated'
  return h(quoteKind === 'quotation' ? 'blockquote' : 'p.quote', isProse ? { lang: detectLanguage(quote) } : {}, quote)
}

/** Words of the paper that are the answer itself are not repeated under it. */
function showsQuote(source: Source, { reply }: Scene): boolean {
  if (source.quoteKind === 'cell' || source.quoteKind === 'data') return source.quote !== ''
  return !isSaid(source, reply.blocks)
}

function suggestionForm({ reply, links }: Scene): Element | undefined {
  if (reply.suggestions.length === 0) return undefined
  return h('form.suggestions', { action: links.ask, method: 'get', dataAsk: '' }, [
    // A question back to the reader ends with its own request to choose.
    reply.tone === 'clarify' ? undefined : h('p', reply.suggestionLead),
    h(
      'div.buttons',
      reply.suggestions.map(({ question }) => h('button', { name: 'q', value: question }, question)),
    ),
  ])
}
