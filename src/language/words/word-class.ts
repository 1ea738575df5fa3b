import { LRUCache } from 'lru-cache'
import { lineOf } from './sorted-lines.ts'

/** What a word is: a proper name, a common noun, a verb or adjective, a word of grammar, or not in the dictionary. */
export type WordClass = 'proper' | 'noun' | 'predicate' | 'function' | 'unknown'

/** jieba's tags: people, places, organisations, other proper names. */
const PROPER = ['nr', 'ns', 'nt', 'nz', 'nrt', 'nrfg']
/** Nouns, abbreviations, times, places, set phrases. */
const NOUN = ['n', 'j', 's', 't', 'l', 'eng']
/** Verbs and adjectives with what is made of them, idioms. States only colour, as words of grammar do; many a verb is tagged as an adverb (反对). */
const PREDICATE = ['v', 'vn', 'vd', 'vi', 'vg', 'a', 'an', 'ag', 'd', 'i', 'b']

const CLASSES = new Map<string, WordClass>([
  ...PROPER.map((tag) => [tag, 'proper'] as const),
  ...NOUN.map((tag) => [tag, 'noun'] as const),
  ...PREDICATE.map((tag) => [tag, 'predicate'] as const),
])

/** Words looked up last; names in sentences are asked for again and again. */
const REMEMBERED = 10_000

/** Looks words up in a jieba dictionary's text: lines of `word frequency tag`, sorted by word. */
export function createWordClass(dictionary: string): (word: string) => WordClass {
  const known = new LRUCache<string, WordClass>({ max: REMEMBERED })
  return (word) => {
    const found = known.get(word) ?? classOf(lineOf(word, dictionary))
    known.set(word, found)
    return found
  }
}

function classOf(line: string | undefined): WordClass {
  if (line === undefined) return 'unknown'
  return CLASSES.get(line.slice(line.lastIndexOf(' ') + 1).trimEnd()) ?? 'function'
}
