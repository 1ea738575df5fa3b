/** What a word is: a proper name, a common noun, something else, or not in the dictionary. */
export type WordClass = 'proper' | 'noun' | 'other' | 'unknown'

/** jieba's tags: people, places, organisations, other proper names; nouns, abbreviations, times, set phrases. */
const PROPER = new Set(['nr', 'ns', 'nt', 'nz', 'nrt', 'nrfg'])
const NOUN = new Set(['n', 'j', 's', 't', 'l', 'eng'])

/** Looks words up in a jieba dictionary's text (`word frequency tag` lines). */
export function createWordClass(dictionary: string): (word: string) => WordClass {
  const classes = new Map<string, WordClass>()
  for (const line of dictionary.split('\n')) {
    const tag = line.slice(line.lastIndexOf(' ') + 1).trimEnd()
    classes.set(line.slice(0, line.indexOf(' ')), PROPER.has(tag) ? 'proper' : NOUN.has(tag) ? 'noun' : 'other')
  }
  return (word) => classes.get(word) ?? 'unknown'
}
