import { chineseToNumber } from './numerals.ts'

/** The label that opens an item of a list: which kind of label, and its rank from 1 (`last` closes a series). */
export interface Enumerator {
  readonly family: string
  readonly rank: number | 'last'
  readonly label: string
}

const WORDS: readonly (readonly [string, readonly string[], string?])[] = [
  ['order', ['首先', '其次', '再次'], '最后'],
  ['side', ['一方面', '另一方面']],
  ['class', ['一类是', '另一类是']],
  ['kind', ['一种是', '另一种是']],
  ['english', ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'], 'finally'],
  ['englishly', ['firstly', 'secondly', 'thirdly', 'fourthly', 'fifthly', 'sixthly'], 'lastly'],
  ['side-en', ['on the one hand', 'on the other hand']],
]
const NUMBERED: readonly (readonly [string, RegExp])[] = [
  ['第', /^第([一二三四五六七八九十]+)(?=[，,、：:]|[^届次个年条章节一二三四五六七八九十])[，,、：:]?/u],
  ['其', /^其([一二三四五六七八九十]+)(?:是|[，,、：:])/u],
  ['是', /^([一二三四五六七八九十]+)是/u],
  ['bracket', /^[(（]([一二三四五六七八九十]+|\d{1,2})[)）]/u],
  ['dot', /^(\d{1,2})[.．、](?!\d)/u],
]

/** Reads the enumerator at the start of a text, such as 第一，/ 首先 / 一是 / (2) / Second,; undefined when there is none. */
export function enumeratorOf(text: string): Enumerator | undefined {
  const start = text.trimStart()
  for (const [family, pattern] of NUMBERED) {
    const match = pattern.exec(start)
    const rank = match && rankOf(match[1] ?? '')
    if (match && rank) return { family, rank, label: match[0].replace(/[，,、：:]$/u, '') }
  }
  const lower = start.slice(0, 24).toLowerCase()
  for (const [family, words, last] of WORDS) {
    const index = words.findIndex((word) => lower.startsWith(word) && boundary(lower, word))
    if (index !== -1) return { family, rank: index + 1, label: start.slice(0, words[index]?.length) }
    if (last && lower.startsWith(last) && boundary(lower, last))
      return { family, rank: 'last', label: start.slice(0, last.length) }
  }
  return undefined
}

/** `first` opens an item, `firstly` is another family and 首先进 is a word. */
const boundary = (text: string, word: string): boolean => !/[a-z]/.test(word) || !/[a-z-]/.test(text.charAt(word.length))

const rankOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : chineseToNumber(text))
