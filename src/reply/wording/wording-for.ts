import type { ReplyLanguage } from '../../answer/answer.ts'
import { toTraditional } from '../../language/words/script.ts'
import { en } from './en.ts'
import type { Wording } from './wording.ts'
import { zhHans } from './zh-Hans.ts'

/** Traditional Chinese sets quotations in corner brackets. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }

function traditional(text: string): string {
  return [...toTraditional(text)].map((character) => QUOTATION_MARKS[character] ?? character).join('')
}

/** The same table with every text, and every text that one of its functions makes, in Traditional Chinese. */
function inTraditional(value: unknown): unknown {
  if (typeof value === 'string') return traditional(value)
  if (typeof value === 'function') return (...given: unknown[]) => inTraditional(value(...given))
  if (Array.isArray(value)) return value.map(inTraditional)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inTraditional(inner)]))
}

let zhHant: Wording | undefined

/** The words of a language. Those of Traditional Chinese are made when they are first asked for. */
export function wordingFor(lang: ReplyLanguage): Wording {
  if (lang === 'en') return en
  if (lang === 'zh-Hans') return zhHans
  // Same keys, same parameters: only the texts differ, which the type cannot follow.
  zhHant ??= { ...(inTraditional(zhHans) as Wording), lang }
  return zhHant
}
