import { isSaid } from '../../is-said.ts'
import type { Block, Source } from '../../reply.ts'
import { cutText } from '../../split.ts'
import { boldLine, flat, type Line, line, marksOf } from './line.ts'
import type { Entry, Part } from './pages.ts'

/** A quote longer than this is cut where a button shows the whole of it. */
const QUOTE = 160
/** Values of cells stand in the line of their place. */
const SHORT_QUOTE = 40
/** From here on the cells of one table are named as a range: their values stand in the answer. */
const MANY_CELLS = 8

/** The sources under a heading. Quotes that `blocks` say themselves are not repeated; with `brief` long ones are cut. */
export function sourcePart(sources: readonly Source[], heading: string, blocks: readonly Block[], brief: boolean): Part {
  const isShown = (source: Source) => isSaid(source, blocks)
  return {
    rank: 'source',
    head: [boldLine(flat(heading))],
    entries: runs(sources, isShown).map((run) => runEntry(run, isShown, brief)),
  }
}

type IsShown = (source: Source) => boolean
type SourceRun = readonly [Source, ...Source[]]

/** Sources that share a line: many cells of one table, or the same place whose words stand above. */
function runs(sources: readonly Source[], isShown: IsShown): readonly SourceRun[] {
  const found: [Source, ...Source[]][] = []
  for (const source of sources) {
    const run = found.at(-1)
    const samePlace = run?.[0].label === source.label && run[0].tag === source.tag
    const silent = run?.every(isShown) && isShown(source)
    if (run && ((samePlace && silent) || sameTable(run[0], source))) run.push(source)
    else found.push([source])
  }
  return found.flatMap((run) => {
    const apart = sameTable(run[0], run.at(-1)) && run.length < MANY_CELLS
    return apart ? run.map((one): SourceRun => [one]) : [run]
  })
}

function sameTable(a: Source, b: Source | undefined): boolean {
  return a.at.kind === 'cell' && b?.at.kind === 'cell' && a.at.table === b.at.table && a.paper === b.paper
}

function runEntry(run: SourceRun, isShown: IsShown, brief: boolean): Entry {
  const [first] = run
  const last = run.at(-1) ?? first
  const label = last.label === first.label ? first.label : `${first.label} … ${last.label}`
  const tag = first.tag === '' ? '' : ` · ${first.tag}`
  const marks = `${marksOf(run.map(({ marker }) => marker))} `
  const quote = run.length > 1 || isShown(first) ? '' : flat(first.quote).trim()
  const isData = first.quoteKind === 'cell' || first.quoteKind === 'data'
  if (isData && quote !== '' && quote.length <= SHORT_QUOTE) {
    const value = [{ text: flat(`${label}${tag}  `) }, { text: quote, bold: true }]
    return { marker: first.marker, lines: [line(marks, value)] }
  }
  return { marker: first.marker, lines: [line(marks, flat(`${label}${tag}`)), ...quoteLine(quote, first, brief)] }
}

/** Only the author's words are set as a quotation. */
function quoteLine(quote: string, { quoteKind }: Source, brief: boolean): Line[] {
  // Of a whole column the answer or its computation has told what matters.
  if (quote === '' || (brief && quoteKind === 'cell')) return []
  return [line(quoteKind === 'quotation' ? '> ' : '-# ', brief ? cutText(quote, QUOTE) : quote)]
}
