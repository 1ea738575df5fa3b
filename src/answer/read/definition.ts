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
export function defining({ content }: Pick<Question, 'content'>, sentence: Sentence, { formsOf }: Library): number {
  const { normalised } = sentence
  const terms = content
    .filter(({ strict }) => strict)
    .flatMap((unit) => [
      unit.surface,
      `${unit.surface}${wordAfter(unit, content)}`,
      ...unit.keys.flatMap(conceptOf).flatMap(formsOf),
    ])
    .flatMap((term) => (normalised.includes(term) ? term : withoutHead(term, normalised)))
  if (terms.length === 0) return 0
  // What somebody else means by it is another definition.
  if (content.some((unit) => unit.proper && matchIn(unit, sentence) < 0.5)) return 0
  const stands = (patterns: readonly Around[]) =>
    terms.some((term) => patterns.some((around) => standsIn(normalised, term, around)))
  // 社区居家养老服务是指… tells what 社区居家养老 is, too.
  const extended = terms.some((term) => {
    const rest = normalised.slice(normalised.indexOf(term) + term.length, normalised.indexOf(term) + term.length + LONGER)
    return DEFINING.some(([before, after]) => before === '' && rest.includes(after))
  })
  return stands(AUTHORS) ? 2 * DEFINES : stands(DEFINING) ? DEFINES : extended || stands(DESCRIBING) ? DESCRIBES : 0
}

/** Whether a term stands between two words, be it with another ending (paired aid: paired aiding). */
function standsIn(text: string, term: string, [before, after]: Around): boolean {
  for (let at = text.indexOf(before + term); at !== -1; at = text.indexOf(before + term, at + 1)) {
    const end = at + before.length + term.length
    const ending = ['', 'ing', 's', 'es'].find((one) => text.startsWith(one + after, end))
    if (ending !== undefined) return true
  }
  return false
}

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
