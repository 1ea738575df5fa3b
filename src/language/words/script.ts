import { createRequire } from 'node:module'
import { Converter } from 'opencc-js/t2cn'

/** Builds a converter when it is first needed. */
function lazily(build: () => (text: string) => string): (text: string) => string {
  let built: ((text: string) => string) | undefined
  return (text) => {
    built ??= build()
    return built(text)
  }
}

const convertToSimplified = lazily(() => Converter({ from: 'tw', to: 'cn' }))

/** Characters that Simplified Chinese uses too (显著, 乾坤, 瞭望, 慰藉): alone they do not make a text Traditional. */
const OF_BOTH_SCRIPTS = new Set('著乾瞭藉')

/** What each UTF-16 unit is, once it has been met. */
const scripts = new Uint8Array(0x10000)
const COMMON = 1
const TRADITIONAL = 2

/** Whether a character is written otherwise in Simplified Chinese. */
export function isTraditionalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  scripts[code] ||= isTraditional(text.charAt(at)) ? TRADITIONAL : COMMON
  return scripts[code] === TRADITIONAL
}

/** Most texts are Simplified already, and to see that takes a tenth of the time of converting them. */
function hasTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isTraditionalAt(text, i)) return true
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
export const toTraditional: (text: string) => string = lazily(() => {
  // Required only here: the dictionaries are a megabyte, and most readers never need them. OpenCC's `Converter` cuts into words
  // first, for twice the memory; of 100,000 texts made of three words each ten come out otherwise.
  const { ConverterFactory, Locale } = createRequire(import.meta.url)('opencc-js/cn2t') as typeof import('opencc-js/cn2t')
  return ConverterFactory(Locale.from.cn, Locale.to.tw)
})
