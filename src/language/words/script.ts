import { Converter } from 'opencc-js'

/** Builds a converter when it is first needed: Simplified to Traditional takes 150 ms to build. */
function lazily(from: string, to: string): (text: string) => string {
  let built: ((text: string) => string) | undefined
  return (text) => {
    const convert: (text: string) => string = built ?? Converter({ from, to })
    built = convert
    return convert(text)
  }
}

const convertToSimplified = lazily('tw', 'cn')

/** Characters that Simplified Chinese uses too (显著, 乾坤, 瞭望, 慰藉): alone they do not make a text Traditional. */
const OF_BOTH_SCRIPTS = new Set('著乾瞭藉')

/** What each UTF-16 unit is, once it has been met. */
const scripts = new Uint8Array(0x10000)
const COMMON = 1
const TRADITIONAL = 2

/** Most texts are Simplified already, and to see that takes a tenth of the time of converting them. */
function hasTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    scripts[code] ||= isTraditional(text.charAt(i)) ? TRADITIONAL : COMMON
    if (scripts[code] === TRADITIONAL) return true
  }
  return false
}

/** Half of a rare character may be part of a Traditional one. */
const isTraditional = (char: string): boolean =>
  (char >= '\ud800' && char <= '\udfff') || (convertToSimplified(char) !== char && !OF_BOTH_SCRIPTS.has(char))

/**
 * Traditional Chinese (of Taiwan, Hong Kong or older print) to Simplified, character by character: the number
 * of characters stays the same. A text without a character that is only Traditional is returned as it is.
 */
export const toSimplified = (text: string): string => (hasTraditional(text) ? convertToSimplified(text) : text)

/** Simplified Chinese to Traditional as written in Taiwan, without exchanging words (文件 stays 文件). */
export const toTraditional: (text: string) => string = lazily('cn', 'tw')
