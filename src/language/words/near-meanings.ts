import { stem } from './atoms.ts'
import type { Line } from './glossary-lines.ts'

/** One meaning of a word: the stems of its English words, and whether it is something that is done. */
interface Sense {
  readonly isVerb: boolean
  readonly stems: ReadonlySet<string>
}

/** So much of the weight of two senses must be common for them to be one. */
const ONE_SENSE = 0.6
/** English words have many meanings (interest, train): one that is shared proves nothing, unless a character is shared too. */
const ENOUGH_STEMS = 2
const KIN = 0.4
/**
 * Of 233 pairs of synonyms written down beforehand 108 are found among the three nearest words, of 235 pairs of other
 * neighbours in meaning 11, nearly all of which a dictionary calls the same too (公路, 道路); whole meanings alone find 36 and 5.
 */
const NEAR = 0.45
/** A narrowed meaning of a thing is another thing: interest (on a loan). What is done is the same to many objects. */
const NARROWING = /\([^()]*\)/g
const TO = 'to '
const APART = /[^a-z]+/
/** English words that carry no meaning by themselves. */
const EMPTY = new Set(
  'a an the to of in on for sb sth or and be by with at from as into one ones his its it that which is are etc esp oneself somebody something someone who whom'.split(
    ' ',
  ),
)

/** Words among `entries` whose meanings in English are nearly those of another word, nearest first. */
export function createNearMeanings(entries: readonly Line[]): (word: Line) => string[] {
  const senses = new Map(entries.map((entry) => [entry.word, sensesOf(entry)]))
  const having = new Map<string, string[]>()
  for (const [word, own] of senses)
    for (const stem of new Set(own.flatMap(({ stems }) => [...stems]))) having.set(stem, [...(having.get(stem) ?? []), word])
  const weigh = (stem: string) => Math.log(1 + senses.size / (1 + (having.get(stem)?.length ?? 0)))
  return (line) => {
    const own = sensesOf(line)
    const candidates = new Set(own.flatMap(({ stems }) => [...stems].flatMap((stem) => having.get(stem) ?? [])))
    return [...candidates]
      .map((word) => ({ word, near: nearness(line.word, own, word, senses.get(word) ?? [], weigh) }))
      .filter(({ word, near }) => word !== line.word && near >= NEAR)
      .sort((a, b) => b.near - a.near || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word)
  }
}

function sensesOf({ glosses, narrowed }: Line): Sense[] {
  return [...glosses, ...narrowed].map((gloss) => {
    const isVerb = gloss.startsWith(TO)
    const isOther = !isVerb && narrowed.includes(gloss)
    const words = isOther ? [] : gloss.replace(NARROWING, ' ').split(APART)
    return { isVerb, stems: new Set(words.filter((word) => word !== '' && !EMPTY.has(word)).map(stem)) }
  })
}

type Weigh = (stem: string) => number

/** 0 to about 1.4: how much of all that two words mean they share, and how many of their characters. */
function nearness(a: string, sensesA: readonly Sense[], b: string, sensesB: readonly Sense[], weigh: Weigh): number {
  const shared = Math.sqrt(shareOf(sensesA, sensesB, weigh) * shareOf(sensesB, sensesA, weigh))
  if (shared === 0) return 0
  const kin = [...new Set(a)].filter((char) => b.includes(char)).length / Math.max(a.length, b.length)
  return kin === 0 && stemsShared(sensesA, sensesB, weigh) < ENOUGH_STEMS ? 0 : shared + KIN * kin
}

/** Share of a word's senses that another word has; the first one is the commonest. */
function shareOf(own: readonly Sense[], others: readonly Sense[], weigh: Weigh): number {
  let shared = 0
  let total = 0
  own.forEach((sense, i) => {
    const weight = 1 / Math.sqrt(1 + i)
    shared += weight * Math.max(0, ...others.map((other) => sameness(sense, other, weigh)))
    total += weight
  })
  return total === 0 ? 0 : shared / total
}

const stemsShared = (a: readonly Sense[], b: readonly Sense[], weigh: Weigh): number =>
  new Set(
    a.flatMap((one) =>
      b.flatMap((other) => (sameness(one, other, weigh) > 0 ? [...one.stems].filter((stem) => other.stems.has(stem)) : [])),
    ),
  ).size

/** Weight of the stems that two senses share, of all their stems; 0 where it is too little. */
function sameness(a: Sense, b: Sense, weigh: Weigh): number {
  if (a.isVerb !== b.isVerb) return 0
  let common = 0
  let all = 0
  for (const stem of new Set([...a.stems, ...b.stems])) {
    all += weigh(stem)
    if (a.stems.has(stem) && b.stems.has(stem)) common += weigh(stem)
  }
  return all > 0 && common / all >= ONE_SENSE ? common / all : 0
}
