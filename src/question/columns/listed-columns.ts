import type { Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { Reading } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** A question whose columns are listed in brackets (五项（中央专项、定点引来的、…）), without the list. */
export interface ListedColumns {
  readonly question: Question
  readonly items: readonly (readonly QuestionUnit[])[]
}

const FEWEST = 3

/** Takes a list in brackets out of a question; undefined where there is none. */
export function listedColumns(question: Question): ListedColumns | undefined {
  const { text, units } = question
  const [open, close] = [text.indexOf('('), text.indexOf(')')]
  const pieces = open < 0 || close < open ? [] : text.slice(open + 1, close).split('、')
  if (pieces.length < FEWEST) return undefined
  const isInside = ({ start, end }: QuestionUnit) => open < start && end <= close
  let from = open + 1
  const items = pieces.map((piece) => {
    const [start, end] = [from, from + piece.length]
    from = end + 1
    return units.filter((unit) => start <= unit.start && unit.end <= end)
  })
  const kept = (unit: QuestionUnit) => !isInside(unit)
  const blank = text.slice(0, open) + ' '.repeat(close + 1 - open) + text.slice(close + 1)
  return { question: { ...question, text: blank, units: units.filter(kept), content: question.content.filter(kept) }, items }
}

/** Whether the items of a list are the columns that a reading is over: as many, each with a word of its own. */
export function areListed({ items }: ListedColumns, { measures }: Reading, { columns }: Library): boolean {
  const at = (measure: Measure) =>
    columns.measures.findIndex((one) => one.measure.table === measure.table && one.measure.column === measure.column)
  const indexes = measures.map(at)
  const names = (units: readonly QuestionUnit[]) =>
    indexes.some((index) => units.some((unit) => (columns.fits(unit)[index]?.own ?? 0) >= NAMED))
  return items.length === measures.length && items.every(names)
}

const NAMED = 0.5
