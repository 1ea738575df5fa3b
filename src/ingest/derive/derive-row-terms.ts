import { PROVINCE_NAMES } from '../../language/values/provinces.ts'
import { shortForms } from '../../language/words/phrases.ts'
import type { Term } from '../../paper/annotations.ts'
import type { Passage } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import { nameForms } from './name-forms.ts'

/** A longer label is a sentence, a shorter one a word like any other. */
const LONGEST = 20
const SHORTEST = 2

/** The words that stand left of a row's figures: its name, and what else it goes by. So do columns that are one thing each. */
function labelsOf({ columns, rows, columnsBy }: Table): readonly (readonly string[])[] {
  const first = columns.findIndex(({ role }) => role === 'measure')
  const labelled = rows
    .filter(({ kind, date }) => first > 0 && kind === 'data' && !date)
    .map(({ cells }) => cells.slice(0, first).flatMap(({ raw }, i) => nameForms(raw, columns[i]?.header ?? '')))
  const things = columns.filter(({ role, covers }) => columnsBy !== undefined && role === 'measure' && !covers)
  return [...labelled, ...things.map(({ header }) => nameForms(header, columnsBy ?? ''))].map((labels) =>
    labels.filter(({ length }) => length >= SHORTEST && length <= LONGEST),
  )
}

/** How people speak of the one place of a province: 河南那个县, 河南罗原县. */
function spokenOf(province: string, place: string): string[] {
  const kind = place.slice(-1)
  return [
    province + place,
    ...['', '那个', '的', '的那个', '这个', '省的', '省那个', '省'].map((between) => province + between + kind),
    `在${province}的那个${kind}`,
  ]
}

/** The rows that the text names right after a province (河南罗原县), where no two stand in the same one. */
function provincesOfRows(
  labels: readonly string[],
  passages: readonly Passage[],
): (readonly [label: string, province: string])[] {
  const found = labels.flatMap((label) => {
    const provinces = PROVINCES.filter((province) => passages.some(({ text }) => text.includes(province + label)))
    return KINDS.has(label.slice(-1)) && provinces.length === 1 ? [[label, provinces[0] ?? ''] as const] : []
  })
  return found.filter(([, province]) => found.filter((other) => other[1] === province).length === 1)
}

const KINDS = new Set('县市区镇乡村州旗')
/** Those that are called by their name alone, with or without 省. */
const PROVINCES: readonly string[] = [...PROVINCE_NAMES, '广西', '新疆', '西藏', '宁夏', '内蒙古', '黑龙江']

/**
 * The things that the rows of tables are about, where rows are no years: plots, cities, species. One goes by all the
 * labels that only its row has (S4, 成熟林), by the short form that the text gives it, 对照（CK）, and by the province that it stands in.
 */
export function deriveRowTerms(given: readonly Term[], tables: readonly Table[], passages: readonly Passage[]): Term[] {
  const rows = tables.flatMap(labelsOf)
  if (rows.length === 0) return [...given]
  const owners = new Map<string, Set<string>>()
  for (const [name, ...others] of rows) {
    if (name === undefined) continue
    for (const label of [name, ...others]) owners.set(label, (owners.get(label) ?? new Set()).add(name))
  }
  const names = new Map<string, Set<string>>()
  for (const [label, [owner, ...more]] of owners) {
    if (owner !== undefined && more.length === 0) names.set(owner, (names.get(owner) ?? new Set([owner])).add(label))
  }
  for (const pair of passages.flatMap(({ text }) => shortForms(text))) {
    const mine = pair.map((name) => names.get(name)).find((found) => found !== undefined)
    for (const name of pair) mine?.add(name)
  }
  for (const [owner, province] of provincesOfRows([...names.keys()], passages))
    for (const alias of spokenOf(province, owner)) names.get(owner)?.add(alias)
  const known = new Set(given.flatMap((term) => term.names))
  const derived = [...names.values()].map((all) => [...all].filter((name) => !known.has(name)))
  return [...given, ...derived.filter(({ length }) => length > 0).map((all) => ({ names: all, english: [] }))]
}
