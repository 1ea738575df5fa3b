import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import { type Question, type QuestionUnit, strictUnits } from '../../question/question.ts'
import type { Document } from '../../retrieval/document.ts'
import { matchedKeys, matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Refusal } from '../answer.ts'
import { type FigureMention, mentionsOf } from '../audit/figure-mentions.ts'
import type { Citer } from '../citer.ts'
import { nearFigures } from '../compute/near-figures.ts'
import { extractOf } from '../read/cite-sentence.ts'
import { calledSources } from './called-sources.ts'
import { computationPart } from './origin-claims.ts'
import { proseSum } from './origin-prose.ts'
import { believable, coversYears, isNamed, type Way, waysOf } from './origin-ways.ts'

/** More ways than this say less. */
const MOST_WAYS = 3
const MOST_SENTENCES = 2
/** So much of a word is the word. */
const ENOUGH = 0.5

/**
 * Where a figure comes from: the cells that print it or that it is computed from, simplest first, and the sentences that print it.
 * Every word of the question must be said of it; a figure that stands nowhere is refused.
 */
export function originAnswer(
  asked: FoundFigure,
  question: Question,
  library: Library,
  papers: readonly Paper[],
  citer: Citer,
): readonly (AnswerPart | Refusal)[] {
  const subject = subjectOf(question, library)
  const all = mentionsOf(asked, library).filter(({ sentence }) => papers.some(({ id }) => id === sentence.document.paper))
  const figure = withUnit(asked, all)
  const sentences = about(subject, [...new Set(all.map(({ sentence }) => sentence))], library)
  const found = papers.flatMap((paper) => waysOf(figure, paper, sentences, library))
  const ways = found.filter((way) => subject.every((unit) => isNamed(unit, way, library)) && coversYears(way, question))
  const inTables = byColumn(believable(ways, figure)).flatMap(
    ([first, ...more]) =>
      computationPart([first.computation, ...more.map(({ computation }) => computation)], first.paper, question.lang, citer) ??
      [],
  )
  const added = inTables.length === 0 ? proseSum(figure, sentences, library, citer) : undefined
  const parts = added ? [added] : inTables
  // Where the tables do not have it, a sentence that prints fewer digits does not either.
  const said =
    parts.length > 0 ? sentences : sentences.filter((sentence) => all.some((one) => one.sentence === sentence && !one.isRounded))
  const prose =
    parts.length === 0 ? underivedPart(asked, said, question, library, citer) : prosePart(said, question, library, citer)
  if (parts.length > 0 || prose) return [...parts, ...(prose ? [prose] : [])]
  const unsaid = subject.filter((unit) => !all.some(({ sentence }) => isAround(unit, sentence, library)))
  const words = [...unsaid.map(({ surface }) => surface), ...(found.length > 0 ? yearWords(question) : [])]
  if (words.length > 0) return [{ kind: 'unknown-words', words }]
  return [{ kind: 'no-origin', figure: asked.surface, nearest: nearFigures(figure, papers, question.lang) }]
}

const yearWords = ({ years, text }: Question): string[] =>
  years.filter(({ start }) => start >= 0).map(({ start, end }) => text.slice(start, end))

/** What the question says besides figures. */
const subjectOf = (question: Question, library: Library): QuestionUnit[] =>
  strictUnits(question).filter((unit) => !unit.inherited && unit.kind !== 'number' && !isParticiple(unit, library))

/** The funds attracted may be funds brought in: a verb that the paper has says little of a noun beside it. */
const isParticiple = ({ kind, surface, keys, proper }: QuestionUnit, { sentences }: Library): boolean =>
  kind === 'latin' && !proper && surface.endsWith('ed') && keys.some((key) => sentences.knows(key))

/** A figure without a unit has the one that the text prints it with. */
function withUnit(figure: FoundFigure, mentions: readonly FigureMention[]): FoundFigure {
  const unit = figure.unit ?? mentions[0]?.figure.unit
  return unit ? { ...figure, unit } : figure
}

/** The first few ways; cells of one column that print the figure count as one. */
function byColumn(ways: readonly Way[]): [Way, ...Way[]][] {
  const groups = new Map<string, [Way, ...Way[]]>()
  for (const way of ways) {
    const { table, column } = way.measures[0] ?? {}
    const key = way.kind === 'cell' ? `${table?.number} ${column}` : String(groups.size)
    const group = groups.get(key)
    if (group) group.push(way)
    else groups.set(key, [way])
  }
  return [...groups.values()].slice(0, MOST_WAYS)
}

/** The sentences that speak of the subject: they themselves, or else their paragraphs or headings. */
function about(subject: readonly QuestionUnit[], sentences: readonly Sentence[], library: Library): readonly Sentence[] {
  const itself = sentences.filter((sentence) => subject.every((unit) => matchIn(unit, sentence) >= ENOUGH))
  return itself.length > 0 ? itself : sentences.filter((sentence) => subject.every((unit) => isAround(unit, sentence, library)))
}

function isAround(unit: QuestionUnit, { document }: Sentence, library: Library): boolean {
  const around = (library.paragraphs.get(document.paragraph) ?? []).flatMap((one) => library.sentences.of(one))
  return (
    around.some((sentence) => matchIn(unit, sentence) >= ENOUGH) ||
    matchedKeys(unit, library.sentences.headingKeys(document)) >= ENOUGH
  )
}

/** The sentences that print the figure, in the reader's language where the paper has it. */
function prosePart(sentences: readonly Sentence[], question: Question, library: Library, citer: Citer): AnswerPart | undefined {
  const [first, ...more] = inLanguage(sentences, question, library).map((sentence) => extractOf(sentence, citer))
  return first && { form: 'prose', claims: [first, ...more] }
}

/** That the tables do not give the figure, the sentences that print it, and the sources that these call. */
function underivedPart(
  { surface }: FoundFigure,
  sentences: readonly Sentence[],
  question: Question,
  library: Library,
  citer: Citer,
): AnswerPart | undefined {
  const own = inLanguage(sentences, question, library)
  const [first, ...more] = own.map((sentence) => extractOf(sentence, citer))
  if (!first) return undefined
  const sources = own.flatMap((sentence) => calledSources(sentence, library.papers, citer))
  return {
    form: 'prose',
    claims: [{ says: { kind: 'underived', figure: surface }, citations: first.citations }, first, ...more, ...sources],
  }
}

function inLanguage(sentences: readonly Sentence[], { lang }: Question, { documents }: Library): readonly Sentence[] {
  const isOwn = (document: Document) => (document.lang === 'en') === (lang === 'en')
  return (documents.some(isOwn) ? sentences.filter(({ document }) => isOwn(document)) : sentences).slice(0, MOST_SENTENCES)
}
