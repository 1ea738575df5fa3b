import { calendarPeriods } from '../../language/values/calendar-periods.ts'
import { findYears } from '../../language/values/dates.ts'
import { headingName } from '../../language/words/phrases.ts'
import type { Annotations } from '../../paper/annotations.ts'
import type { Section } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { YearRange } from '../../paper/value.ts'

type Period = Annotations['periods'][number]

const NAME = /^\p{Script=Han}{2,12}$/u
const ENDING = /(?:阶段|时期|期间|期)$/
const STAGE = /^(?:\S*阶段|\S*时期|stage|phase|period)$/i
const CONGRESS = /^党的/
const SINCE = /以来$/
const BEFORE = /(?:以来)?(?:以前|之前)$/

/** A period goes by its name with each of the endings that people put to it. */
function waysToSay(name: string): readonly string[] {
  const plain = name.replace(CONGRESS, '')
  const both = plain === name ? [name] : [name, plain]
  if (BEFORE.test(name)) return [name, ...both.flatMap((one) => endings(one, BEFORE, ['以前', '之前', '前']))]
  if (SINCE.test(name)) return both.flatMap((one) => endings(one, SINCE, ['以来', '后', '之后', '以后']))
  // 渡轮 with years is no period by itself; 渡轮时期 is.
  return ENDING.test(name) ? [name, ...endings(name, ENDING, ['阶段', '时期', '期'])] : [`${name}阶段`, `${name}时期`]
}

const endings = (name: string, end: RegExp, words: readonly string[]) => words.map((word) => name.replace(end, word))

const rangeOf = (years: readonly number[]): YearRange | undefined =>
  years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) }

const named = (name: string, years: YearRange | undefined): Period[] =>
  years && NAME.test(name) ? [{ names: [...new Set(waysToSay(name))], english: [], from: years.from, to: years.to }] : []

/** 萌发阶段（1949—1978年）：…: a heading that gives the years of what it names. */
function fromHeadings(sections: readonly Section[]): Period[] {
  return sections.flatMap(({ title, lang }) => {
    const years = findYears(title).find(({ from, to }) => to > from)
    return lang === 'zh' ? named(headingName(title), years) : []
  })
}

/** Labels over the parts of a folded table, and the stages that a table sorts dates by. */
function fromTables(tables: readonly Table[]): Period[] {
  return tables.flatMap(({ columns, rows }) => {
    const stage = columns.findIndex(({ header, role }) => role === 'text' && STAGE.test(header))
    const labelled = rows.flatMap(({ date, group, cells }) => {
      const label = group ?? cells[stage]?.raw ?? ''
      return date && label !== '' ? [{ label, year: date.year }] : []
    })
    return [...new Set(labelled.map(({ label }) => label))].flatMap((label) =>
      named(label, rangeOf(labelled.filter((row) => row.label === label).map(({ year }) => year))),
    )
  })
}

/** Known periods, as far as the paper's tables reach. */
function fromCalendar(tables: readonly Table[]): Period[] {
  const all = rangeOf(tables.flatMap(({ rows }) => rows.flatMap(({ date }) => date?.year ?? [])))
  if (!all) return []
  return calendarPeriods()
    .map(({ names, from, to = all.to }) => ({
      names: [...names],
      english: [],
      from: Math.max(from, from === 0 ? all.from : 0),
      to,
    }))
    .filter(({ from, to }) => from <= all.to && to >= all.from && from <= to)
}

/** 萌发探索 in a table is another name for the 萌发阶段 of a heading. */
function joined(headed: readonly Period[], tabled: readonly Period[]): Period[] {
  const start = ({ names }: Period) => names[0]?.slice(0, 2)
  const isSame = (a: Period) => (b: Period) => start(a) === start(b)
  return [
    ...headed.map((one) => ({
      ...one,
      names: [...one.names, ...tabled.filter(isSame(one)).flatMap(({ names }) => names)],
    })),
    ...tabled.filter((one) => !headed.some(isSame(one))),
  ]
}

/**
 * The named periods of a paper: those its folder gives, then those that its headings, its tables and the calendar
 * give under names that are not taken.
 */
export function derivePeriods(given: readonly Period[], sections: readonly Section[], tables: readonly Table[]): Period[] {
  const taken = new Set<string>()
  return [...given, ...joined(fromHeadings(sections), fromTables(tables)), ...fromCalendar(tables)].flatMap((period) => {
    const names = period.names.filter((name) => !taken.has(name))
    for (const name of names) taken.add(name)
    return names.length === 0 ? [] : [{ ...period, names }]
  })
}
