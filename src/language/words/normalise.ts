import { isTraditionalAt, toSimplified } from './script.ts'

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu
/** Colours and cursor moves of a terminal, as they are pasted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins them.
const TERMINAL_CODES = /\u001b\[[\d;]*[a-z]/giu
const TAGS =
  /<\/?(?:b|i|u|s|em|strong|code|pre|br|p|div|span|a|h[1-6]|ul|ol|li|script|style|img|table|t[rdh]|su[bp])(?:\s[^<>]*)?\/?>/giu
const SPACES = /\s+/gu
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g
const DASHES = /[‐‑‒–―−－]/g
const SUPERSCRIPT_MARKS = /\^/g
/** Circled numbers are note marks: NFKC would turn ⑱ into 18 and lose that. */
const CIRCLED = /([\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])/gu

/**
 * One spelling for matching: NFKC, Simplified, lower case, one space, no control characters, no thousands
 * commas, one kind of dash. Length may change, so offsets into the result are not offsets into the input.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text
  return toSimplified(
    nfkcKeepingMarks(
      withoutMarkup(text)
        .replace(/[\n\r\t]+/g, ' ')
        .replace(CONTROL, ''),
    ),
  )
    .replace(THOUSANDS, '')
    .replace(DASHES, '-')
    .replace(SUPERSCRIPT_MARKS, '')
    .replace(SPACES, ' ')
    .toLowerCase()
    .trim()
}

const PUNCTUATION = new Set('、。《》“”')

/** Names, cells and most questions are spelt so already: Simplified characters, small letters and digits, without spaces. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const isHan = char >= '\u4e00' && char <= '\u9fff'
    if (
      isHan ? isTraditionalAt(text, i) : !((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || PUNCTUATION.has(char))
    )
      return false
  }
  return true
}

/** What is pasted with a text and is no part of it. */
const withoutMarkup = (text: string): string => text.replace(TERMINAL_CODES, '').replace(TAGS, ' ')

function nfkcKeepingMarks(text: string): string {
  return text
    .split(CIRCLED)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFKC')))
    .join('')
}
