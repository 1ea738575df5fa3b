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

/**
 * Traditional Chinese (of Taiwan, Hong Kong or older print) to Simplified, character by character: the number
 * of characters stays the same. A Simplified text is returned as it is.
 */
export function toSimplified(text: string): string {
  const converted = convertToSimplified(text)
  if (converted === text) return text
  const simplified = [...converted]
  return [...text].every((char, i) => char === simplified[i] || OF_BOTH_SCRIPTS.has(char)) ? text : converted
}

/** Simplified Chinese to Traditional as written in Taiwan, without exchanging words (文件 stays 文件). */
export const toTraditional: (text: string) => string = lazily('cn', 'tw')
