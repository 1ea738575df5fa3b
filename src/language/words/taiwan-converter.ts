import { createRequire } from 'node:module'
import type { ConverterFactory, DictGroup, Trie } from 'opencc-js/core'

/** OpenCC's dictionaries for Traditional Chinese as lists of `simplified traditional|…`; of two entries for one word the first list's holds. */
interface OpenCc {
  readonly Trie: typeof Trie
  readonly ConverterFactory: typeof ConverterFactory
  readonly Locale: { readonly configs: { readonly s2tw: Taiwan } }
}
interface Taiwan {
  readonly normalizationChain: readonly DictGroup[]
  /** The lists that texts are cut into words by. */
  readonly segmentation: readonly string[]
  /** Those again and single characters; then what is written otherwise in Taiwan. */
  readonly conversionChain: readonly [readonly string[], DictGroup]
}

/**
 * OpenCC's conversion `s2tw`, with the same results as its `Converter({ from: 'cn', to: 'tw' })`. That one reads its 50,000 words twice
 * and all at once, for 40 MB and 0.1 s; here they are read once, those of a first character when it is first met.
 */
export function createTaiwanConverter(): (text: string) => string {
  // Required only here: the dictionaries are a megabyte, and most readers never need them.
  const { Trie, ConverterFactory, Locale } = createRequire(import.meta.url)('opencc-js/cn2t') as OpenCc
  const { normalizationChain, segmentation, conversionChain } = Locale.configs.s2tw
  const normalised = ConverterFactory(...normalizationChain)
  const ofCharacters = ConverterFactory(conversionChain[0].slice(segmentation.length))
  const ofTaiwan = ConverterFactory(conversionChain[1])
  const unread = byFirstCharacter(segmentation)
  const words = new Trie()

  function readWordsFor(text: string): void {
    for (const character of text) {
      for (const list of unread.get(character) ?? []) words.loadDict(list)
      unread.delete(character)
    }
  }

  return (text) => {
    const plain = normalised(text)
    readWordsFor(plain)
    // What is no word holds none either.
    const convert = (segment: string) => ofTaiwan(words.matchPrefix(segment, 0)?.value ?? ofCharacters(segment))
    return words.segment(plain).map(convert).join('')
  }
}

/** The entries of the lists by their first character, in the order in which they are to be read: the last one holds. */
function byFirstCharacter(lists: readonly string[]): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const entry of lists.toReversed().flatMap((list) => list.split('|'))) {
    const [first = ''] = entry
    const known = entries.get(first)
    if (known) known.push(entry)
    else entries.set(first, [entry])
  }
  return entries
}
