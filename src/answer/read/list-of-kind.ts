import { longestSeries } from '../../language/cues/asked-members.ts'
import { isModal } from '../../language/cues/cues.ts'
import {
  asksForProblems,
  isHeadedBy,
  kindOf,
  namesAdvice,
  namesMeasures,
  namesProblems,
  setsOut,
} from '../../language/cues/listed-kinds.ts'
import { findYears } from '../../language/values/dates.ts'
import { countAsked } from '../../language/values/ordinals.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import { printedKeys } from '../../question/printed-keys.ts'
import type { AskedYears, Question, QuestionUnit } from '../../question/question.ts'
import type { Enumeration } from '../../retrieval/enumerations.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citer } from '../citer.ts'
import { type Draft, listDraft, proseDraft } from './list.ts'

/** How much of a concept what announces a list must say. */
const WHOLE = 0.85
/** The sentence that sets things out, and those that go through them. */
const MAX_SENTENCES = 5

/** What announces the things of a kind: a list under a heading or after a sentence, or a sentence that sets them out itself. */
interface Announced {
  readonly text: string
  readonly keys: ReadonlySet<string>
  /** The headings above it. */
  readonly path: readonly string[]
  /** Headings before labelled lists before sentences. */
  readonly rank: number
  readonly literal: boolean
  /** A list, or the sentence that sets the things out. */
  readonly set: Enumeration | Sentence
}

/**
 * 对口支援有什么经验, 新时代有什么特征: where a question asks for the things of a kind, the list whose heading or announcing sentence
 * names the kind and everything else that the question is about. Undefined when nothing announces them.
 */
export function listOfKind(question: Question, library: Library, paper: string | undefined, citer: Citer): Draft | undefined {
  const set = announcedKind(question, library, paper)
  if (!set) return undefined
  return 'items' in set ? listDraft(set, citer) : proseDraft(goingThrough(set, library), citer)
}

/** The list of the kind that a question points into: 第二点启示呢. */
export function listOfKindPointedInto(question: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  // 其中第一种又分成哪两种形式: the kind that is counted is one of the item's own.
  const own = (unit: QuestionUnit) => unit.inherited !== true && kindOf(unit.surface).length > 0
  const about =
    countAsked(question.text) === undefined ? question : { ...question, units: question.units.filter((unit) => !own(unit)) }
  const set = announcedKind(about, library, paper)
  return set && 'items' in set ? set : undefined
}

function announcedKind(question: Question, library: Library, paper: string | undefined): Enumeration | Sentence | undefined {
  const asked = question.units.findLast(({ surface }) => kindOf(surface).length > 0)
  if (!asked || (namesProblems(asked.surface) && !asksForProblems(question.text))) return undefined
  if (question.asks.has('why') || question.asks.has('who') || question.asks.has('difference')) return undefined
  const kinds = kindOf(asked.surface)
  const about = question.content.filter(
    (unit) =>
      unit !== asked &&
      kindOf(unit.surface).length === 0 &&
      !GONE_THROUGH.includes(unit.surface) &&
      (unit.strict || isSaid(unit, library)),
  )
  const goes = question.content.filter(({ surface }) => GONE_THROUGH.includes(surface))
  const found = kinds
    .flatMap((kind, i) => announcing(kind, i === 0, question, library, paper))
    .filter(({ keys }) => about.every((unit) => matchedKeys(unit, keys) >= WHOLE))
    .filter((one) => question.years.every((years) => isWithin(years, one)))
    .map((one) => ({
      ...one,
      foreign: foreignIn(one, question, library),
      gone: goes.filter((unit) => matchedKeys(unit, one.keys) >= WHOLE).length,
    }))
    .sort((a, b) => b.gone - a.gone || a.rank - b.rank || Number(b.literal) - Number(a.literal) || a.foreign - b.foreign)
  return found[0]?.set
}

/** Stages are gone through: a list that says so is meant before others, which need not. */
const GONE_THROUGH = ['经历', '历经', '走过', '经过', 'gone', 'undergone']

/** A verb of the papers (考核) tells one list from another. */
const isSaid = ({ surface, telling, keys, inherited }: QuestionUnit, { sentences, wordClass }: Library): boolean =>
  surface.length > 1 && !telling && !inherited && wordClass(surface) === 'predicate' && keys.some((key) => sentences.knows(key))

function announcing(kind: string, literal: boolean, question: Question, library: Library, paper?: string): Announced[] {
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const own = ({ paper: id, lang: written }: { paper: string; lang: string }) =>
    (paper === undefined || id === paper) && written === lang
  const count = countAsked(question.text)
  const lists = library.enumerations
    .filter(({ first, items }) => own(first) && (count === undefined || count === items.length))
    .flatMap((list) => announcementOf(list, kind, literal, library))
  const sentences = library.documents
    .filter((document) => own(document) && document.source.kind === 'passage' && document.path.length > 0)
    .flatMap((document) => library.sentences.of(document).filter(({ normalised }) => setsOut(normalised, kind)))
    .map(
      (sentence): Announced => ({
        text: sentence.text,
        keys: new Set([...sentence.keys, ...library.sentences.headingKeys(sentence.document)]),
        path: sentence.document.path,
        rank: 3,
        literal,
        set: sentence,
      }),
    )
  return [...lists, ...sentences]
}

function announcementOf(list: Enumeration, kind: string, literal: boolean, library: Library): Announced[] {
  const { first, lead, before, items } = list
  const title = first.path.at(-1) ?? ''
  const headed = isHeadedBy(title, kind)
  const led = items[0]?.heading === undefined && [lead, before].some((sentence) => sentence?.normalised.includes(kind))
  const advising = namesAdvice(kind) && items.filter(saysWhatToDo).length > items.length / 2
  // 讨论与建议, with a part 对策建议 of its own: that part is meant.
  const own = items.filter(({ heading }) => heading !== undefined && kindOf(kind).some((name) => isHeadedBy(heading.title, name)))
  const narrower = own.length === 1 && items.length > 1
  if (narrower || (!headed && !led && !advising)) return []
  const text = [title, ...(led ? [lead?.text, before?.text] : [])].join(' ')
  // What should be done is said of something in the items themselves.
  const within = namesAdvice(kind) || namesMeasures(kind)
  const heads = within ? [...items.map(({ sentences: [head] }) => head.text), ...leadingTo(list, library)] : []
  const keys = printedKeys([...first.path, text, ...heads].join(' '), library)
  // A list within an item of another is about that item only.
  const nested = library.enumerations.some(
    (other) => other !== list && lead !== undefined && other.items.some(({ sentences }) => sentences.includes(lead)),
  )
  const rank = items[0]?.heading !== undefined ? 0 : nested ? 2 : 1
  // 特点是甲、乙、丙：甲…；乙…；丙… tells them before it goes through them.
  const told = lead !== undefined && lead === items[0]?.sentences[0] && tellsThem(lead.text.slice(0, items[0].offset), kind)
  return [{ text: led ? (lead?.text ?? '') : title, keys, path: first.path, rank, literal, set: told ? lead : list }]
}

/** The sentences of the paragraph before the one that announces a list. */
function leadingTo({ lead }: Enumeration, library: Library): string[] {
  if (!lead) return []
  const sentences = (library.paragraphs.get(lead.document.paragraph) ?? []).flatMap((part) => [...library.sentences.of(part)])
  return sentences.slice(0, sentences.indexOf(lead)).map(({ text }) => text)
}

const tellsThem = (announcement: string, kind: string): boolean =>
  [`${kind}是`, `${kind}有`, `${kind}为`, `${kind} are`].some((words) => announcement.includes(words)) &&
  longestSeries(announcement) > 1

const saysWhatToDo = ({ sentences: [head] }: Enumeration['items'][number]): boolean => isModal(head.normalised)

/** The sentence that sets things out with those after it. */
function goingThrough(sentence: Sentence, library: Library): Sentence[] {
  const documents = library.paragraphs.get(sentence.document.paragraph) ?? []
  const all = documents.flatMap((document) => [...library.sentences.of(document)])
  return all.slice(all.indexOf(sentence)).slice(0, MAX_SENTENCES)
}

/** A period is meant where the announcement, or a heading above it, names it or its years. */
const isWithin = ({ name, from, to, base }: AskedYears, { text, path }: Announced): boolean =>
  (name !== undefined && text.includes(name)) ||
  path.some((title) =>
    findYears(title).some(
      (found) => found.from === (base ?? from) && (found.to === to || name !== undefined || base !== undefined),
    ),
  )

/** Concepts and years of an announcement that the question does not name: it is about something narrower. */
function foreignIn({ text, path }: Announced, { units, years }: Question, { analyser }: Library): number {
  const asked = (keys: readonly string[]) => units.some((unit: QuestionUnit) => unit.keys.some((key) => keys.includes(key)))
  const concepts = analyser.units(normalise(text)).filter(({ kind, keys }) => kind === 'term' && !asked(keys))
  const dated = years.length === 0 && path.some((title) => findYears(title).length > 0)
  return concepts.length + (dated ? DATED : 0)
}

/** What is said of one period is not said of all. */
const DATED = 10
