import { ACADEMIC } from './academic-english.ts'
import { stem } from './atoms.ts'
import type { Line } from './glossary-lines.ts'

/** A Chinese word with how much of one of its meanings some English words say: 0 to 1. */
export interface Meant {
  readonly word: string
  readonly share: number
}

const POSSESSIVE = /['’]s?(?![a-z])/g
const APART = /[^a-z]+/
const EMPTY = new Set(
  'a an the to of in on for sb sth or and be by with at from as into one its his it that which is are etc esp sort kind part particular something'.split(
    ' ',
  ),
)
/** British spellings in those of the dictionary. */
const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(?=(?:e[sdr]?|ing|ations?|ational)$)/, 'iz'],
  [/our(?=(?:s|ed|ing|er|ers)?$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
  [/mme(?=s?$)/, 'm'],
]

const respelled = (word: string): string =>
  word.length < 6 ? word : SPELLINGS.reduce((said, [british, american]) => said.replace(british, american), word)

const stemsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .split(APART)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => stem(respelled(word)))

/** The words of everyday use by their stems. */
const KNOWN = new Map<string, readonly string[]>()
for (const [english, chinese] of ACADEMIC) {
  const stems = stemsIn(english).join(' ')
  KNOWN.set(stems, [...new Set([...(KNOWN.get(stems) ?? []), ...chinese])])
}

/**
 * For English words, the Chinese words among `entries` whose meanings they say, best first: a meaning counts by the share of
 * its words that are said, and less the further down the entry it stands. What a narrowed meaning (of a power station) says
 * is another thing.
 */
export function createEnglishMeanings(entries: readonly Line[]): (english: string) => readonly Meant[] {
  const senses = entries.flatMap(({ word, glosses }) =>
    glosses.map((gloss, i) => ({ word, meant: new Set(stemsIn(gloss)), worth: 1 / (1 + i / 20) })),
  )
  const having = new Map<string, (typeof senses)[number][]>()
  for (const sense of senses) for (const own of sense.meant) having.set(own, [...(having.get(own) ?? []), sense])
  return (english) => {
    const stems = stemsIn(english)
    const said = new Set(stems)
    if (stems.length < english.split(' ').length) return []
    const known = KNOWN.get(stems.join(' '))
    if (known) return known.map((word) => ({ word, share: 1 }))
    const found = new Map<string, number>()
    for (const { word, meant, worth } of [...said].flatMap((own) => having.get(own) ?? [])) {
      // Of several words all must be in the meaning, or they are looked up one by one.
      if (![...said].every((own) => meant.has(own))) continue
      const share = (worth * said.size) / meant.size
      found.set(word, Math.max(found.get(word) ?? 0, share))
    }
    return [...found].map(([word, share]) => ({ word, share })).sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
  }
}
