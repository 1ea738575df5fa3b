import { chineseToNumber } from './numerals.ts'

/** Where in a list that was just told: from 1, from the end below 0, or by where it stands to the others or to the one opened before. */
export type Pointed = number | 'middle' | 'former' | 'latter' | 'next' | 'before'

export interface ItemPointer {
  readonly which: Pointed
  readonly start: number
  readonly end: number
}

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const NOUN =
  '(?:one|point|item|view|feature|kind|type|form|category|experience|lesson|reason|aspect|mechanism|value|stage|contribution|step|condition|recommendation|suggestion|finding|mode)'
const MEASURE = '(?:个|种|条|点|项|类|方面|步)(?!五年|百年|月)'
const THAT = '(?:的)?(?:那一|这一|那|这|一)?'
const NUMBER = '([一二三四五六七八九十]|\\d)'

const number = (label: string): number => (/^\d/u.test(label) ? Number(label) : (chineseToNumber(label) ?? 0))

/** What points, the most telling first. */
const POINTERS: readonly (readonly [RegExp, (label: string) => Pointed])[] = [
  [new RegExp(`倒数第\\s*${NUMBER}\\s*(?:${MEASURE})?`, 'u'), (label) => -number(label)],
  [new RegExp(`(?:中间|居中|当中)${THAT}${MEASURE}|\\bmiddle ${NOUN}\\b|\\bone in the middle\\b`, 'u'), () => 'middle'],
  [new RegExp(`(?:最后|末尾|末了|最末|末)${THAT}${MEASURE}|\\blast ${NOUN}\\b|\\bthe last\\s*\\??$`, 'u'), () => -1],
  [
    new RegExp(
      `(?:再下|下|接下来|再往后|往后|之后|随后|紧接着)${THAT}${MEASURE}|\\bnext ${NOUN}\\b|\\b${NOUN} (?:right )?(?:after|following)(?: (?:that|it|this)\\b|\\s*\\??$)|\\bfollowing ${NOUN}\\b`,
      'u',
    ),
    () => 'next',
  ],
  [
    new RegExp(
      `(?:再上|上|再往前|往前|之前|此前)(?:的)?(?:一|那)${MEASURE}|\\b(?:previous|preceding) ${NOUN}\\b|\\b${NOUN} (?:right )?before(?: (?:that|it|this)\\b|\\s*\\??$)`,
      'u',
    ),
    () => 'before',
  ],
  [new RegExp(`后(?:面|边|头|一)?${THAT}${MEASURE}|\\blatter\\b`, 'u'), () => 'latter'],
  [new RegExp(`前(?:面|边|头|一)?${THAT}${MEASURE}|\\bformer\\b`, 'u'), () => 'former'],
  [new RegExp(`(?:头|首|打头的?|开头的?)${THAT}${MEASURE}`, 'u'), () => 1],
  [new RegExp(`第\\s*${NUMBER}\\s*(?:大?${MEASURE}|(?=呢|是|又))`, 'u'), number],
  [new RegExp(`\\bthe (${WORDS.join('|')})(?: ${NOUN})?\\b`, 'u'), (word) => WORDS.indexOf(word) + 1],
]

/** The item at which a question points of a list that was just told: 头一个, 中间那种, 倒数第二条, 下一个, the first. */
export function itemPointer(text: string): ItemPointer | undefined {
  for (const [pattern, which] of POINTERS) {
    const match = pattern.exec(text)
    if (match) return { which: which(match[1] ?? ''), start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
