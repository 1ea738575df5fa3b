import { normalise } from '../../language/words/normalise.ts'
import type { Row, Table } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** Cuts words into the keys of what they say. */
export type Keys = (text: string) => ReadonlySet<string>

const SAME = ['一样', '相同', '一致', '区别', '差别', '不同', '差异', 'same', 'differ', 'alike', 'identical']

/** Whether a question asks if two rows are marked alike. */
export const asksWhetherSame = ({ text }: Question): boolean => SAME.some((word) => text.includes(word))

/** Words for the rows themselves. */
export const ROWS = ['两行', '这两行', '分类', '一行', 'rows', 'row']
const AND = ['和', '跟', '与', '及', '同', 'and']

/** The rows that a question names; where two are compared, each by the words on its side of the 和. */
export function rowsNamed(question: Question, table: Table, keys: Keys, tells: (unit: QuestionUnit) => boolean) {
  const joint = asksWhetherSame(question) ? question.units.find(({ surface }) => AND.includes(surface)) : undefined
  if (!joint) return boundRows(question, table, keys, tells)
  const sides = [(at: number) => at < joint.start, (at: number) => at > joint.start].map((isOn) =>
    boundRows(
      {
        ...question,
        units: question.units.filter(({ start }) => isOn(start)),
        years: question.years.filter(({ start }) => isOn(start)),
      },
      table,
      keys,
      tells,
    ),
  )
  if (!sides.every(({ indexes }) => indexes.length === 1)) return boundRows(question, table, keys, tells)
  return { indexes: sides.flatMap(({ indexes }) => indexes), explained: sides.flatMap(({ explained }) => explained) }
}

/** Rows named by the words of their cells; a year in the question keeps only rows of that year. */
function boundRows(
  { units, years }: Question,
  table: Table,
  keys: Keys,
  tells: (unit: QuestionUnit) => boolean,
): { indexes: number[]; explained: QuestionUnit[] } {
  const strict = units.filter(tells)
  const inYear = table.rows.flatMap((row, index) => {
    if (years.length > 0 && !isOfYears(row, years)) return []
    const text = normalise(wordsOf(table, row))
    const words = keys(text)
    // A name that the segmenter cuts differently in the cell is still there.
    const fit = (unit: QuestionUnit) => (unit.kind === 'stray' && text.includes(unit.surface) ? 1 : matchedKeys(unit, words))
    const explained = strict.filter((unit) => fit(unit) >= 0.5)
    return [{ index, explained, score: explained.reduce((sum, unit) => sum + fit(unit), 0) }]
  })
  const most = Math.max(0, ...inYear.map(({ score }) => score))
  if (most === 0) return { indexes: [], explained: [] }
  const best = inYear.filter(({ score }) => score === most)
  // 航线 in a table of nothing but 航线 tells no row from another.
  if (best.length > 1 && best.length === table.rows.length) return { indexes: [], explained: best[0]?.explained ?? [] }
  return { indexes: best.map(({ index }) => index), explained: best[0]?.explained ?? [] }
}

/** Whether a row is dated within some years. */
export const isOfYears = ({ date }: Row, years: Question['years']): boolean =>
  years.some(({ from, to }) => date !== undefined && date.year >= from && date.year <= to)

const wordsOf = (table: Table, row: Row): string =>
  row.cells
    .filter((_, i) => table.columns[i]?.role !== 'mark')
    .map((cell) => cell.raw)
    .join(' ')
