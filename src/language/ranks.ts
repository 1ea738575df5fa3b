import { chineseToNumber } from './numerals.ts'

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINALS = ['second', 'third', 'fourth', 'fifth']
const TOP = new RegExp(
  `前\\s*(\\d{1,2}|[两二三四五六七八九十]{1,2})(?!\\s*年)|(?:top|bottom) (\\d{1,2}|${WORDS.join('|')})\\b`,
  'u',
)
const NTH = new RegExp(
  `第\\s*(\\d{1,2}|[二三四五六七八九十]{1,2})\\s*(高|多|大|低|少|小|名|位)|\\b(${ORDINALS.join('|')})[- ](high|larg|big|low|small|most|few|least)`,
  'u',
)

/** How many of a ranking are asked for: 前三名, top five. */
export function topCount(text: string): number | undefined {
  const match = TOP.exec(text)
  return numberOf(match?.[1] ?? match?.[2], WORDS)
}

/** Which place of a ranking is asked for, and from which end: 第二高, second lowest. The first is no rank but an extreme. */
export function askedPlace(text: string): { readonly place: number; readonly order: 'highest' | 'lowest' } | undefined {
  const match = NTH.exec(text)
  const place = numberOf(match?.[1] ?? match?.[3], ORDINALS)
  return place === undefined ? undefined : { place, order: LOW.includes(match?.[2] ?? match?.[4] ?? '') ? 'lowest' : 'highest' }
}

const LOW: readonly string[] = ['低', '少', '小', 'low', 'small', 'few', 'least']

/** Both lists of English words begin with the second. */
function numberOf(said: string | undefined, words: readonly string[]): number | undefined {
  if (said === undefined) return undefined
  return Number(said) || (chineseToNumber(said) ?? words.indexOf(said) + 2)
}
