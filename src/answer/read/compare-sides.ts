import { CUES, hasCue } from '../../language/cues/cues.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchedKeys, type ScoredSentence } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { detailsOf } from './item-draft.ts'
import { readText } from './read-text.ts'

/** Stand between two things that are compared; the first that has one on either side does. */
const BETWEEN = ['跟', '与', '和', '同', '及', 'versus', 'vs', 'and', 'with', 'from']
/** A second sentence of a side must come this near to its first. */
const NEAR = 0.8
/** How much it counts that a sentence is like what was found about the other side. */
const PARALLEL = 0.5
const SAME_PARAGRAPH = 0.3
const FEATURE = 0.3
const MAX_TOGETHER = 4
/** How much of a concept a sentence that speaks of both must say. */
const WHOLE = 0.85

/** For the difference of two things, what the paper says of the one and of the other; undefined unless both are found. */
export function compareSides(question: Question, library: Library, paper: string | undefined): Sentence[] | undefined {
  const sides = question.asks.has('difference') ? sidesOf(question) : undefined
  if (!sides) return undefined
  const [one, other] = sides
  const both = togetherIn(one, other, readText(question, library, paper).scored, library)
  const told = both ?? eachSide(one, other, question, library, paper)
  return told && withMore(told, contrasted(one, other, told, library))
}

/** What is said of the one and what is said of the other. */
function eachSide(
  one: Units,
  other: Units,
  question: Question,
  library: Library,
  paper: string | undefined,
): Sentence[] | undefined {
  const first = sideOf(one, other, question, library, paper, undefined)
  const second = sideOf(other, one, question, library, paper, first[0])
  return first.length > 0 && second.length > 0 ? [...new Set([...first, ...second])] : undefined
}

type Units = readonly QuestionUnit[]

/** The words before and after the word between; after a comma they are about both. */
function sidesOf({ units, content, text }: Question): readonly [Units, Units] | undefined {
  const own = content.filter(({ inherited }) => !inherited)
  for (const word of BETWEEN) {
    for (const between of units.filter(({ surface }) => surface === word)) {
      const comma = text.indexOf(',', between.end)
      const before = own.filter(({ end }) => end <= between.start)
      const after = own.filter(({ start }) => start >= between.end && (comma === -1 || start < comma))
      if (isNamed(before) && isNamed(after)) return [before, after]
    }
  }
  return undefined
}

const isNamed = (units: Units): boolean => namesOf(units).length > 0

/** Where the best sentence speaks of both sides, with those of its paragraph that do so too. */
function togetherIn(
  one: Units,
  other: Units,
  scored: readonly ScoredSentence[],
  { enumerations }: Library,
): Sentence[] | undefined {
  const says = ({ sentence }: ScoredSentence) =>
    [one, other].every((side) => namesOf(side).some((unit) => matchedKeys(unit, sentence.keys) >= WHOLE))
  const [best] = scored
  // The announcement of a list names everything and tells nothing apart.
  if (!best || !says(best) || enumerations.some(({ lead }) => lead === best.sentence)) return undefined
  return scored
    .filter((found) => found.sentence.document.paragraph === best.sentence.document.paragraph && says(found))
    .map(({ sentence }) => sentence)
    .slice(0, MAX_TOGETHER)
    .sort(inOrder)
}

/** Of two parts of a text, what is said to mark them tells them apart. */
const featured = ({ normalised, document }: Sentence, names: Units, { sentences }: Library): number =>
  hasCue(normalised, CUES.feature) && names.some((unit) => matchedKeys(unit, sentences.headingKeys(document)) >= 0.5)
    ? FEATURE
    : 0

/** Neighbouring sentences of a paragraph of which the one speaks of one side and the next of the other, most alike first. */
function contrasted(one: Units, other: Units, [home]: readonly Sentence[], library: Library): Sentence[] {
  const all = (library.paragraphs.get(home?.document.paragraph ?? '') ?? []).flatMap((part) => [...library.sentences.of(part)])
  const says = (side: Units, { keys }: Sentence) => namesOf(side).some((unit) => matchedKeys(unit, keys) >= WHOLE)
  const sideOnly = (sentence: Sentence) => {
    const [a, b] = [says(one, sentence), says(other, sentence)]
    return a === b ? undefined : a
  }
  const pairs = all.flatMap((sentence, i) => {
    const next = all[i + 1]
    const [a, b] = [sideOnly(sentence), next && sideOnly(next)]
    return next && a !== undefined && b !== undefined && a !== b
      ? [{ pair: [sentence, next], like: likeness(next, sentence, library) }]
      : []
  })
  return pairs.sort((a, b) => b.like - a.like).flatMap(({ pair }) => pair)
}

/** Adds sentences while they fit. */
function withMore(told: readonly Sentence[], more: readonly Sentence[]): Sentence[] {
  const taken = [...told]
  const longest = LENGTH[told[0]?.document.lang ?? 'zh']
  for (const sentence of more) {
    if (taken.includes(sentence)) continue
    const length = taken.reduce((sum, { text }) => sum + text.length, sentence.text.length)
    if (length <= longest) taken.push(sentence)
  }
  return taken
}

/** Characters of a comparison. */
const LENGTH = { zh: 400, en: 880 }

/** What a side is called; without names, its words. */
function namesOf(side: Units): Units {
  const names = side.filter(({ kind, strict }) => strict || kind === 'term')
  return names.length > 0 ? names : side.filter(({ surface }) => surface.length > 1)
}

/** The best sentences about one side, those nearest to what was found about the other. */
function sideOf(
  own: Units,
  other: Units,
  question: Question,
  library: Library,
  paper: string | undefined,
  parallel: Sentence | undefined,
): Sentence[] {
  const keep = (unit: QuestionUnit) => !other.includes(unit)
  const about = { ...question, units: question.units.filter(keep), content: question.content.filter(keep) }
  const names = namesOf(own)
  const says = ({ keys, document }: Sentence) =>
    names.some((unit) => matchedKeys(unit, keys) >= 0.5 || matchedKeys(unit, library.sentences.headingKeys(document)) >= 0.5)
  const [best, ...more] = readText(about, library, paper)
    .scored.filter(({ sentence }) => says(sentence) && sentence !== parallel)
    .map(({ sentence, score }) => ({
      sentence,
      score: score + (parallel ? PARALLEL * likeness(sentence, parallel, library) : 0) + featured(sentence, names, library),
    }))
    .sort((a, b) => b.score - a.score)
  if (!best) return []
  const series = seriesFrom(best.sentence, library)
  if (series.length > 1) return series
  // A label alone (应急治理导向的对口支援。) is told apart by what its item goes on to say.
  // Of lists within lists, the one whose item begins last in the sentence.
  const [{ list, item } = {}] = library.enumerations
    .flatMap((list) => list.items.filter(({ sentences: [head] }) => head === best.sentence).map((item) => ({ list, item })))
    .sort((a, b) => b.item.offset - a.item.offset)
  const second =
    (list && item && detailsOf(item, list, library)[0]) ??
    more.find(
      ({ sentence, score }) => score >= NEAR * best.score && sentence.document.paragraph === best.sentence.document.paragraph,
    )?.sentence
  return second ? [best.sentence, second].sort(inOrder) : [best.sentence]
}

/** A sentence with the clauses after it that a semicolon joins to it: 特点在于：…；…；…。 */
function seriesFrom(sentence: Sentence, { sentences }: Library): Sentence[] {
  const after = sentences.of(sentence.document).slice(sentence.index)
  const end = after.findIndex(({ text }) => !text.endsWith('；') && !text.endsWith(';'))
  return after.slice(0, end + 1)
}

/** How much of one sentence's words another has, weighed by rarity; a sentence of the same paragraph is like it already. */
function likeness(sentence: Sentence, { keys, document }: Sentence, { sentences }: Library): number {
  const weight = (held: readonly string[]) => held.reduce((sum, key) => sum + sentences.idf(key), 0)
  const shared = weight([...keys].filter((key) => sentence.keys.has(key)))
  return shared / Math.max(weight([...keys]), 1) + (sentence.document.paragraph === document.paragraph ? SAME_PARAGRAPH : 0)
}

const inOrder = (a: Sentence, b: Sentence): number => a.document.part - b.document.part || a.index - b.index
