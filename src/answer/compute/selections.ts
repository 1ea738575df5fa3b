import { dataRows, type Measure, yearsOf } from '../../compute/measure.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Reading } from '../../question/plan.ts'
import type { AskedYears } from '../../question/question.ts'
import type { Period } from '../answer.ts'

/** Rows that a question speaks of under one name: a year, a range of years, a city. */
export interface Selection {
  readonly rows: readonly number[]
  readonly period: Period
  /** The years they are asked by; undefined for rows that go by names. */
  readonly years?: YearRange
}

/** What a reading asks for, each year, range or named row apart, in the question's order; empty when it asks for the whole table. */
export function selectionsOf(measure: Measure, { years, rows }: Pick<Reading, 'years' | 'rows'>): Selection[] {
  if (!yearsOf(measure.table)) return rows?.map(({ row, label }) => ({ rows: [row], period: { name: label } })) ?? []
  return years.map((asked) => ({
    rows: dataRows(measure.table, asked),
    period: { years: clamp(asked, measure), ...(asked.name ? { name: asked.name } : {}) },
    years: asked,
  }))
}

/** The data rows of everything a reading asks for (all of them when it asks for the whole table), each once. */
export function rowsOf(measure: Measure, reading: Pick<Reading, 'years' | 'rows'>): number[] {
  const selections = selectionsOf(measure, reading)
  if (selections.length === 0) return dataRows(measure.table)
  return [...new Set(selections.flatMap(({ rows }) => rows))].sort((a, b) => a - b)
}

/** When a figure over all that a reading asks for holds, with the name that the question gave it. */
export function periodOf(measure: Measure, reading: Pick<Reading, 'years' | 'rows'>): Period {
  const selections = selectionsOf(measure, reading)
  const [first] = selections
  if (first && selections.length === 1) return first.period
  const years = yearsOf(measure.table)
  if (!years) return selections.length === 0 ? {} : { name: selections.map(({ period }) => period.name).join('、') }
  const all = selections.flatMap(({ period }) => period.years ?? [])
  return { years: all.length === 0 ? years : spanOf(all) }
}

const spanOf = (all: readonly YearRange[]): YearRange => ({
  from: Math.min(...all.map(({ from }) => from)),
  to: Math.max(...all.map(({ to }) => to)),
})

/** When one row holds. */
export function rowPeriod({ table }: Measure, row: number, label: string): Period {
  const year = table.rows[row]?.date?.year
  return year === undefined ? { name: label } : { years: { from: year, to: year } }
}

/** 党的十八大以来 has no end of its own; a table that ends in 2020 ends the period there. */
export function clamp(range: YearRange, { table }: Measure): YearRange {
  const known = yearsOf(table)
  return known ? { from: Math.max(range.from, known.from), to: Math.min(range.to, known.to) } : range
}

export const isSingle = ({ from, to }: Pick<AskedYears, 'from' | 'to'>): boolean => from === to
