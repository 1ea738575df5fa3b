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

/**
 * Traditional Chinese (of Taiwan, Hong Kong or older print) to Simplified, character by character: the number
 * of characters stays the same.
 */
export const toSimplified: (text: string) => string = lazily('tw', 'cn')

/** Simplified Chinese to Traditional as written in Taiwan, without exchanging words (文件 stays 文件). */
export const toTraditional: (text: string) => string = lazily('cn', 'tw')
