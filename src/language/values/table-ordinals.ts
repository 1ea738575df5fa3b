import { chineseToNumber } from './numerals.ts'

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const TABLE = '(?:大|小|总)?表(?:格)?(?![示明现态达述])'
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const FIRST = new RegExp(`(?:头一|首|打头那?)(?:张|个|幅)${TABLE}`, 'gu')
const NTH = new RegExp(`第\\s*${NUMBER}\\s*(?:张|个|幅)${TABLE}`, 'gu')
const LAST = new RegExp(`(?:最后|末尾|最末|末了)(?:的)?(?:那|一|那一)?(?:张|个|幅)?${TABLE}|\\bthe (?:very )?last table\\b`, 'gu')
const ENGLISH = new RegExp(`\\b(?:the )?(${WORDS.join('|')}) table\\b`, 'gu')
/** 那张表（第一张）: said of a table that was named before. */
const BESIDE = new RegExp(`(?<=表[^,。?]{0,6})[(（]\\s*第\\s*${NUMBER}\\s*(?:张|个)\\s*[)）]`, 'gu')
/** 那张大表 is a table; 张大 is no name. */
const BIG = /(?<=[这那哪几每一二三四五六七八九十两]张)[大小总](?=表)/gu

/** 那第一张呢: a sheet that is counted by itself is a table. */
const SHEET = new RegExp(`^(?:那么?|和|跟|还有)?第\\s*${NUMBER}\\s*张(?:的)?(?:呢)?\\??$`, 'u')

const numberOf = (label: string): number => (/^\d/u.test(label) ? Number(label) : (chineseToNumber(label) ?? 0))

/** A text with its tables by their numbers: 第三张表, the third table → 表3; 最后一张表 where the number of the `last` is known. */
export function withTableNumbers(text: string, last?: number): string {
  const [, sheet] = SHEET.exec(text) ?? []
  if (sheet !== undefined) return `表${numberOf(sheet)}呢`
  if (!text.includes('表') && !text.includes('table')) return text
  const numbered = (_: string, label: string) => `表${numberOf(label)}`
  const named = text
    .replace(BESIDE, (_, label: string) => `(表${numberOf(label)})`)
    .replace(BIG, '')
    .replace(NTH, numbered)
    .replace(FIRST, '表1')
    .replace(ENGLISH, (_, word: string) => `table ${WORDS.indexOf(word) + 1}`)
  return last === undefined ? named : named.replace(LAST, `表${last}`)
}
