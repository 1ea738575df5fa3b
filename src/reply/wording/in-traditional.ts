import { toTraditional } from '../../language/words/script.ts'

/** Traditional Chinese sets quotations in corner brackets. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }

function traditional(text: string): string {
  return [...toTraditional(text)].map((character) => QUOTATION_MARKS[character] ?? character).join('')
}

/** A table of words with every text, and every text that one of its functions makes, in Traditional Chinese. */
export function inTraditional<Table>(table: Table): Table {
  // Same keys, same parameters: only the texts differ, which the type cannot follow.
  return converted(table) as Table
}

function converted(value: unknown): unknown {
  if (typeof value === 'string') return traditional(value)
  if (typeof value === 'function') return (...given: unknown[]) => converted(value(...given))
  if (Array.isArray(value)) return value.map(converted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, converted(inner)]))
}
