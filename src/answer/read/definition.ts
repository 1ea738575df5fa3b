import { asksWhoseWords } from '../../language/cues/naming.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Ask } from '../../question/words/closed-class.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** 所谓机制 defines 机制; a cue elsewhere in the sentence is weaker. */
const DEFINES = 0.25
const DESCRIBES = 0.1

/** Whether a sentence defines what a question asks the meaning of, and nothing else is asked. */
export const isDefinition = ({ asks, text, ...question }: Question, sentence: Sentence, library: Library): boolean =>
  (asks.has('definition') || asksWhoseWords(text)) &&
  [...asks].every((ask) => DEFINITION.includes(ask)) &&
  defining(question, sentence, library) >= DEFINES

/** 怎么下的定义, 谁的说法: these may stand beside it. */
const DEFINITION: readonly Ask[] = ['definition', 'how', 'who']

/** How strongly a sentence defines a term of the question: 所谓X and X本质上是 do, X是一种 may. */
export function defining({ content }: Pick<Question, 'content'>, sentence: Sentence, library: Library): number {
  const { normalised } = sentence
  const terms = termsOf(content, library).flatMap((term) => (normalised.includes(term) ? term : withoutHead(term, normalised)))
  if (terms.length === 0) return 0
  // What somebody else means by it is another definition.
  if (content.some((unit) => unit.proper && matchIn(unit, sentence) < 0.5)) return 0
  const places = [...new Set(terms)].flatMap((term) => placesOf(term, normalised))
  const stands = (patterns: readonly Around[]) => places.some((place) => standsIn(normalised, place, patterns))
  // 社区居家养老服务是指… tells what 社区居家养老 is, too.
  const extended = () =>
    terms.some((term) => {
      const end = normalised.indexOf(term) + term.length
      const rest = normalised.slice(end, end + LONGER)
      return DEFINING.some(([before, after]) => before === '' && rest.includes(after))
    })
  return stands(AUTHORS) ? 2 * DEFINES : stands(DEFINING) ? DEFINES : extended() || stands(DESCRIBING) ? DESCRIBES : 0
}

const termsAsked = new WeakMap<readonly QuestionUnit[], readonly string[]>()

/** What a question's terms are called: as they are put, with the word after them, and by the other names of their concepts. */
function termsOf(content: readonly QuestionUnit[], { formsOf }: Library): readonly string[] {
  const known = termsAsked.get(content)
  if (known) return known
  const names = content
    .filter(({ strict }) => strict)
    .flatMap((unit) => [
      unit.surface,
      `${unit.surface}${wordAfter(unit, content)}`,
      ...unit.keys.flatMap(conceptOf).flatMap(formsOf),
    ])
  const terms = [...new Set(names)]
  termsAsked.set(content, terms)
  return terms
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where a term stands, be it with another ending (paired aid: paired aiding). */
function placesOf(term: string, text: string): readonly Place[] {
  const places: Place[] = []
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
    const end = start + term.length
    for (const ending of ENDINGS) if (text.startsWith(ending, end)) places.push({ start, end: end + ending.length })
  }
  return places
}

const ENDINGS = ['', 'ing', 's', 'es']

const standsIn = (text: string, { start, end }: Place, patterns: readonly Around[]): boolean =>
  patterns.some(([before, after]) => text.startsWith(after, end) && text.endsWith(before, start))

/** 对口支援是一种治理机制 defines 对口支援机制: a term of which the sentence says the head noun apart. */
function withoutHead(term: string, sentence: string): string | [] {
  const [body, head] = [term.slice(0, -HEAD), term.slice(-HEAD)]
  return body.length > HEAD && sentence.includes(body) && sentence.includes(head) ? body : []
}

/** Characters of the head noun of a Chinese term. */
const HEAD = 2

/** Characters of the word that goes on after a term, with what says that it is defined. */
const LONGER = 7

/** 服务 in 社区居家养老服务. */
const wordAfter = ({ end }: QuestionUnit, content: readonly QuestionUnit[]): string =>
  content.find(({ start }) => start === end)?.surface ?? ''

const conceptOf = (key: string): string[] => (key.startsWith('#') && !key.startsWith('#!') ? [key.slice(1)] : [])

/** Whether a sentence defines a term of the question in any way. */
export const definesTerm = (question: Question, sentence: Sentence, library: Library): boolean =>
  defining(question, sentence, library) > 0

type Around = readonly [before: string, after: string]

/** The author's own definition comes before what is said in passing. */
const AUTHORS: readonly Around[] = [
  ...['本文', '本研究', '本课题组', '我们', '笔者', '作者'].flatMap((author): Around[] => [
    [`${author}认为,`, '是'],
    ...['将', '把'].flatMap((taking) =>
      ['界定为', '定义为', '理解为', '概括为', '归纳为', '称为'].map((verb): Around => [`${author}${taking}`, verb]),
    ),
    ...['所称', '所称的', '所说的', '所指的', '中的'].flatMap((called) =>
      [',指', '指', '是指', '系指', ',是指'].map((meaning): Around => [author + called, meaning]),
    ),
  ]),
  ['the author defines ', ' as '],
  ['the author therefore defines ', ' as '],
]

const DEFINING: readonly Around[] = [
  ['所谓', ''],
  ['所谓“', '”'],
  ['', '是指'],
  ['', '系指'],
  ['', ',即“'],
  ['“', '”,即'],
  ['', '指的就是'],
  ['', '指的是'],
  ['', '本质上是'],
  ['', '在本质上是'],
  ['把', '界定为'],
  ['将', '界定为'],
  ['把', '定义为'],
  ['将', '定义为'],
  ['', ' means '],
  ['', ' refers to '],
  ['', ' is essentially '],
  ['', ' is in essence '],
  ['', ' is, in essence,'],
  ['defines ', ' as '],
  ['define ', ' as '],
]
const DESCRIBING: readonly Around[] = [
  ['', '是一种'],
  ['', ' is '],
]
