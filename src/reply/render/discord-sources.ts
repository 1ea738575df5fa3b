import type { Block, Source } from '../reply.ts'
import { type Group, type Piece, piece } from './discord-fit.ts'
import { flat, markersOf } from './discord-marks.ts'

/** A quote longer than this is cut: a phone is small, and the whole paragraph stands in the paper. */
const QUOTE = 400
/** Values of cells stand in the line of their place. */
const SHORT_QUOTE = 40
/** From here on the cells of one table are named as a range: their values stand in the answer. */
const MANY_CELLS = 8

/**
 * The sources under a heading; each is one piece, so that a source is shown whole or not at all, save its quote.
 * Quotes that stand in `blocks` word for word are not repeated.
 */
export function sourceGroup(sources: readonly Source[], heading: string, blocks: readonly Block[]): Group {
  const shown = shownLines(blocks)
  const pieces = runs(sources, shown).map((run) => runPiece(run, shown))
  return { rank: 0, pieces: pieces.length === 0 ? [] : [piece('**', heading, '**'), ...pieces] }
}

type Run = readonly [Source, ...Source[]]

/** Sources that share a line: many cells of one table, or the same place whose words stand above. */
function runs(sources: readonly Source[], shown: ReadonlySet<string>): readonly Run[] {
  const found: [Source, ...Source[]][] = []
  for (const source of sources) {
    const run = found.at(-1)
    const samePlace = run?.[0].label === source.label && run[0].tag === source.tag
    const silent = run?.every(({ quote }) => shown.has(quote)) && shown.has(source.quote)
    if (run && ((samePlace && silent) || sameTable(run[0], source))) run.push(source)
    else found.push([source])
  }
  return found.flatMap((run) => (sameTable(run[0], run.at(-1)) && run.length < MANY_CELLS ? run.map((one): Run => [one]) : [run]))
}

function sameTable(a: Source, b: Source | undefined): boolean {
  return a.at.kind === 'cell' && b?.at.kind === 'cell' && a.at.table === b.at.table && a.paper === b.paper
}

function runPiece(run: Run, shown: ReadonlySet<string>): Piece {
  const [first] = run
  const last = run.at(-1) ?? first
  const label = last.label === first.label ? first.label : `${first.label} … ${last.label}`
  const quote = run.length > 1 || shown.has(first.quote) ? '' : flat(first.quote)
  const markers = markersOf(run.map(({ marker }) => marker))
  const where = piece(`${markers} `, flat(label), first.tag === '' ? '' : ` · ${first.tag}`)
  if (quote.trim() === '') return where
  const said = quotePiece(quote, first.quoteKind)
  return (limit) => {
    const head = where(Math.floor(limit / 2))
    return head + said(Math.min(limit - head.length, QUOTE))
  }
}

/** Only the author's words are set as a quotation. */
function quotePiece(quote: string, kind: Source['quoteKind']): Piece {
  const isData = kind === 'cell' || kind === 'data'
  if (isData && quote.length <= SHORT_QUOTE) return piece('  **', quote, '**')
  return piece(kind === 'quotation' ? '\n> ' : '\n-# ', quote)
}

/** The lines of prose and lists, as they are shown. */
function shownLines(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'prose') return block.lines
    return block.kind === 'list' ? block.items : []
  })
  return new Set(lines.map(({ text }) => text))
}
