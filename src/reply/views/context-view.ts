import type { Answer } from '../../answer/answer.ts'
import type { Context } from '../../answer/context.ts'
import type { CellLocator } from '../../paper/locator.ts'
import { compose } from '../compose.ts'
import type { Block, Reply } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { contextActions, isBeside } from './sources-view.ts'
import { tableCaption } from './table-view.ts'
import { viewReply } from './view-reply.ts'
import { withoutView } from './without-view.ts'

export interface CitedPlace {
  readonly answer: Answer
  readonly marker: number
  readonly context: Context | undefined
  /** The cells that are cited together. */
  readonly cells: readonly CellLocator[]
}

type Of<Kind extends Context['kind']> = Extract<Context, { kind: Kind }>

/** A table of so many rows is shown whole. */
const SMALL = 12
/** Rows above and below the cited ones of a larger table. */
const AROUND = 3
/** A table of so many columns is shown in its width. */
const WIDEST = 4
/** Stands before the rows that are cited. */
const CITED = '▸ '

/** What stands around a source of an answer: the paragraph of a sentence, the rows around a cell. */
export function contextView({ answer, marker, context, cells }: CitedPlace, words: Wording): Reply {
  const { sources } = compose(answer)
  const source = sources.find((one) => one.marker === marker)
  if (!source || !context) return withoutView('context', words)
  const blocks = context.kind === 'text' ? [passage(context, words)] : tableAround(context, cells, marker, words)
  return viewReply(
    {
      tone: 'answer',
      blocks,
      sources: context.kind === 'table' ? [source] : [],
      actions: contextActions(
        sources.filter((other) => !isBeside(other, source)),
        words,
      ),
    },
    words.lang,
  )
}

/** A restatement is in the reader's script; the paper's own words stay as they are printed. */
function passage({ place, path, before, quote, after, restated }: Of<'text'>, words: Wording): Block {
  const quoteKind = restated ? 'restated' : 'quotation'
  const script = restated ? words.inScript : (text: string) => text
  const [head, words_, tail] = [before, quote, after].map(script)
  return {
    kind: 'passage',
    place: words.place(place),
    path: path.map(words.inScript),
    before: head ?? '',
    quote: words_ ?? '',
    after: tail ?? '',
    tag: words.tags[quoteKind],
    quoteKind,
  }
}

function tableAround(table: Of<'table'>, cells: readonly CellLocator[], marker: number, words: Wording): Block[] {
  const cited = new Set([table.row, ...cells.map(({ row }) => row)])
  const columns = columnsAround(table, [table.column, ...cells.map(({ column }) => column)])
  const texts = (all: readonly string[]) => columns.map((column) => words.inScript(all[column] ?? ''))
  const all = table.rows.map((row, at) =>
    texts(row.cells).map((text, column) => (column === 0 && cited.has(at) ? `${CITED}${text}` : text)),
  )
  const [from, to] = [Math.min(...cited) - AROUND, Math.max(...cited) + AROUND]
  const rows = all.length <= SMALL ? all : all.slice(Math.max(0, from), to + 1)
  return [
    { kind: 'table', caption: tableCaption(table, words), header: texts(table.header), rows, markers: [marker] },
    ...(rows.length < all.length ? [{ kind: 'notice', text: words.views.rowsShown(rows.length, all.length) } as const] : []),
    ...(table.note === '' ? [] : [{ kind: 'notice', text: words.inScript(table.note) } as const]),
  ]
}

/** Of a wide table, the column that names the rows, the cited ones and those beside them: more is too wide for a phone. */
function columnsAround({ header }: Of<'table'>, cited: readonly number[]): number[] {
  const all = header.map((_, column) => column)
  if (all.length <= WIDEST) return all
  return all.filter((column) => column === 0 || cited.some((own) => Math.abs(own - column) <= 1))
}
