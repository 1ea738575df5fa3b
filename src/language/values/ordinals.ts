import { chineseToNumber } from './numerals.ts'

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const NOUNS =
  'one|point|item|view|feature|kind|type|form|category|experience|lesson|reason|aspect|mechanism|value|stage|contribution|step|condition|question|finding|result|hypothesis'
const CHINESE = /第\s*([一二三四五六七八九十]+|\d{1,2})\s*(?:个(?!五年|百年)|种|条|点|项|类|方面|步|大类)/u
const FIRST = /(?<!点)(?:头一|打头(?:的)?(?:一|那)|开头(?:的)?(?:一|那))(?:个|种|条|点|项|类|段)/u
const LAST = new RegExp(
  `最后(?:的)?(?:一|那)?(?:个|种|条|点|项|类|方面)|末(?:了|尾)?(?:的)?(?:一|那)(?:个|种|条|点|项|类)|\\bthe last (?:${NOUNS})\\b`,
  'iu',
)
const ENGLISH = new RegExp(`\\b(${WORDS.join('|')}) (?:(?:historical|historic|main|basic|key|major|core) )?(?:${NOUNS})\\b`, 'iu')

/** 倒数第二条 is counted from the end. */
const FROM_END = /倒数第/u

/** Which item of a list a question points at: 第四条, the third one, 最后一种; undefined when it points at none. */
export function itemAsked(text: string): number | 'last' | undefined {
  if (FROM_END.test(text)) return undefined
  if (LAST.test(text)) return 'last'
  if (FIRST.test(text)) return 1
  const chinese = CHINESE.exec(text)?.[1]
  if (chinese !== undefined) return Number.isNaN(Number(chinese)) ? chineseToNumber(chinese) : Number(chinese)
  const english = ENGLISH.exec(text)?.[1]
  return english === undefined ? undefined : WORDS.indexOf(english.toLowerCase()) + 1
}

const COUNTS = ['二', '三', '四', '五', '六', '七', 'two', 'three', 'four', 'five', 'six', 'seven']
const COUNTED =
  /哪([两二三四五六七])|(?<!第)([两二三四五六七])(?:种|条|个|项|大|类|点|步|重|层|块|派)|\b(two|three|four|five|six|seven)\b/u

/** 哪四条, 三种, four features: the number of items asked for. */
export function countAsked(text: string): number | undefined {
  const match = COUNTED.exec(text)
  const word = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace('两', '二')
  return word === undefined ? undefined : 2 + (COUNTS.indexOf(word) % 6)
}

const TERMS = new Set('任届代批期轮')

/** 第二任 is not the first: one of several that follow each other. */
export const isOneOfSeveral = (word: string): boolean =>
  word.startsWith('第') && TERMS.has(word.slice(-1)) && chineseToNumber(word.slice(1, -1)) !== undefined
