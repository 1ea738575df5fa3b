import { CIRCLED_CHARACTERS, circledToNumber } from '../language/values/numerals.ts'
import { MARK, normaliseProse } from './normalise-prose.ts'

/** A note call as printed: its number and the offset in the cleaned text. */
export interface PrintedMark {
  readonly printed: number
  readonly offset: number
}

/** Prose without its note calls, and where they stood. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly PrintedMark[]
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const C = CIRCLED_CHARACTERS

/**
 * `^①`, `^{12}`, `[^3]`, `<sup>4</sup>`, superscript digits (not after a letter or digit: m², 10³), and a bare circled
 * number right before punctuation, a particle (住户①的) or the end (before words it enumerates: ①甲；②乙).
 */
const CALL = new RegExp(
  [
    `\\^(?:\\{\\s*([${C}]|\\d{1,3})\\s*\\}|([${C}]|\\d{1,3}))`,
    '\\[\\^(\\d{1,3})\\]',
    `<sup>\\s*[[［]?([${C}]|\\d{1,3})[\\]］]?\\s*</sup>`,
    `(?<![A-Za-z\\d${SUPERSCRIPTS}])([${SUPERSCRIPTS}]{1,3})`,
    `(?<=\\S)([${C}])(?=[，。；：、”！？）,;.的之和与及]|$)`,
  ].join('|'),
  'g',
)
/** Calls of an author's address (`^{a,b}`, `^a`): no notes. */
const AUTHOR_CALL = /\^\{[a-z*†,\s]+\}|\^[a-z](?![a-z])/g

function printedNumber(label: string): number {
  const circled = circledToNumber(label)
  if (circled !== undefined) return circled
  return Number([...label].map((char) => (SUPERSCRIPTS.includes(char) ? SUPERSCRIPTS.indexOf(char) : char)).join(''))
}

/** Takes the note calls out of a paragraph and normalises what is left; offsets are into the result. */
export function readMarks(source: string): MarkedText {
  const printed: number[] = []
  const withSentinels = source.replace(AUTHOR_CALL, '').replace(CALL, (...groups) => {
    const label = groups.slice(1, 7).find((group): group is string => typeof group === 'string')
    printed.push(printedNumber(label ?? '0'))
    return MARK
  })
  const normal = normaliseProse(withSentinels).replace(/ +(?=\uE000)/g, '')
  const marks: PrintedMark[] = []
  let text = ''
  for (const char of normal) {
    if (char === MARK) marks.push({ printed: printed[marks.length] ?? 0, offset: text.length })
    else text += char
  }
  return { text, marks }
}
