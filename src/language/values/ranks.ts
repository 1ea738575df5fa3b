import { chineseToNumber } from './numerals.ts'

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINALS = ['second', 'third', 'fourth', 'fifth']
const COUNT = '(\\d{1,2}|[两二三四五六七八九十]{1,2})'
const TOP = new RegExp(
  `[前头]\\s*${COUNT}(?!\\s*年)|(?<!十)([两二三四五六七八九十])[甲强](?!于)|最[多高大少低小]的?\\s*${COUNT}(?=[年个项名位家])|(?:top|bottom) (\\d{1,2}|${WORDS.join('|')})\\b`,
  'u',
)
const PLACE = '(\\d{1,2}|[二三四五六七八九十]{1,2})'
const NTH = new RegExp(
  `第\\s*${PLACE}\\s*(高|多|大|低|少|小|名|位)|排(?:名|在|行)?第\\s*${PLACE}|\\b(${ORDINALS.join('|')}|2nd|3rd|4th|5th)[- ](high|larg|big|low|small|most|few|least|best|worst|place)|\\branke?d?s? (${ORDINALS.join('|')})\\b`,
  'u',
)
const FROM_END = new RegExp(`倒数第\\s*${PLACE}|\\b(${ORDINALS.join('|')})[- ](?:to |from )(?:the )?(?:last|bottom)`, 'u')
/** Places that have a name of their own. */
const TITLES: readonly (readonly [place: number, names: readonly string[]])[] = [
  [2, ['亚军', '榜眼', '次席', 'runner-up', 'runner up']],
  [3, ['季军', '探花']],
]

/** How many of a ranking are asked for: 前三名, 最多的三年, 前三甲, 头两把交椅, top five. */
export function topCount(text: string): number | undefined {
  const match = TOP.exec(text)
  return numberOf(
    match?.slice(1).find((group) => group !== undefined),
    WORDS,
  )
}

/** A place of a ranking, and from which end it is counted. */
export interface Place {
  readonly place: number
  readonly order: 'highest' | 'lowest'
}

/** Which place of a ranking is asked for: 第二高, 倒数第二, 亚军, second lowest. The first is no rank but an extreme. */
export function askedPlace(text: string): Place | undefined {
  const last = FROM_END.exec(text)
  const fromEnd = numberOf(last?.[1] ?? last?.[2], ORDINALS)
  if (fromEnd !== undefined) return { place: fromEnd, order: 'lowest' }
  const match = NTH.exec(text)
  const place = numberOf(match?.[1] ?? match?.[3] ?? match?.[4] ?? match?.[6], ORDINALS)
  if (place !== undefined) return { place, order: LOW.includes(match?.[2] ?? match?.[5] ?? '') ? 'lowest' : 'highest' }
  const title = TITLES.find(([, names]) => names.some((name) => text.includes(name)))
  return title && { place: title[0], order: 'highest' }
}

const LOW: readonly string[] = ['低', '少', '小', 'low', 'small', 'few', 'least', 'worst']

/** Both lists of English words begin with the second. */
function numberOf(said: string | undefined, words: readonly string[]): number | undefined {
  if (said === undefined) return undefined
  return Number.parseInt(said, 10) || (chineseToNumber(said) ?? words.indexOf(said) + 2)
}
