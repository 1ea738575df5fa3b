import { namesYears } from '../../language/cues/asked-shape.ts'
import { asksForSuggestions, isModal } from '../../language/cues/cues.ts'
import { findYears } from '../../language/values/dates.ts'
import { countAsked, itemAsked } from '../../language/values/ordinals.ts'
import type { Library } from '../../question/library.ts'
import { printedKeys } from '../../question/printed-keys.ts'
import type { Question } from '../../question/question.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import { matchedKeys, matchIn } from '../../retrieval/score-sentences.ts'

type Unit = Question['units'][number]

/** Share of the question that the announcing sentence and the headings must hold. */
export const ANNOUNCED = 0.45
/** A heading above a list says less than the sentence that announces it, and an item less than that. */
const HEADING = 0.8
const ITEM = 0.6
/** Of two lists that hold the same concepts, the one announced in the question's own words. */
const LITERAL = 0.04
/** The number of items asked for, or another. */
const COUNT = 0.15
/** Words that seldom say anything (价值, 作用) do so in a heading or in the items. */
const LIGHT_ANNOUNCED = 0.1
/** Items that say what should be done are the suggestions asked for. */
const SUGGESTING = 0.25
/** The abstract in another language says over what the body says. */
const SECOND_HAND = 0.9
const WHOLE = 0.85
const YEARS = 3

/** Share of the question's words that the announcing sentence, the headings and (less) the items of a list hold. */
export function scoreList(list: Enumeration, question: Question, library: Library): number {
  const { lead, before, first, items } = list
  const headings = headingKeysOf(first, library)
  const announcing = leadKeys(lead, items, library)
  const aboveOf = (unit: Unit) =>
    Math.max(matchedKeys(unit, announcing), before ? matchIn(unit, before) : 0, HEADING * matchedKeys(unit, headings))
  let total = 0
  let held = 0
  let announced = 0
  for (const unit of question.content.filter(({ surface }) => !namesYears(surface))) {
    const weight = Math.max(...unit.keys.map((key) => (library.sentences.knows(key) ? library.sentences.idf(key) : 0)), 0.5)
    const above = aboveOf(unit)
    total += weight
    announced += weight * above
    held += weight * Math.max(above, ITEM * Math.max(...items.map((item) => inItem(unit, item, library))))
  }
  // What a list is about stands above it, not in its items; a concept that few items name is not what is listed.
  const foreign = ({ kind, strict }: Unit) => kind === 'term' && strict
  const few = (unit: Unit) => aboveOf(unit) < 0.75 && holding(unit, items, library) < items.length / 2
  if (total === 0 || announced < ANNOUNCED * total || question.content.some((unit) => foreign(unit) && few(unit))) return 0
  for (const asked of question.years.filter(({ name }) => name === undefined)) {
    total += YEARS
    const texts = [...first.path, lead?.text ?? '', ...items.map((item) => item.heading?.title ?? item.sentences[0].text)]
    if (texts.some((text) => findYears(text).some(({ from, to }) => from <= asked.to && asked.from <= to))) held += YEARS
  }
  const second = library.hasEnglish && first.place === '英文摘要' ? SECOND_HAND : 1
  return (held / total + bonusOf(list, headings, question, library)) * second
}

/** What speaks for a list besides the question's words: their number, their very form, and what kind of thing it lists. */
function bonusOf({ lead, items }: Enumeration, headings: ReadonlySet<string>, question: Question, library: Library): number {
  const { content, units, text } = question
  const wanted = itemAsked(text) === undefined ? countAsked(text) : undefined
  const count = wanted === undefined ? 0 : wanted === items.length ? COUNT : -COUNT
  const literal = content.filter(({ surface }) => lead?.normalised.includes(surface)).length / content.length
  const light = units.filter(isTelling).map((unit) => matchedKeys(unit, headings) + holding(unit, items, library) / items.length)
  const suggesting = asksForSuggestions(text) && items.map(headOf).filter(isModal).length > items.length / 2
  return count + LITERAL * literal + LIGHT_ANNOUNCED * Math.max(0, ...light) + (suggesting ? SUGGESTING : 0)
}

/** Light words that could name what a list lists. */
const isTelling = ({ closed, surface }: Unit): boolean =>
  closed.some(({ kind }) => kind === 'light') && surface.length > (surface.charCodeAt(0) < 128 ? 3 : 1)

/** How many items name something at their head. */
const holding = (unit: Unit, items: readonly Item[], library: Library): number =>
  items.filter((item) => isNamedBy(item, unit, library)).length

/** Whether the heading of an item, or its first sentence, names a concept. */
export const isNamedBy = (item: Item, unit: Unit, library: Library): boolean =>
  matchedKeys(unit, printedKeys(headOf(item), library)) >= WHOLE

/** The heading of an item, or the words of its first sentence. */
const headOf = ({ heading, sentences: [first], offset, end }: Item): string => heading?.title ?? first.text.slice(offset, end)

/** The keys of what announces a list: its lead, up to the first item. */
function leadKeys(lead: Enumeration['lead'], [first]: Enumeration['items'], library: Library): ReadonlySet<string> {
  if (!lead) return new Set()
  const within = first?.heading === undefined && first?.sentences[0] === lead
  return within ? printedKeys(lead.text.slice(0, first.offset - first.label.length), library) : lead.keys
}

function inItem(unit: Unit, item: Item, library: Library): number {
  const title = item.heading ? matchedKeys(unit, printedKeys(item.heading.title, library)) : 0
  return Math.max(title, ...item.sentences.map((sentence) => matchIn(unit, sentence)))
}

/** Headings of a list's place; a list of headings stands under its parent only. */
function headingKeysOf(first: Enumeration['first'], library: Library): ReadonlySet<string> {
  const known = library.sentences.headingKeys(first)
  return known.size > 0 ? known : printedKeys(first.path.join(' '), library)
}
