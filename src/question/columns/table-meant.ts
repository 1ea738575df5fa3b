import { normalise } from '../../language/words/normalise.ts'
import type { Table } from '../../paper/table.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { isGeneralVerb } from '../words/general-verbs.ts'
import type { BindOptions } from './bind-columns.ts'
import { isOneByOne } from './one-by-one.ts'

/** A word is one of a table's caption or names when it is there nearly whole. */
const NAMED = 0.75

/**
 * The tables that a question speaks of without any of their columns: the one that it numbers, or those whose caption or names
 * have all its words. A table of one province is meant only where the province is named.
 */
export function tablesMeant(question: Question, library: Library, { table, paper }: BindOptions): ReadonlySet<Table> {
  const { columns } = library
  const strict = question.content.filter((unit) => unit.strict && unit.kind !== 'number')
  const foreign = question.content.some((unit) => isForeign(unit, library))
  if (foreign || (table === undefined && strict.length === 0)) return new Set()
  const isOf = (unit: QuestionUnit, about: ReadonlySet<string>) => unit.keys.some((key) => about.has(key))
  const fitting = columns.measures.filter(
    ({ measure, about }, i) =>
      (table === undefined || measure.table.number === table) &&
      (paper === undefined || measure.paper.id === paper) &&
      (table !== undefined || about.size === 0 || strict.some((unit) => isOf(unit, about))) &&
      strict.every((unit) => isOf(unit, about) || (columns.fits(unit)[i]?.around ?? 0) >= NAMED),
  )
  return new Set(fitting.map(({ measure }) => measure.table))
}

/** 被挪用最多: a verb that stands nowhere in the papers asks for what no table has. */
const isForeign = ({ surface, kind }: QuestionUnit, { sentences, wordClass }: Library): boolean =>
  kind === 'word' &&
  surface.length > 1 &&
  wordClass(surface) === 'predicate' &&
  !sentences.knows(surface) &&
  !isGeneralVerb(surface) &&
  !isOneByOne(surface)

/** Of a shorter name, a longer one may be meant. */
const LONG = 6

/** 各类对口支援反贫困资金: whether a question says one of a table's names in full, so that no word of it names a column. */
export const saysNameOf = ({ text }: Question, { number }: Table, { papers }: Library): boolean =>
  papers.some(
    ({ tables, terms }) =>
      tables.some((table) => table.number === number) &&
      terms.tables.some(
        ({ table, synonyms, english }) =>
          table === number && [...synonyms, ...english].some((name) => name.length >= LONG && text.includes(normalise(name))),
      ),
  )
