import { isSaid } from '../is-said.ts'
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
 * Quotes that `blocks` say themselves are not repeated.
 */
export function sourceGroup(sources: readonly Source[], heading: string, blocks: readonly Block[]): Group {
  const isShown = (source: Source) => isSaid(source, blocks)
  const pieces = runs(sources, isShown).map((run) => runPiece(run, isShown))
  return { rank: 0, pieces: pieces.length === 0 ? [] : [piece('**', heading, '**'), ...pieces] }
}

type IsShown = (source: Source) => boolean
type Run = readonly [Source, ...Source[]]

/** Sources that share a line: many cells of one table, or the same place whose words stand above. */
function runs(sources: readonly Source[], isShown: IsShown): readonly Run[] {
  const found: [Source, ...Source[]][] = []
  for (const source of sources) {
    const run = found.at(-1)
    const samePlace = run?.[0].label === source.label && run[0].tag === source.tag
    const silent = run?.every(isShown) && isShown(source)
    if (run && ((samePlace && silent) || sameTable(run[0], source))) run.push(source)
    else found.push([source])
  }
  return found.flatMap((run) => (sameTable(run[0], run.at(-1)) && run.length < MANY_CELLS ? run.map((one): Run => [one]) : [run]))
}

function sameTable(a: Source, b: Source | undefined): boolean {
  return a.at.kind === 'cell' && b?.at.kind === 'cell' && a.at.table === b.at.table && a.paper === b.paper
}

function runPiece(run: Run, isShown: IsShown): Piece {
  const [first] = run
  const last = run.at(-1) ?? first
  const label = last.label === first.label ? first.label : `${first.label} … ${last.label}`
  const quote = run.length > 1 || isShown(first) ? '' : flat(first.quote)
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
