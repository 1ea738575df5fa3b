/** What a word is: a proper name, a common noun, a verb or adjective, a word of grammar, or not in the dictionary. */
export type WordClass = 'proper' | 'noun' | 'predicate' | 'function' | 'unknown'

/** jieba's tags: people, places, organisations, other proper names. */
const PROPER = ['nr', 'ns', 'nt', 'nz', 'nrt', 'nrfg']
/** Nouns, abbreviations, times, places, set phrases. */
const NOUN = ['n', 'j', 's', 't', 'l', 'eng']
/** Verbs and adjectives with what is made of them, idioms, states. */
const PREDICATE = ['v', 'vn', 'vd', 'vi', 'vg', 'a', 'ad', 'an', 'ag', 'd', 'i', 'z', 'b']

const CLASSES = new Map<string, WordClass>([
  ...PROPER.map((tag) => [tag, 'proper'] as const),
  ...NOUN.map((tag) => [tag, 'noun'] as const),
  ...PREDICATE.map((tag) => [tag, 'predicate'] as const),
])

/** Looks words up in a jieba dictionary's text (`word frequency tag` lines). */
export function createWordClass(dictionary: string): (word: string) => WordClass {
  const classes = new Map<string, WordClass>()
  for (const line of dictionary.split('\n')) {
    const tag = line.slice(line.lastIndexOf(' ') + 1).trimEnd()
    classes.set(line.slice(0, line.indexOf(' ')), CLASSES.get(tag) ?? 'function')
  }
  return (word) => classes.get(word) ?? 'unknown'
}
