import { chineseToNumber } from '../../language/values/numerals.ts'
import type { Passage } from '../../paper/paper.ts'
import type { Column, Table } from '../../paper/table.ts'

interface Run {
  readonly label: string
  readonly width: number
}

const COUNT = '(\\d{1,2}|[一二三四五六七八九十两])'

/** Neighbouring columns under one header, in order; undefined when some column has none. */
function runsOf(columns: readonly Column[]): readonly Run[] {
  const runs: { label: string; width: number }[] = []
  for (const { groups } of columns) {
    const label = groups.at(-1) ?? ''
    const last = runs.at(-1)
    if (last?.label === label) last.width++
    else runs.push({ label, width: 1 })
  }
  return runs
}

/** How many kinds the text tells apart by what a header names: 按照援助任务，可以划分为4种 → 4 for 支援任务. */
function statedCount(label: string, text: string): number | undefined {
  const tail = label.slice(-2)
  if (!/^\p{Script=Han}{2}$/u.test(tail)) return undefined
  const found = new RegExp(`按照?[^。；]{0,20}${tail}[^。；]{0,20}?分(?:为|成)?${COUNT}[种类]`).exec(text)?.[1]
  return found === undefined ? undefined : /\d/.test(found) ? Number(found) : chineseToNumber(found)
}

/** The columns with their innermost headers over as many columns as the text counts. */
function respread(columns: readonly Column[], text: string): readonly Column[] {
  const runs = runsOf(columns)
  // A merged header that was lost is spread evenly.
  if (runs.length < 2 || runs.some(({ label, width }) => label === '' || width !== runs[0]?.width)) return columns
  const labels = runs.flatMap(({ label }) => Array<string>(statedCount(label, text) ?? 0).fill(label))
  if (labels.length !== columns.length) return columns
  return columns.map((column, i) => ({ ...column, groups: [...column.groups.slice(0, -1), labels[i] ?? ''] }))
}

/**
 * Puts right which columns stand under which header, where a scan spread the headers evenly over their columns and the
 * text says how many there are of each.
 */
export function respreadGroups(tables: readonly Table[], passages: readonly Passage[]): readonly Table[] {
  const text = passages.flatMap(({ kind, text: words }) => (kind === 'body' ? [words] : [])).join('\n')
  return tables.map((table) => {
    const from = table.columns.findIndex(({ groups }) => groups.length > 0)
    if (from === -1) return table
    return { ...table, columns: [...table.columns.slice(0, from), ...respread(table.columns.slice(from), text)] }
  })
}
