import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** Words for a table that is named by what it is about. */
const TABLE = ['张表', '个表', '表格', '统计表', '那表', '这表', ' table']
/** Whether a text speaks of a table. */
export const namesTable = (text: string): boolean => TABLE.some((word) => text.includes(word))
/** How much of a concept a caption must say. */
const SAID = 0.75

/** The tables that a question names: by number, or the one whose caption says most of its words and all that an answer must be about, but for those in `other`. */
export function tablesNamed(
  { parts, content, text }: Question,
  library: Library,
  paper: string | undefined,
  other: readonly string[] = [],
): readonly Table[] {
  const papers = library.papers.filter(({ id }) => paper === undefined || id === paper)
  const number = parts.find(({ kind }) => kind === 'table')?.number
  const all = papers.flatMap((owner) => owner.tables.map((table) => ({ table, owner })))
  if (number !== undefined) return all.flatMap(({ table }) => (table.number === number ? [table] : []))
  if (!namesTable(text)) return []
  const said = content.filter(({ surface }) => surface.length > 1 && !other.includes(surface) && !TABLE.includes(surface))
  const scored = all.map(({ table, owner }) => {
    const names = namesOf(table, owner)
    const keys = keysOf(library.analyser.units(names))
    const says = (unit: QuestionUnit) => names.includes(unit.surface) || matchedKeys(unit, keys) >= SAID
    return {
      table,
      held: said.filter((unit) => !unit.inherited && says(unit)),
      fits: said.every((unit) => !unit.strict || says(unit)),
    }
  })
  const most = Math.max(0, ...scored.map(({ held }) => held.length))
  const best = scored.filter(({ held, fits }) => fits && held.length === most && most > 0)
  return best.length === 1 ? best.map(({ table }) => table) : []
}

/** Whether the caption of a table, or another name of it, says a word. */
export function saysOf(table: Table, paper: Paper, library: Library): (unit: QuestionUnit) => boolean {
  const names = namesOf(table, paper)
  const keys = keysOf(library.analyser.units(names))
  return (unit) => names.includes(unit.surface) || matchedKeys(unit, keys) >= SAID
}

/** Its caption and what else `paper.json` calls it. */
const namesOf = ({ number, caption }: Table, { terms }: Paper): string =>
  normalise(
    [
      caption,
      ...terms.tables.filter(({ table }) => table === number).flatMap(({ synonyms, english }) => [...synonyms, ...english]),
    ].join(' '),
  )
