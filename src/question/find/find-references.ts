import { findYears } from '../../language/values/dates.ts'
import type { Paper, Reference } from '../../paper/paper.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { authorsNamed } from './authors-named.ts'
import { KIND_WORDS, ofKindNamed } from './kinds-of-works.ts'
import { saysWord } from './says-word.ts'

export const FOREIGN = ['外文', '英文', '外国', '国外', 'english', 'foreign', 'western']

type Filter = (reference: Reference) => boolean

export interface FoundReferences {
  readonly numbers: readonly number[]
  /** What was asked for by, in the order of how much it says. */
  readonly by: readonly ('title' | 'author' | 'type' | 'container' | 'language' | 'year' | 'topic')[]
}

/** Entries of the list that fit everything a question says of them: title, author, kind, journal, language, year, topic. */
export function findReferences(paper: Paper, question: Question, library: Library): FoundReferences {
  const { text, years } = question
  const titled = titledReferences(paper, text)
  if (titled.length > 0) return { numbers: titled.map(({ number }) => number), by: ['title'] }
  const filters = new Map<FoundReferences['by'][number], Filter>()
  const authors = authorsNamed(
    question,
    paper.references.flatMap((reference) => reference.authors),
  )
  if (authors.size > 0) filters.set('author', (reference) => reference.authors.some((author) => authors.has(author)))
  const isOfKind = ofKindNamed(text)
  if (isOfKind && authors.size === 0) filters.set('type', isOfKind)
  const container = sourcesOf(paper).find((name) => name.length > 2 && text.includes(name.toLowerCase()))
  if (container && authors.size === 0) filters.set('container', (reference) => sourceOf(reference) === container)
  if (FOREIGN.some((word) => text.includes(word))) filters.set('language', ({ title }) => isLatin(title))
  if (years.length > 0)
    filters.set('year', (reference) => years.some(({ from, to }) => from <= reference.year && reference.year <= to))
  const fitting = paper.references.filter((reference) => [...filters.values()].every((accepts) => accepts(reference)))
  const topic = topicOf(question, fitting)
  const about = fitting.filter((reference) => isAbout(reference, topic, library))
  const narrowed = topic.length > 0 && about.length > 0 && about.length < fitting.length
  // 世界卫生报告 is no 世界发展报告: of one kind, those that are about what is named.
  if (topic.length > 0 && about.length === 0 && [...filters.keys()].every((by) => by === 'type'))
    return { numbers: [], by: ['topic'] }
  if (filters.size === 0 && !narrowed) return { numbers: [], by: [] }
  return {
    numbers: (narrowed ? about : fitting).map(({ number }) => number),
    by: [...filters.keys(), ...(narrowed ? (['topic'] as const) : [])],
  }
}

const sourceOf = ({ container, publisher }: Reference): string | undefined => container ?? publisher
const sourcesOf = ({ references }: Paper): string[] => references.flatMap((reference) => sourceOf(reference) ?? [])
const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250

/** Entries whose title a question says. */
export function titledReferences(paper: Paper, text: string): Reference[] {
  const titles = lowerTitles.get(paper) ?? paper.references.map(({ title }) => title.toLowerCase())
  lowerTitles.set(paper, titles)
  return paper.references.filter((_, i) => namesTitle(text, titles[i] ?? ''))
}

const lowerTitles = new WeakMap<Paper, readonly string[]>()

/** The whole title, or a title in 《》 that is a good part of it, or the most of it without its number. */
function namesTitle(text: string, own: string): boolean {
  if (own.length > 3 && text.includes(own)) return true
  if (own.length > MOST_LONG && text.includes(withoutYear(own))) return true
  const quoted = text.slice(text.indexOf('《') + 1, text.indexOf('》'))
  return text.includes('《') && quoted.length >= 4 && own.includes(quoted)
}

/** 《1990年世界发展报告》 goes by 世界发展报告. */
const withoutYear = (title: string): string => title.slice(findYears(title).find(({ start }) => start === 0)?.end ?? 0)
const MOST_LONG = 7

/** Words that say what a work is about: strict ones that are neither its author nor its journal. */
function topicOf({ content, text }: Question, candidates: readonly Reference[]): QuestionUnit[] {
  // 关于西藏的有几条 does not name 《西藏大学学报》.
  const isSaid = (source: string) => text.includes(source.toLowerCase())
  const known = candidates.flatMap((reference) => [
    ...reference.authors,
    ...[sourceOf(reference) ?? ''].filter(isSaid),
    String(reference.year),
  ])
  return content.filter(
    (unit) =>
      unit.strict &&
      !known.some((name) => name.toLowerCase().includes(unit.surface) || unit.keys.includes(`#${name}`)) &&
      !OTHER_WORDS.some((word) => word.includes(unit.surface) || unit.surface.includes(word)),
  )
}

/** Names of the list and of its parts are not what a work is about. */
export const LIST_PARTS: readonly string[] = [
  ...[
    '参考文献',
    '文献',
    '引用',
    '引文',
    '被引',
    '论著',
    '著作',
    '篇名',
    '题目',
    '标题',
    '期刊',
    '刊物',
    '杂志',
    '出版社',
    '发表',
    '写',
  ],
  ...['reference', 'references', 'bibliography', 'work', 'works', 'cited', 'cite', 'journal', 'publisher', 'published', 'title'],
]

const OTHER_WORDS = [...LIST_PARTS, ...FOREIGN, ...KIND_WORDS]

const isAbout = ({ title }: Reference, topic: readonly QuestionUnit[], library: Library): boolean =>
  topic.every((unit) => saysWord(title, unit, library))
