import { fieldsAsked, fieldWords, printsField, type ReferenceField } from '../../language/cues/reference-fields.ts'
import type { Paper } from '../../paper/paper.ts'
import { authorsNamed } from '../find/authors-named.ts'
import { FOREIGN, findReferences, LIST_PARTS, titledReferences } from '../find/find-references.ts'
import { saysWord } from '../find/says-word.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'

/** Without an author, only these make 博士论文 or 2011年 a matter of the list and not of the paper. */
const LIST_WORDS = ['参考文献', '文献', '引用', '引了', '引文', '被引', 'reference', 'bibliograph', 'cited', 'cite']

/** One or several of the listed works. */
const WORKS = ['参考文献', '篇', '哪本', '哪些书', '著作', 'reference', 'cited work', 'works cited', 'bibliograph']

/** Words that say the question is about the reference list. */
const ABOUT_LIST = [
  ...LIST_WORDS,
  ...['那篇', '这篇', '哪篇', '哪本', '论著', '著作', '题目', '期刊', '出版社', '篇名', '哪一期', '第几期', '发表', '写过'],
  ...[
    '写了哪些',
    '写了什么',
    '哪两篇',
    '哪几篇',
    '哪三篇',
    '哪个刊物',
    '博士论文',
    '登在',
    '发在',
    '刊在',
    '书名',
    '出版',
    '刊名',
    '题名',
    '期号',
    '页码',
    '那本',
    '这本',
    '那份',
    '这份',
    '那部',
    '这部',
  ],
  ...['dissertation', 'thesis', 'theses', 'journal', 'publish', 'title of', 'come out', 'wrote', 'written by'],
]

/** Entries of the reference list, by number, author, year, kind, journal, language or words of the title. */
export const references: PlanRule = {
  name: 'references',
  examples: [
    '参考文献里李瑞昌2015年那篇的题目是什么',
    '引用了哪些博士论文',
    '文献(30)是什么',
    '《财政支出学》是哪个出版社出的',
    '作者引了哪本外文书',
  ],
  plan(question, library, paperId) {
    if (['purpose', 'why', 'how'].some((ask) => question.asks.has(ask as Ask))) return rejected('asks what a work is cited for')
    const numbered = question.parts.filter((part) => part.kind === 'reference').map((part) => part.number)
    const aboutList = ABOUT_LIST.some((word) => question.text.includes(word))
    const { works } = question
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      const told = works?.paper === paper.id ? works.numbers : numbered
      const plan = told.length > 0 ? planOf(paper, told, question) : planFor(paper, question, library, aboutList)
      if (plan) return { plan }
    }
    return rejected(aboutList ? 'no reference fits' : 'not about the reference list')
  },
}

function planFor(paper: Paper, question: Question, library: Library, aboutList: boolean): QuestionPlan | undefined {
  if (!aboutList && titledReferences(paper, question.text).length === 0) return undefined
  const { numbers, by } = findReferences(paper, question, library)
  const byName = by.includes('title') || by.includes('author')
  const ofList = LIST_WORDS.some((word) => question.text.includes(word))
  // 引用的“机制”一词 is about a word; 讲机制的那篇 is about a work.
  const ofTopic = by.every((filter) => filter === 'topic') && !WORKS.some((word) => question.text.includes(word))
  if (
    ofTopic ||
    (!by.includes('title') &&
      !(aboutList && (byName || by.includes('container') || ofList || (by.includes('type') && by.includes('topic')))))
  )
    return undefined
  // A name that is no author's is somebody the list does not have.
  const works = paper.references.filter(({ number }) => numbers.includes(number))
  const texts = works.map(({ passage }) => (paper.passages.find(({ id }) => id === passage)?.text ?? '').toLowerCase())
  const stranger = question.content.find(
    (unit) =>
      (unit.proper || isUnknown(unit, library)) &&
      ![...LIST_PARTS, ...FOREIGN].includes(unit.surface) &&
      fieldsAsked(unit.surface).length === 0 &&
      authorsNamed(
        { text: unit.surface, units: [unit] },
        works.flatMap((work) => work.authors),
      ).size === 0 &&
      !texts.some(
        (text) => saysWord(text, unit, library) || unit.keys.some((key) => key.length > 2 && text.includes(key.slice(1))),
      ),
  )
  if (stranger && !by.includes('title')) return undefined
  if (numbers.length === 0 && by.includes('year') && ofList && !byName && question.content.every(({ strict }) => !strict))
    return { kind: 'unexplained', words: question.years.map(({ from }) => String(from)) }
  return planOf(paper, numbers, question)
}

/** A word of no dictionary is mostly somebody's name. */
const isUnknown = ({ strict, kind, surface }: QuestionUnit, library: Library): boolean =>
  strict && (kind === 'word' || kind === 'stray') && library.wordClass(surface) === 'unknown'

function planOf(paper: Paper, numbers: readonly number[], { asks, text }: Question): QuestionPlan | undefined {
  const known = paper.references.filter(({ number }) => numbers.includes(number))
  const [first, ...more] = known.map(({ number }) => number)
  if (first === undefined) return undefined
  const entries = known.map(({ passage }) => paper.passages.find(({ id }) => id === passage)?.text ?? '')
  const fields = fieldsAsked(text)
  const missing = fields.filter((field) => !entries.some((entry) => printsField(field, entry)))
  const lacks = missing.map((field) => fieldWords(field, text))
  if (missing.length > 0 && missing.length === fields.length) return { kind: 'unexplained', words: lacks }
  // 第几期 and 多少页 count nothing.
  const counted = asks.has('amount') && !fields.some((field) => NUMBERS.includes(field))
  return {
    kind: 'references',
    paper: paper.id,
    numbers: [first, ...more],
    ...(counted ? { counted } : {}),
    ...(lacks.length > 0 ? { lacks } : {}),
  }
}

/** Fields that are asked for like a number. */
const NUMBERS: readonly ReferenceField[] = ['issue', 'volume', 'pages', 'doi', 'isbn', 'price']
