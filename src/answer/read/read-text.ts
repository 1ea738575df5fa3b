import { asksForRole, settingIn } from '../../language/cues/asked-shape.ts'
import { asksForChange } from '../../language/cues/cues.ts'
import { findYears } from '../../language/values/dates.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Document } from '../../retrieval/document.ts'
import { matchIn, type ScoredSentence, scoreSentences, type WeightedUnit } from '../../retrieval/score-sentences.ts'
import { kindBonus } from './answer-kind.ts'
import { isKnown } from './is-known.ts'
import { isInNamedPart } from './named-part.ts'

/** Documents that the sentences are looked for in. */
const CANDIDATES = 24
/** One or two words that the papers have (什么是对口支援) fit nearly everything: more must be looked at. */
const MANY_CANDIDATES = 200
/** Words that only help to ask still help a little to find. */
const LIGHT_WEIGHT = 0.15
/** What does X do in Y is about X. */
const SETTING_WEIGHT = 0.4
/** How something changed is told by many verbs: which one is asked with (改变, 扭转) says little. */
const CHANGING_WEIGHT = 0.4
/** Words carried over from the question before. */
const INHERITED_WEIGHT = 0.6

export interface Reading {
  readonly scored: readonly ScoredSentence[]
  readonly units: readonly WeightedUnit[]
}

/** Finds and scores the sentences that may answer a question, in the question's language. */
export function readText(question: Question, library: Library, paper: string | undefined): Reading {
  const setting = asksForRole(question.text) ? settingIn(question.text) : undefined
  const isSetting = ({ start, end }: QuestionUnit) => setting !== undefined && setting.start <= start && end <= setting.end
  const changes = question.asks.has('how') && asksForChange(question.text)
  const share = (unit: QuestionUnit) =>
    isSetting(unit) ? SETTING_WEIGHT : changes && asksForChange(unit.surface) ? CHANGING_WEIGHT : 1
  const units = question.units.map((unit): WeightedUnit => ({ unit, weight: share(unit) * weightOf(unit, library) }))
  const inside = isInNamedPart(question, library)
  const table = question.parts.find(({ kind }) => kind === 'table')
  const rows = table ? `表${table.number}` : ''
  const hasRows = library.documents.some(({ place }) => place === rows)
  const accept = (document: Document) =>
    (paper === undefined || document.paper === paper) &&
    document.place !== REFERENCES &&
    (!hasRows || document.place === rows) &&
    inLanguage(document, question, library) &&
    inside(document)
  const hits = library.passages.search(searchText(question), {
    limit: question.content.filter((unit) => !unit.telling && isKnown(unit, library)).length <= 2 ? MANY_CANDIDATES : CANDIDATES,
    accept,
  })
  const scored = scoreSentences(
    hits.map(({ document }) => document),
    {
      units,
      years: [...namedYears(question), ...headedPeriods(question, library)],
      bonus: kindBonus(question, library),
      text: phraseOf(question),
    },
    library.sentences,
  )
  return { scored: preferBody(scored.filter(isOfSubject(question)), library, question.lang === 'en'), units }
}

/** The years a text must name: an open range by the year it counts from; periods go by their words. */
export const namedYears = ({ years }: Question): { from: number; to: number }[] =>
  years
    .filter(({ name }) => name === undefined)
    .map(({ from, to, base }) => (base === undefined ? { from, to } : { from: base, to: base }))

/** Named periods that are the years of a heading (萌发阶段, 1949—1978): what stands under it is meant. */
const headedPeriods = ({ years }: Question, { papers }: Library): { from: number; to: number }[] =>
  years.filter(
    ({ name, from, to }) =>
      name !== undefined &&
      papers.some(({ sections }) =>
        sections.some(({ title }) => findYears(title).some((found) => found.from === from && found.to === to)),
      ),
  )

/** What is searched for: the question with its asking words blanked, so that its other words stay side by side. */
export function searchText({ text, units, years }: Question): string {
  const carried = units.filter(({ inherited }) => inherited).map(({ surface }) => surface)
  const asking = units.filter(
    ({ closed, inherited }) => !inherited && closed.length > 0 && !closed.some(({ kind }) => kind === 'light'),
  )
  const chars = text.split('')
  for (const { start, end } of asking) chars.fill(' ', start, end)
  return [...carried, chars.join(''), ...years.filter(({ start }) => start < 0).map(({ from }) => from)].join(' ')
}

/** The front matter tells of the paper itself: of a thing or person that it does not name it says nothing. */
const isOfSubject =
  ({ content }: Question) =>
  ({ sentence }: ScoredSentence): boolean =>
    sentence.document.place !== FRONT ||
    content.every((unit) => unit.inherited || !(unit.proper || unit.kind === 'term') || matchIn(unit, sentence) >= HALF)

const FRONT = '题注'
const HALF = 0.5

/** The words of a cited title answer nothing; who asks for works is served by the rule for references. */
const REFERENCES = '参考文献'

/** Rows are Chinese: an English reader is better served by a sentence, where there is one. */
const FOREIGN_ROW = 0.85

function weightOfPlace({ place, source }: Document, english: boolean): number {
  if (!english) return place === '摘要' ? SECOND_HAND : 1
  return source.kind === 'row' ? FOREIGN_ROW : place === '英文摘要' ? SECOND_HAND : 1
}

/** The question from its first to its last word of the subject. */
function phraseOf({ content, text }: Question): string {
  const own = content.filter((unit) => !unit.inherited)
  return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? text.length)
}

/** An abstract says over what the body says: it answers only when the body does not. */
const SECOND_HAND = 0.9

function preferBody(scored: readonly ScoredSentence[], library: Library, english: boolean): ScoredSentence[] {
  const weigh = (one: ScoredSentence) => ({
    ...one,
    score: one.score * weightOfPlace(one.sentence.document, english && library.hasEnglish),
  })
  return scored.map(weigh).sort((a, b) => b.score - a.score)
}

/** English questions read the English rendition where a paper has one; Chinese ones the Chinese text. */
function inLanguage(document: Document, { lang }: Question, library: Library): boolean {
  if (lang !== 'en') return document.lang === 'zh'
  return document.lang === 'en' || document.source.kind === 'row' || !hasEnglish(document.paper, library)
}

const hasEnglish = (id: string, library: Library): boolean =>
  library.papers.some((paper) => paper.id === id && paper.passages.some(({ lang, kind }) => lang === 'en' && kind === 'body'))

function weightOf(unit: QuestionUnit, library: Library): number {
  const idf = Math.max(
    ...unit.keys
      .filter((key) => !key.startsWith('#!'))
      .map((key) => (library.sentences.knows(key) ? library.sentences.idf(key) : 0)),
    0,
  )
  // A word the corpus lacks must not drown the others; it is judged by the refusal, not by the score.
  const base = idf === 0 ? 0.5 * library.sentences.idf('') : idf
  if (unit.closed.length > 0) return idf * LIGHT_WEIGHT
  return base * (unit.inherited ? INHERITED_WEIGHT : 1) * (unit.strict ? 1 : 0.6)
}
