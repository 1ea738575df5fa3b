import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { PartialDate } from '../../paper/value.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import type { Library } from '../library.ts'
import { type PlannedRow, type PlanRule, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** Which of two things came first, by the dated rows that tell of them. */
export const precedence: PlanRule = {
  name: 'precedence',
  examples: ['汶川和玉树的对口支援哪个在先', '支援西藏和支援新疆哪个更早', '三峡移民的对口支援和定点扶贫哪个先开始'],
  plan(question, library, paperId) {
    if (!asksForOrder(question)) return rejected('does not ask which of two came first')
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      const [one, other, ...more] = sidesOf(question).map((units) => firstRow(units, paper, library))
      if (one && other && more.length === 0) return { plan: { kind: 'precedence', paper: paper.id, rows: [one, other] } }
    }
    return rejected('no dated rows tell of two things')
  },
}

/** 哪个对口支援更早: one that asks, and behind it one that orders; the last ones order by themselves. */
const ASKING = ['哪个', '哪一个', '哪次', '哪项', '哪件', '谁', '孰']
const ORDERING = ['更早', '更晚', '在先', '在前', '在后', '先', '早', '晚', '靠前', '靠后']
const ALONE = ['先有', '早于', '晚于', '先于', '早还是', '先还是']
const BETWEEN = ['还是', '早于', '晚于', '先于', '和', '跟', '与', '及', '同', '比', '、']

function asksForOrder({ text }: Question): boolean {
  const asked = ASKING.map((word) => text.indexOf(word)).filter((at) => at !== -1)
  return (
    ALONE.some((word) => text.includes(word)) ||
    asked.some((at) => ORDERING.some((word) => text.includes(word, at) && text.indexOf(word, at) - at <= NEAR))
  )
}

/** Characters from 哪个 to 更早: 哪个对口支援更早. */
const NEAR = 8

/** The words of the two things: before and after what stands between them. */
function sidesOf({ units, text }: Question): (readonly QuestionUnit[])[] {
  const strict = units.filter((unit) => unit.strict)
  const [first] = strict
  const joint = BETWEEN.map((word) => text.indexOf(word, first?.end ?? 0)).filter((at) => at > 0)
  const at = Math.min(...joint)
  return joint.length === 0 ? [] : [strict.filter(({ end }) => end <= at), strict.filter(({ start }) => start > at)]
}

const TOLD = 0.75

/** The earliest row that tells of something: it says every word that not all rows say. */
function firstRow(units: readonly QuestionUnit[], paper: Paper, library: Library): PlannedRow | undefined {
  const keys = (words: string) => printedKeys(words, library)
  const rows = paper.tables.filter(isDated).flatMap((table) => {
    const frame = keys([table.caption, ...table.columns.map(({ header }) => header)].join(' '))
    const topic = units.filter((unit) => matchedKeys(unit, frame) < TOLD)
    if (topic.length === 0) return []
    return table.rows.flatMap((row, index) => {
      const words = normalise(row.cells.map(({ raw }) => raw).join(' '))
      const tells = (unit: QuestionUnit) => words.includes(unit.surface) || matchedKeys(unit, keys(words)) >= TOLD
      return row.date && topic.every(tells) ? [{ row: { table: table.number, row: index }, date: row.date }] : []
    })
  })
  return rows.sort((a, b) => order(a.date) - order(b.date))[0]?.row
}

/** A table of what happened when: dates and words, no figures. */
const isDated = ({ columns, rows }: Table): boolean =>
  columns.every(({ role }) => role !== 'measure') && rows.some(({ date }) => date !== undefined)

/** A year alone comes before its days, as far as a table tells. */
const order = ({ year, month = 0, day = 0 }: PartialDate): number => (year * 100 + month) * 100 + day
