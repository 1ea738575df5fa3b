import { itemText } from '../../item-text.ts'
import { opensReading } from '../../opens-reading.ts'
import type { Block, Line as SaidLine } from '../../reply.ts'
import { chartLines } from './chart-lines.ts'
import { boldLine, flat, type Line, line, marksOf } from './line.ts'
import type { Entry, Part } from './pages.ts'
import { tableLines } from './table-lines.ts'

/** Longer first lines are a paragraph, not a headline. */
const HEADLINE = 60
/** A heading that is longer is said once, and not again on the next page. */
const LONGEST_HEAD = 120

const RANK: Record<Block['kind'], Part['rank']> = {
  prose: 'answer',
  list: 'answer',
  table: 'answer',
  passage: 'answer',
  scope: 'note',
  notice: 'note',
  caveat: 'note',
  chart: 'detail',
  trace: 'detail',
}

/** The blocks of a reply as parts of pages. The first block is the answer, whatever it is. */
export function blockParts(blocks: readonly Block[]): Part[] {
  return blocks.map((block, index): Part => {
    const rank = index === 0 ? 'answer' : RANK[block.kind]
    const { head, lines } = blockLines(block, opensReading(blocks, index))
    const isShort = head.every(({ runs }) => runs.every(({ text }) => text.length <= LONGEST_HEAD))
    return isShort ? { rank, head, entries: lines.map(entry) } : { rank, entries: [...head, ...lines].map(entry) }
  })
}

const entry = (one: Line): Entry => ({ lines: [one] })

interface Headed {
  readonly head: readonly Line[]
  readonly lines: readonly Line[]
}

const only = (...lines: readonly Line[]): Headed => ({ head: [], lines })

function blockLines(block: Block, opens: boolean): Headed {
  switch (block.kind) {
    case 'prose':
      return only(...block.lines.map((said, at) => (opens && at === 0 ? headline(said) : saidLine('', said))))
    case 'list':
      return {
        head: block.lead ? [boldLine(flat(block.lead))] : [],
        lines: block.items.map((item) => saidLine(item.label === '' ? '• ' : '', { ...item, text: itemText(item) })),
      }
    case 'table':
      return tableBlock(block)
    case 'chart':
      return { head: titled(`${block.title}${block.unit && ` (${block.unit})`}`, block.markers), lines: chartLines(block) }
    case 'passage':
      return passageLines(block)
    case 'scope':
      return only(line('-# ', flat(block.text)))
    case 'trace':
      return only(...block.lines.map((text) => line('-# ', flat(text))))
    case 'caveat':
      return only(line('⚠️ ', flat(block.text)))
    case 'notice':
      return only(line('', block.text))
  }
}

function saidLine(before: string, { text, markers }: SaidLine): Line {
  return line(before, before === '' ? text : flat(text), marksOf(markers))
}

function headline(said: SaidLine): Line {
  const text = flat(said.text).trim()
  return text.length > HEADLINE || text === '' ? saidLine('', said) : boldLine(text, marksOf(said.markers))
}

const titled = (text: string, markers: readonly number[]): Line[] =>
  text.trim() === '' ? [] : [boldLine(flat(text), marksOf(markers))]

function tableBlock(block: Extract<Block, { kind: 'table' }>): Headed {
  const { header, rows } = tableLines(block)
  const title = titled(block.caption, block.markers)
  // Without a title the marks follow the last row.
  const unmarked = title.length === 0
  const marked = rows.map((row, at) => (unmarked && at === rows.length - 1 ? { ...row, after: marksOf(block.markers) } : row))
  return { head: [...title, ...(header ? [header] : [])], lines: marked }
}

/** The words of a source stand out from what is around them; they are no quotation, as they may be a restatement. */
function passageLines({ place, path, before, quote, after, tag }: Extract<Block, { kind: 'passage' }>): Headed {
  const where = line('', [{ text: flat(place), bold: true }, { text: tag === '' ? '' : ` · ${tag}` }])
  const headings = line('-# ', flat(path.join(' › ')))
  const text = line('', [{ text: before }, { text: quote, bold: true }, { text: after }])
  return { head: [where, headings], lines: [text] }
}
