import { toHalfWidthDigits } from '../language/values/numerals.ts'
import { languageOf } from './script.ts'

/** Stands for a note mark while a paragraph is normalised; a private-use character, invisible to every rule here. */
export const MARK = '\uE000'
/** Stands for a space that means something: inside a title 《甲 乙》. */
const KEPT_SPACE = '\uE001'

const HAN = /[\p{Script=Han}〇]/u
const CJK = /[\p{Script=Han}〇，。；：？！、“”‘’《》（）〈〉「」【】—…·]/u
const ADDRESS = /((?:https?:\/\/|www\.|10\.\d{4,9}\/)[^\s，。；）)》]+)/
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

/** The character before or after an offset that is neither a space nor a note mark. */
function neighbour(text: string, from: number, by: 1 | -1): string {
  for (let i = from; i >= 0 && i < text.length; i += by) {
    const char = text.charAt(i)
    if (char !== ' ' && char !== MARK) return char
  }
  return ''
}

/** A comma or colon inside a number (1,234 / 10:30) or between English words stays as it is. */
function staysHalfWidth(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (/\d/.test(before) && /\d/.test(after)) return text.charAt(at) !== ';'
  return /[A-Za-z.]/.test(before) && (after === ' ' || after === '') && /[A-Za-z\d]/.test(neighbour(text, at + 1, 1))
}

/** No need to look further into a bracket than this to see what it holds; it keeps broken input linear. */
const BRACKET_SAMPLE = 200

/** Whether a pair of round brackets touches or holds Chinese. Enumerators such as (1) and words such as f(x) stay narrow. */
function isChinesePair(text: string, from: number, to: number): boolean {
  const inside = text.slice(from + 1, Math.min(to, from + BRACKET_SAMPLE))
  if (/^\d{1,2}$/.test(inside)) return false
  if (HAN.test(inside)) return true
  if (/[A-Za-z]/.test(text.charAt(from - 1))) return false
  return CJK.test(neighbour(text, from - 1, -1)) || CJK.test(neighbour(text, to + 1, 1))
}

/** The offsets of the round brackets that become full-width; one without a partner does after a Chinese character. */
function bracketsToWiden(text: string): ReadonlySet<number> {
  const widen = new Set<number>()
  const open: number[] = []
  const single: number[] = []
  for (const { 0: char, index } of text.matchAll(/[()]/g)) {
    const from = char === ')' ? open.pop() : undefined
    if (char === '(') open.push(index)
    else if (from === undefined) single.push(index)
    else if (isChinesePair(text, from, index)) widen.add(from).add(index)
  }
  for (const at of [...open, ...single]) if (CJK.test(neighbour(text, at - 1, -1))) widen.add(at)
  return widen
}

const NARROW = /[,;:?!.()]/g

function widenChar(text: string, at: number, brackets: ReadonlySet<number>): string {
  const char = text.charAt(at)
  if (char === '(') return brackets.has(at) ? '（' : char
  if (char === ')') return brackets.has(at) ? '）' : char
  const full = FULL[char]
  if (full !== undefined) return staysHalfWidth(text, at) ? char : full
  // Inside a text the point parts the fields of a reference (甲.题名[J]); at its end it is a full stop.
  const endsChinese = char === '.' && HAN.test(text.charAt(at - 1)) && at === text.length - 1
  return endsChinese ? '。' : char
}

function widenQuotes(text: string): string {
  const count = text.split('"').length - 1
  if (count === 0 || count % 2 === 1) return text
  let opening = false
  return text.replaceAll('"', () => {
    opening = !opening
    return opening ? '“' : '”'
  })
}

const SPACE_AFTER_CJK = new RegExp(`(?<=${CJK.source}${MARK}{0,4}) +(?=[${CJK.source.slice(1, -1)}\\d(${MARK}])`, 'gu')
const SPACE_BEFORE_CJK = new RegExp(`(?<=[\\d%)][${MARK}]{0,4}) +(?=${CJK.source})`, 'gu')

function normaliseChinese(text: string): string {
  const titles = text.replace(/《[^《》]*》/g, (title) => title.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, KEPT_SPACE))
  const spaced = toHalfWidthDigits(titles).replace(/（(\d{1,2})）/g, '($1)')
  const brackets = bracketsToWiden(spaced)
  const wide = widenQuotes(spaced.replace(NARROW, (_, at: number) => widenChar(spaced, at, brackets)))
  return wide.replace(SPACE_AFTER_CJK, '').replace(SPACE_BEFORE_CJK, '').replaceAll(KEPT_SPACE, ' ')
}

/**
 * Makes scanned prose readable without changing a word: in Chinese text ASCII , ; : ? ! ( ) become full-width, spaces
 * beside Chinese characters go, straight quotes are paired. Numbers, decimals, addresses and English stay as they are.
 */
export function normaliseProse(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (languageOf(plain) === 'en') return plain
  return plain
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? part : normaliseChinese(part)))
    .join('')
}

/** Normalises a heading or a caption: prose rules, and ranges of years with one dash (1949~1978 → 1949—1978). */
export function normaliseHeading(text: string): string {
  return normaliseProse(text).replace(/(\d{4})\s*[-~～–—]+\s*(\d{4})/g, '$1—$2')
}
