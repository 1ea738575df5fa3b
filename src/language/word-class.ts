/** Whether a word names something (so that an answer without it is no answer) or only helps to say it. */
export type WordClass = 'name' | 'other' | 'unknown'

/** jieba's tags for nouns, names, places, organisations, abbreviations, times and locations. */
const NAMING = new Set(['n', 'nr', 'ns', 'nt', 'nz', 'nrt', 'nrfg', 'j', 's', 't', 'l', 'eng'])

/** Looks words up in a jieba dictionary's text (`word frequency tag` lines). */
export function createWordClass(dictionary: string): (word: string) => WordClass {
  const classes = new Map<string, WordClass>()
  for (const line of dictionary.split('\n')) {
    const first = line.indexOf(' ')
    const tag = line.slice(line.lastIndexOf(' ') + 1).trimEnd()
    classes.set(line.slice(0, first), NAMING.has(tag) ? 'name' : 'other')
  }
  return (word) => classes.get(word) ?? 'unknown'
}
