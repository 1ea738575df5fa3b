import type { Measure } from '../../compute/measure.ts'
import { perThing } from '../../language/values/per-one.ts'
import { atomsOf } from '../../language/words/atoms.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Column, Table } from '../../paper/table.ts'
import type { Reading } from '../plan.ts'
import type { Question } from '../question.ts'

/** 单位 is enough to name 中央单位. */
const WORD = 2
/** Behind per, so many words may name what is spoken of one by one. */
const NEAR = 3
const PER: ReadonlySet<string> = new Set(['per', 'each', 'everi'])
const COUNTED: ReadonlySet<string | undefined> = new Set(['count', 'persons'])

/**
 * 平均一家中央单位, 每个贫困县, per central unit: the column that counts what is spoken of one by one, the one named soonest after
 * 平均, 每 or per.
 */
export function perColumn({ text }: Question, { paper, table, column }: Measure): Pick<Reading, 'per'> {
  if (!perThing(text)) return {}
  const [nearest] = table.columns
    .flatMap((other, index) => {
      const counts = index !== column && other.role === 'measure' && COUNTED.has(other.unit?.dimension)
      const english = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === other.header)
      const at = counts
        ? (placeOf(other, text) ??
          placeOfEnglish(
            english.flatMap((entry) => entry.english),
            text,
          ))
        : undefined
      return at === undefined ? [] : [{ index, at }]
    })
    .sort((a, b) => a.at - b.at)
  const index = nearest?.index ?? countedBy(text, table, column)
  return index === undefined ? {} : { per: { paper, table, column: index } }
}

/** 平均一户, 每户: the first other column that counts in the unit that is spoken of. */
function countedBy(text: string, { columns }: Table, column: number): number | undefined {
  const own = columns[column]?.unit?.symbol
  const counts = ({ role, unit }: Column, index: number) =>
    index !== column &&
    role === 'measure' &&
    COUNTED.has(unit?.dimension) &&
    unit?.symbol !== own &&
    ONE.some((each) => text.includes(each + unit?.symbol))
  const index = columns.findIndex(counts)
  return index === -1 ? undefined : index
}

const ONE = ['平均一', '平均每', '平均每一', '每', '每一']

function placeOf({ header }: Column, text: string): number | undefined {
  const one = text.indexOf('每')
  const from = Math.max(0, one === -1 ? text.indexOf('平均') : one)
  const word = normalise(header).slice(-WORD)
  if (!text.includes(word)) return undefined
  return text.indexOf(word, from) === -1 ? text.indexOf(word) + text.length : text.indexOf(word, from)
}

/** The last word of one of its names, right behind per. */
function placeOfEnglish(names: readonly string[], text: string): number | undefined {
  const words = atomsOf(text)
  const per = words.findIndex(({ key }) => PER.has(key))
  const last = new Set(names.map((name) => atomsOf(normalise(name)).at(-1)?.key))
  return per === -1 ? undefined : words.slice(per + 1, per + 1 + NEAR).find(({ key }) => last.has(key))?.start
}
