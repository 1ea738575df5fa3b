import type { Block } from '../../reply.ts'
import { lengthOf } from '../../split.ts'
import { boldLine, flat, type Line, line } from './line.ts'

type Chart = Extract<Block, { kind: 'chart' }>

/** Blocks of the longest bar: with a year before and a figure after it, it fits a phone. */
const LONGEST_BAR = 10
const BAR = '▇'
/** Below nothing. */
const NEGATIVE_BAR = '░'
const EMPTY = '—'

/**
 * A chart as bars of block characters, which are equally wide in any font; each begins a line after its category, so that
 * nothing has to stand in columns. All series have one scale.
 */
export function chartLines({ categories, series }: Chart): Line[] {
  const figures = series.flatMap(({ values }) => values.map(figureOf))
  const largest = Math.max(...figures.map(Math.abs), 0)
  const keys = categories.map(flat)
  return series.flatMap(({ name, values }) => [
    ...(series.length > 1 ? [boldLine(flat(name))] : []),
    ...keys.map((key, at) => bar(key, values[at] ?? EMPTY, largest, isMonospace(keys))),
  ])
}

function bar(key: string, value: string, largest: number, monospace: boolean): Line {
  const figure = figureOf(value)
  const length = largest === 0 || figure === 0 ? 0 : Math.max(1, Math.round((Math.abs(figure) / largest) * LONGEST_BAR))
  const drawn = (figure < 0 ? NEGATIVE_BAR : BAR).repeat(length)
  const words = [drawn, flat(value)].filter((part) => part !== '').join(' ')
  return monospace ? line(`\`${key}\` `, words) : line('', `${key} ${words}`)
}

function figureOf(value: string | null): number {
  const figure = Number(value?.replaceAll(',', '') || 0)
  return Number.isFinite(figure) ? figure : 0
}

/** Years and the like stand in code, where every digit is equally wide; Chinese characters would not be. */
function isMonospace(keys: readonly string[]): boolean {
  const plain = (key: string) => [...key].every((char) => (char >= '0' && char <= '9') || char === '-')
  return keys.every((key) => key !== '' && plain(key) && lengthOf(key) === lengthOf(keys[0] ?? ''))
}
