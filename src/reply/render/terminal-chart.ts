import stringWidth from 'string-width'
import type { Block } from '../reply.ts'
import { printable } from './printable.ts'

type Chart = Extract<Block, { kind: 'chart' }>

/** A block of a bar, whole and in eighths. */
const WHOLE = '█'
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const WIDEST_BAR = 40
const NARROWEST_BAR = 4
const GAP = ' '

/** A chart as bars of text, a line each category; several series stand below each other on one scale. `notGiven` stands for what the paper leaves empty. */
export function chartLines({ categories, series }: Chart, columns: number, notGiven: string): string[] {
  const shown = series.flatMap(({ values }) => values.map((value) => value ?? notGiven))
  const [label, value] = [categories, shown].map((texts) => Math.max(0, ...texts.map((text) => stringWidth(printable(text)))))
  const room = columns - (label ?? 0) - (value ?? 0) - 2 * GAP.length
  const longest = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room))
  const greatest = Math.max(...series.flatMap(({ values }) => values.map((value) => Math.abs(Number(value))))) || 1
  return series.flatMap(({ name, values }) => [
    ...(series.length > 1 ? [printable(name)] : []),
    ...categories.map((category, at) => {
      const own = values[at]
      const bar = own === null || own === undefined ? '' : barOf((Math.abs(Number(own)) / greatest) * longest)
      return [padded(printable(category), label ?? 0), bar, printable(own ?? notGiven)].filter((part) => part !== '').join(GAP)
    }),
  ])
}

/** A bar of so many columns, to an eighth; what is not nothing is seen. */
function barOf(length: number): string {
  const eighths = Math.round(length * EIGHTHS.length) || (length > 0 ? 1 : 0)
  return WHOLE.repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % EIGHTHS.length] ?? '')
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))
