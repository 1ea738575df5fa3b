import type { Paper, Reference, ReferenceType } from '../../paper/paper.ts'
import type { Ask } from '../closed-class.ts'
import { type PlanRule, rejected } from '../plan.ts'
import type { Question } from '../question.ts'

/** Without an author, only these make 博士论文 one of the cited works and not the author's own. */
const LIST_WORDS = ['参考文献', '文献', '引用', '引了', '引文', '被引', 'reference', 'bibliograph', 'cited', 'cite']

/** Words that say the question is about the reference list. */
const ABOUT_LIST = [
  ...[
    '参考文献',
    '文献',
    '引用',
    '引文',
    '被引',
    '那篇',
    '这篇',
    '哪篇',
    '哪本',
    '论著',
    '著作',
    '题目',
    '期刊',
    '出版社',
    '篇名',
    '哪一期',
    '第几期',
    '发表在',
    '博士论文',
  ],
  ...[
    'reference',
    'bibliograph',
    'cited work',
    'works cited',
    'cite',
    'dissertation',
    'thesis',
    'theses',
    'journal',
    'publish',
    'title of',
  ],
]

const TYPE_WORDS: Readonly<Record<Exclude<ReferenceType, 'other'>, readonly string[]>> = {
  thesis: ['博士论文', '硕士论文', '学位论文', 'dissertation', 'thesis', 'theses'],
  book: ['专著', '著作', '图书', '哪些书', '哪几本书', '书籍', 'book', 'monograph'],
  report: ['报告', 'report'],
  article: ['期刊论文', '期刊文章', 'journal article'],
}

/** Entries of the reference list, by number, author, year, kind, journal or words of the title. */
export const references: PlanRule = {
  name: 'references',
  examples: ['参考文献里李瑞昌2015年那篇的题目是什么', '引用了哪些博士论文', '文献(30)是什么'],
  plan(question, library, paperId) {
    if (['purpose', 'why', 'how'].some((ask) => question.asks.has(ask as Ask))) return rejected('asks what a work is cited for')
    const papers = library.papers.filter(({ id }) => paperId === undefined || id === paperId)
    const numbered = question.parts.filter((part) => part.kind === 'reference').map((part) => part.number)
    if (!ABOUT_LIST.some((word) => question.text.includes(word)) && numbered.length === 0)
      return rejected('not about the reference list')
    for (const paper of papers) {
      const [first, ...more] = select(paper, question, numbered)
      if (first !== undefined) return { plan: { kind: 'references', paper: paper.id, numbers: [first, ...more] } }
    }
    return rejected('no reference fits')
  },
}

function select(paper: Paper, question: Question, numbered: readonly number[]): number[] {
  if (numbered.length > 0) return paper.references.filter(({ number }) => numbered.includes(number)).map(({ number }) => number)
  const filters = filtersOf(paper, question)
  if (filters.length === 0) return []
  return paper.references.filter((reference) => filters.every((accepts) => accepts(reference))).map(({ number }) => number)
}

type Filter = (reference: Reference) => boolean

function filtersOf({ references: list }: Paper, { text, years }: Question): Filter[] {
  const authors = new Set(
    list.flatMap((reference) => reference.authors).filter((author) => author.length > 1 && text.includes(author.toLowerCase())),
  )
  const type = Object.entries(TYPE_WORDS).find(([, words]) => words.some((word) => text.includes(word)))?.[0]
  const container = list
    .map(({ container: name }) => name)
    .find((name) => name !== undefined && name.length > 2 && text.includes(name.toLowerCase()))
  const year = years.find(({ from, to }) => from === to)?.from
  return [
    ...(authors.size > 0 ? [(reference: Reference) => reference.authors.some((author) => authors.has(author))] : []),
    ...(type && authors.size === 0 && LIST_WORDS.some((word) => text.includes(word))
      ? [(reference: Reference) => reference.type === type]
      : []),
    ...(container && authors.size === 0 ? [(reference: Reference) => reference.container === container] : []),
    ...(year !== undefined && (authors.size > 0 || type || container) ? [(reference: Reference) => reference.year === year] : []),
  ]
}
