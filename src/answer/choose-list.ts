import { asksForSeveral, asksForSuggestions, isModal } from '../language/cues.ts'
import { findYears } from '../language/dates.ts'
import { normalise } from '../language/normalise.ts'
import { itemAsked } from '../language/ordinals.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { Enumeration, Item } from '../retrieval/enumerations.ts'
import { matchedKeys, matchIn, type ScoredSentence } from '../retrieval/score-sentences.ts'
import { keysOf } from '../retrieval/sentence-index.ts'
import { explains } from './choose-sentences.ts'
import { namedParts } from './named-part.ts'

/** A list must explain the question about as well as the best sentence does. */
const MARGIN = 0.08
/** Or it holds nearly all of it. */
const FULL = 0.9
/** Share of the question that the announcing sentence and the headings must hold. */
const ANNOUNCED = 0.45
/** Of two lists that hold the same concepts, the one announced in the question's own words. */
const LITERAL = 0.04
/** Words that seldom say anything (价值, 作用) do so in a heading or in the items. */
const LIGHT_ANNOUNCED = 0.1
/** Items that say what should be done are the suggestions asked for. */
const SUGGESTING = 0.25
const WHOLE = 0.85
/** The abstract in another language says over what the body says. */
const SECOND_HAND = 0.9

/** For a best sentence, the list that a question asks for, when the paper sets one out. */
export function listChooser(
  question: Question,
  library: Library,
  paper: string | undefined,
): (best: ScoredSentence) => Enumeration | undefined {
  const wanted = asksForList(question)
  if (!wanted && !isExplained(question)) return () => undefined
  const lists = ranked(ownLists(question, library, paper), question, library)
  return (best) => {
    const led = lists.find(
      ({ enumeration: { lead, before, items }, score }) =>
        score > 0 && [lead, before].includes(best.sentence) && items[0]?.heading === undefined,
    )
    const [top] = led ? [led] : wanted ? lists : []
    return top && (led || top.score >= Math.min(best.score - MARGIN, FULL))
      ? innermost(top.enumeration, question, library)
      : undefined
  }
}

/** Where only one item names what is asked about, and sets out a list itself, that list. */
function innermost(list: Enumeration, { content }: Question, library: Library): Enumeration {
  const names = content.filter(({ strict }) => strict)
  const naming = names.map((unit) => list.items.filter((item) => matchedKeys(unit, keysIn(headOf(item), library)) >= WHOLE))
  const [only] = naming.find((items) => items.length === 1) ?? []
  const nested = library.enumerations.find(({ lead }) => lead !== undefined && lead === only?.sentences[0] && lead !== list.lead)
  return nested ?? list
}

/** The list that a question points into (第二种呢), which is the one that the question before asked for. */
export function listPointedInto(question: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  const carried = question.content.filter(({ inherited }) => inherited)
  const about = { ...question, content: carried.length > 0 ? carried : question.content }
  if (!about.content.some(({ strict }) => strict)) return undefined
  const [top] = ranked(ownLists(question, library, paper), about, library)
  return top && top.score >= ANNOUNCED ? innermost(top.enumeration, about, library) : undefined
}

function ownLists(question: Question, library: Library, paper: string | undefined): Enumeration[] {
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const named = namedParts(question, library)
  const fits = ({ first, lead }: Enumeration) => !named || named.inside(first) || (lead !== undefined && named.mentioned(lead))
  return library.enumerations.filter(
    (list) => (paper === undefined || list.first.paper === paper) && list.first.lang === lang && fits(list),
  )
}

function ranked(lists: readonly Enumeration[], question: Question, library: Library) {
  return lists
    .map((enumeration) => ({ enumeration, score: scoreList(enumeration, question, library) }))
    .sort((a, b) => b.score - a.score)
}

/** 几家 and 几个项目 ask for a number; 几种 and 几个方面 for what they are. */
const KINDS = ['几种', '几类', '几条', '几个方面', '几方面', '几个阶段', '几点', '几项', '几大', '多少种', '多少类']

const asksForList = ({ asks, text }: Question): boolean =>
  !asks.has('who') &&
  !asks.has('scholar') &&
  (asks.has('list') ||
    asksForSeveral(text) ||
    (countAsked(text) ?? 0) > 2 ||
    (asks.has('amount') && KINDS.some((word) => text.includes(word))))

/** A definition, or who says something, is a sentence even where it announces a list. */
const isExplained = (question: Question): boolean =>
  explains(question) && !['definition', 'scholar', 'who'].some((ask) => question.asks.has(ask as 'who'))

/** Share of the question's words that the announcing sentence, the headings and (less) the items hold. */
function scoreList({ lead, before, first, items }: Enumeration, question: Question, library: Library): number {
  const headings = headingKeysOf(first, library)
  const announcing = leadKeys(lead, items, library)
  const weightOf = (keys: readonly string[]) =>
    Math.max(...keys.map((key) => (library.sentences.knows(key) ? library.sentences.idf(key) : 0)), 0.5)
  const aboveOf = (unit: Question['units'][number]) =>
    Math.max(matchedKeys(unit, announcing), before ? matchIn(unit, before) : 0, 0.8 * matchedKeys(unit, headings))
  let total = 0
  let held = 0
  let announced = 0
  for (const unit of question.content) {
    const weight = weightOf(unit.keys)
    const above = aboveOf(unit)
    const inItems = Math.max(...items.map((item) => inItem(unit, item, library)))
    total += weight
    announced += weight * above
    held += weight * Math.max(above, 0.6 * inItems)
  }
  // What a list is about stands above it, not in its items.
  if (announced < ANNOUNCED * total) return 0
  for (const asked of question.years.filter(({ name }) => name === undefined)) {
    total += 3
    const texts = [...first.path, lead?.text ?? '', ...items.map((item) => item.heading?.title ?? item.sentences[0].text)]
    if (texts.some((text) => findYears(text).some(({ from, to }) => from <= asked.to && asked.from <= to))) held += 3
  }
  const wanted = itemAsked(question.text) === undefined ? countAsked(question.text) : undefined
  const count = wanted === undefined ? 0 : wanted === items.length ? 0.15 : -0.15
  const literal = question.content.filter(({ surface }) => lead?.normalised.includes(surface)).length / question.content.length
  const heads = items.map(headOf)
  const itemKeys = heads.map((head) => keysIn(head, library))
  const holding = (unit: Question['units'][number]) => itemKeys.filter((keys) => matchedKeys(unit, keys) >= WHOLE).length
  const light = question.units.filter(isTelling).map((unit) => matchedKeys(unit, headings) + holding(unit) / items.length)
  // A concept that neither the announcement nor most items name is not what is listed.
  const foreign = question.content.some(
    (unit) => unit.kind === 'term' && unit.strict && aboveOf(unit) < 0.75 && holding(unit) < items.length / 2,
  )
  const suggesting = asksForSuggestions(question.text) && heads.filter(isModal).length > items.length / 2
  const bonus = count + LITERAL * literal + LIGHT_ANNOUNCED * Math.max(0, ...light) + (suggesting ? SUGGESTING : 0)
  const second = library.hasEnglish && first.place === '英文摘要' ? SECOND_HAND : 1
  return total === 0 || foreign ? 0 : (held / total + bonus) * second
}

/** Light words that could name what a list lists. */
const isTelling = ({ closed, surface }: Question['units'][number]): boolean =>
  closed.some(({ kind }) => kind === 'light') && surface.length > (surface.charCodeAt(0) < 128 ? 3 : 1)

/** The keys of what announces a list: its lead, up to the first item. */
function leadKeys(lead: Enumeration['lead'], [first]: Enumeration['items'], library: Library): ReadonlySet<string> {
  if (!lead) return new Set()
  const within = first?.heading === undefined && first?.sentences[0] === lead
  return within ? keysIn(lead.text.slice(0, first.offset - first.label.length), library) : lead.keys
}

/** The heading of an item, or the words of its first sentence. */
const headOf = ({ heading, sentences: [first], offset, end }: Item): string => heading?.title ?? first.text.slice(offset, end)

function inItem(unit: Question['content'][number], item: Item, library: Library): number {
  const title = item.heading ? matchedKeys(unit, keysIn(item.heading.title, library)) : 0
  return Math.max(title, ...item.sentences.map((sentence) => matchIn(unit, sentence)))
}

const COUNTS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}

/** 哪四条, 三种, four features: the number of items asked for. */
function countAsked(text: string): number | undefined {
  const found = Object.entries(COUNTS).find(([word]) =>
    [`哪${word}`, `${word}种`, `${word}条`, `${word}个`, `${word}项`, `${word}大`, `${word}类`, ` ${word} `].some((form) =>
      text.includes(form),
    ),
  )
  return found?.[1]
}

/** Headings of a list's place; a list of headings stands under its parent only. */
function headingKeysOf(first: Enumeration['first'], library: Library): ReadonlySet<string> {
  const known = library.sentences.headingKeys(first)
  return known.size > 0 ? known : keysIn(first.path.join(' '), library)
}

const headingKeys = new WeakMap<Library, Map<string, ReadonlySet<string>>>()

/** The keys of a heading, read once. */
function keysIn(title: string, library: Library): ReadonlySet<string> {
  const known = headingKeys.get(library) ?? new Map<string, ReadonlySet<string>>()
  headingKeys.set(library, known)
  const keys = known.get(title) ?? keysOf(library.analyser.units(normalise(title)))
  known.set(title, keys)
  return keys
}
