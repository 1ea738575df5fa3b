import stringWidth from 'string-width'
import { chartRows } from '../../chart-rows.ts'
import type { Block } from '../../reply.ts'

type Chart = Extract<Block, { kind: 'chart' }>

/** A phone shows about 40 columns of equally wide letters; a line with its bar takes at most this many. */
const LINE_COLUMNS = 36
const LONGEST_BAR = 18
const SHORTEST_BAR = 4
const WIDEST_LABEL = 14
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const
const FULL = '█'

const numberOf = (value: string) => Number(value.replaceAll(',', ''))
const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - stringWidth(text)))
const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => stringWidth(text)))

/** A bar of eighths of a character, from zero; nothing for what is not above zero. */
function bar(value: number, most: number, columns: number): string {
  if (!(value > 0) || !(most > 0)) return ''
  const eighths = Math.max(1, Math.round((value / most) * columns * 8))
  return FULL.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '')
}

/**
 * A chart as lines of equally wide characters, a bar a category; several series stand under each other, each by its name.
 * Slack's own chart block is not in the types of this version of its library, so nothing could be checked before it is sent.
 */
export function barLines(chart: Chart): readonly string[] {
  const rows = chartRows(chart)
  const label = Math.min(WIDEST_LABEL, widest(chart.categories))
  const values = rows.flatMap((row) => row.slice(1))
  const columns = Math.min(LONGEST_BAR, Math.max(SHORTEST_BAR, LINE_COLUMNS - label - widest(values) - 2))
  return chart.series.flatMap(({ name }, i) => {
    const own = rows.map((row) => row[i + 1] ?? '')
    const most = Math.max(...own.map(numberOf).filter(Number.isFinite))
    const lines = rows.map(([category = ''], at) => {
      const value = own[at] ?? ''
      const drawn = value === '' ? '' : bar(numberOf(value), most, columns)
      return `${padded(category, label)} ${drawn}${drawn && ' '}${value || '–'}`
    })
    return chart.series.length > 1 ? [name, ...lines] : lines
  })
}
