import { asksForSeveral } from '../language/cues.ts'
import { findYears } from '../language/dates.ts'
import { normalise } from '../language/normalise.ts'
import { splitClauses } from '../language/sentences.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { Enumeration, Item } from '../retrieval/enumerations.ts'
import { matchedKeys, matchIn, type ScoredSentence } from '../retrieval/score-sentences.ts'
import { keysOf, type Sentence } from '../retrieval/sentence-index.ts'
import type { AnswerPart, Claim, Refusal } from './answer.ts'
import { explains } from './choose-sentences.ts'
import type { Citer } from './citer.ts'
import { locatorOf } from './sentence-locator.ts'

/** Longest text of one item; the head of a list of four still fits 500 characters. */
const ITEM_LENGTH = 110
/** A list must explain the question about as well as the best sentence does. */
const MARGIN = 0.08
/** Share of the question that the announcing sentence and the headings must hold. */
const ANNOUNCED = 0.45

/** The list that a question asks for, when the paper sets one out. */
export function listAnswer(
  question: Question,
  library: Library,
  best: ScoredSentence,
  paper: string | undefined,
  citer: Citer,
): List | undefined {
  const led = explains(question)
    ? library.enumerations.find(({ lead, items }) => lead === best.sentence && items[0]?.title === undefined)
    : undefined
  if (led) return asList(led, citer)
  if (!asksForList(question)) return undefined
  const candidates = library.enumerations
    .filter(
      ({ first }) =>
        (paper === undefined || first.paper === paper) &&
        first.lang === (question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'),
    )
    .map((enumeration) => ({ enumeration, score: scoreList(enumeration, question, library) }))
    .sort((a, b) => b.score - a.score)
  const top = candidates[0]
  if (!top || top.score < best.score - MARGIN) return undefined
  return asList(top.enumeration, citer)
}

/** A list as an answer: one claim an item. */
export function asList({ lead, items }: Enumeration, citer: Citer): List | undefined {
  const sentences = [...(lead ? [lead] : []), ...items.flatMap((item) => item.sentences)]
  const part = (): AnswerPart | Refusal => {
    const [first, ...more] = items.map((item) => itemClaim(item, citer))
    return first ? { form: 'list', claims: [first, ...more] } : { kind: 'no-evidence' }
  }
  return items.length > 0 ? { part, sentences } : undefined
}

/** A list with the sentences it rests on; nothing is cited until it is used. */
export interface List {
  readonly sentences: readonly Sentence[]
  readonly part: () => AnswerPart | Refusal
}

/** 几家 and 几个项目 ask for a number; 几种 and 几个方面 for what they are. */
const KINDS = ['几种', '几类', '几条', '几个方面', '几方面', '几个阶段', '几点', '几项', '几大', '多少种', '多少类']

const asksForList = ({ asks, text }: Question): boolean =>
  asks.has('list') || asksForSeveral(text) || (asks.has('amount') && KINDS.some((word) => text.includes(word)))

/** Share of the question's words that the announcing sentence, the headings and (less) the items hold. */
function scoreList({ lead, first, items }: Enumeration, question: Question, library: Library): number {
  const headings = headingKeysOf(first, library)
  let total = 0
  let held = 0
  let announced = 0
  for (const unit of question.content) {
    const weight = Math.max(...unit.keys.map((key) => (library.sentences.knows(key) ? library.sentences.idf(key) : 0)), 0.5)
    const inItems = Math.max(...items.map((item) => Math.max(...item.sentences.map((sentence) => matchIn(unit, sentence)))))
    total += weight
    const above = Math.max(lead ? matchIn(unit, lead) : 0, 0.8 * matchedKeys(unit, headings))
    announced += weight * above
    held += weight * Math.max(above, 0.6 * inItems)
  }
  // What a list is about stands above it, not in its items.
  if (announced < ANNOUNCED * total) return 0
  for (const asked of question.years.filter(({ name }) => name === undefined)) {
    total += 3
    const texts = [...first.path, lead?.text ?? '', ...items.map(({ sentences: [sentence] }) => sentence.text)]
    if (texts.some((text) => findYears(text).some(({ from, to }) => from <= asked.to && asked.from <= to))) held += 3
  }
  const wanted = countAsked(question.text)
  const count = wanted === undefined ? 0 : wanted === items.length ? 0.15 : -0.15
  return total === 0 ? 0 : held / total + count
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

function itemClaim(item: Item, citer: Citer): Claim {
  const [sentence] = item.sentences
  const text = item.title ?? sentence.text.slice(item.offset, item.end)
  return { says: { kind: 'item', label: item.label, text: shorten(text) }, citations: [citer.cite(locatorOf(sentence))] }
}

/** The words of an item without leading punctuation, up to a clause end within the limit. */
function shorten(text: string): string {
  const body = trimStart(text)
  if (body.length <= ITEM_LENGTH) return trimEnd(body)
  const clauses = splitClauses(body).filter(({ end }) => end <= ITEM_LENGTH)
  return trimEnd(body.slice(0, clauses.at(-1)?.end ?? ITEM_LENGTH))
}

const EDGES = new Set([...'，、：；。,:;. '])

function trimStart(text: string): string {
  let start = 0
  while (EDGES.has(text.charAt(start))) start++
  return text.slice(start)
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && EDGES.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Headings of a list's place; a list of headings stands under its parent only. */
function headingKeysOf(first: Enumeration['first'], library: Library): ReadonlySet<string> {
  const known = library.sentences.headingKeys(first)
  return known.size > 0 ? known : keysOf(library.analyser.units(normalise(first.path.join(' '))))
}
