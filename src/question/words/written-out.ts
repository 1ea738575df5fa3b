import type { Library } from '../library.ts'

/** Shorter words are written out by `abbreviations.ts`. */
const SHORTEST = 3
/** How many characters stand for one of the short form, at most. */
const LONGEST_SHARE = 3

/**
 * What a short form of three or more characters stands for in the papers: words of which it takes the first characters,
 * with or without the very last (居委会: 居民委员会). Undefined unless there is just one.
 */
export function writtenOut(short: string, { documents, analyser }: Library): string | undefined {
  if (short.length < SHORTEST) return undefined
  const found = new Set<string>()
  for (const { text } of documents) {
    for (let at = text.indexOf(short.charAt(0)); at !== -1; at = text.indexOf(short.charAt(0), at + 1)) {
      for (const long of endings(text.slice(at, at + LONGEST_SHARE * short.length), short)) found.add(long)
    }
  }
  const fitting = [...found].filter((long) => shortForms(analyser.segmenter.words(long)).includes(short))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The beginnings of a text that hold the characters of a short form in order. */
function endings(text: string, short: string): string[] {
  let at = 0
  for (const char of short) {
    at = text.indexOf(char, at) + 1
    if (at === 0) return []
  }
  // 委员会: the last character may follow those that the word begins with.
  return [at, at + 1, at + 2].filter((end) => end > short.length && end <= text.length).map((end) => text.slice(0, end))
}

function shortForms(words: readonly string[]): string[] {
  if (words.some(({ length }) => length < 2)) return []
  const initials = words.map((word) => word.charAt(0)).join('')
  return [initials, initials + (words.at(-1) ?? '').slice(-1)]
}
