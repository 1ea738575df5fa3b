import { splitSentences } from '../../language/cues/sentences.ts'
import { atomsOf } from '../../language/words/atoms.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Locator } from '../../paper/locator.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import type { AidRelation } from '../../question/find/aid-relations.ts'
import { eventColumn } from '../../question/find/event-tables.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { sentenceAt } from '../read/sentence-at.ts'

const MOST = 8

/** Who aids whom, each with its year and programme, cited by the sentence or row that says so. */
export function relationsAnswer(
  { relations }: Extract<QuestionPlan, { kind: 'relations' }>,
  paper: Paper,
  lang: 'zh' | 'en',
  citer: Citer,
): AnswerPart | Refusal {
  const claims = relations.slice(0, MOST).flatMap((relation) => claimOf(relation, paper, lang, citer))
  const [first, ...more] = claims
  return first ? { form: claims.length > 1 ? 'list' : 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

function claimOf(relation: AidRelation, paper: Paper, lang: 'zh' | 'en', citer: Citer): Claim[] {
  const at = placeOf(relation, paper, lang)
  if (!at) return []
  const source = at.kind === 'cell' ? citer.citeRow(at) : citer.cite(at)
  // A clause is told in its own words.
  if (relation.at?.kind === 'text') return [{ says: { kind: 'extract', text: source.quote }, citations: [source] }]
  const { when, ...undated } = relation
  const isDated = (text: string) => numbersIn(when ?? '').every((number) => numbersIn(text).includes(number))
  // The date may stand in a sentence beside it; without any it is not said.
  const dating = isDated(source.quote) ? [] : sentencesAt(relation.place, paper, lang).filter(({ text }) => isDated(text))
  const told = isDated(source.quote) || dating.length > 0 ? relation : undated
  const citations: Claim['citations'] = [source, ...dating.slice(0, 1).map((one) => citer.cite(one.at))]
  const words = worded(told, paper, lang)
  const printed = numbersIn(citations.map(({ quote }) => quote).join(' '))
  const isPrinted = numbersIn(Object.values(words).join(' ')).every((number) => printed.includes(number))
  return [{ says: isPrinted ? { kind: 'relation', ...words } : { kind: 'extract', text: source.quote }, citations }]
}

const numbersIn = (text: string): string[] =>
  atomsOf(normalise(text)).flatMap(({ kind, key }) => (kind === 'number' ? [key] : []))

/** In English the names that the paper's folder translates; what is not translated stays as printed. */
function worded({ subject, object, when, programme }: AidRelation, paper: Paper, lang: 'zh' | 'en') {
  const translated = (text: string) => paper.terms.terms.find(({ names }) => names.includes(text))?.english[0]
  const name = (text: string) => {
    const english = text.split('、').map(translated)
    return lang === 'en' && english.every((part) => part !== undefined) ? `${english.join(', ')} (${text})` : text
  }
  return {
    subject: name(subject),
    object: name(object),
    ...(when === undefined ? {} : { when }),
    ...(programme === undefined ? {} : { programme: name(programme) }),
  }
}

/** The clause's sentence; for a fact, the sentence or row of its place that has most of its names. */
function placeOf({ at, place, subject, object, when }: AidRelation, paper: Paper, lang: 'zh' | 'en'): Locator | undefined {
  if (at?.kind === 'text') return sentenceAt(paper, at.passage, at.span.end)
  if (at) return at
  const words = [...namesIn(subject), ...namesIn(object), ...numbersIn(`${subject} ${object} ${when?.slice(0, 4) ?? ''}`)]
  const english = paper.terms.terms
    .filter(({ names }) => names.some((name) => words.includes(name)))
    .flatMap((term) => term.english)
  const score = (text: string) => [...words, ...english].filter((word) => text.includes(word)).length
  const inPlace = paper.passages.filter((passage) => passage.place === place)
  const own = inPlace.filter((passage) => passage.lang === lang)
  const candidates = [
    ...(own.length > 0 ? own : inPlace).flatMap((passage) => sentencesOf(passage, paper)),
    ...rowsOf(place, paper),
  ]
  const [best] = candidates.sort((a, b) => score(b.text) - score(a.text))
  return best && score(best.text) > 0 ? best.at : undefined
}

/** 江苏、浙江、广东（苏、浙、粤） → its names. */
const namesIn = (text: string): string[] =>
  [...'、（），和与'].reduce((parts, mark) => parts.flatMap((part) => part.split(mark)), [text]).filter((part) => part.length > 1)

/** The sentences of a place, in the reader's language where it has them. */
function sentencesAt(place: string, paper: Paper, lang: 'zh' | 'en'): { text: string; at: Locator }[] {
  const inPlace = paper.passages.filter((passage) => passage.place === place)
  const own = inPlace.filter((passage) => passage.lang === lang)
  return (own.length > 0 ? own : inPlace).flatMap((passage) => sentencesOf(passage, paper))
}

const sentencesOf = (passage: Passage, paper: Paper): { text: string; at: Locator }[] =>
  splitSentences(passage.text).map(({ text, start, end }) => ({
    text,
    at: { kind: 'text', paper: paper.id, passage: passage.id, span: { start, end } },
  }))

function rowsOf(place: string, paper: Paper): { text: string; at: Locator }[] {
  const table = paper.tables.find(({ number }) => place === `表${number}`)
  const column = table ? eventColumn(table) : 0
  return (table?.rows ?? []).map((row, index) => ({
    text: row.cells.map(({ raw }) => raw).join(' '),
    at: { kind: 'cell', paper: paper.id, table: table?.number ?? 0, row: index, column },
  }))
}
