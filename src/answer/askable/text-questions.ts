import type { Paper } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import type { QuestionKind } from '../example-questions.ts'
import type { AskableQuestion } from './askable-question.ts'

/** Shorter names are words of other questions; longer ones nobody types. */
const TERM = { shortest: 2, longest: 20 }
const AUTHORS = 3

/** Questions about what the papers say: their parts, concepts, events, tables, works, and the papers themselves. */
export const textQuestions = ({ papers }: Library): AskableQuestion[] =>
  papers.flatMap((paper) => [
    ...sectionQuestions(paper),
    ...termQuestions(paper),
    ...eventQuestions(paper),
    ...tableQuestions(paper),
    ...scholarQuestions(paper),
    ...recordQuestions(),
    ...auditQuestions(paper),
  ])

const zh = (kind: QuestionKind, subject: string, text: string): AskableQuestion => ({ text, kind, subject, lang: 'zh' })
const en = (kind: QuestionKind, subject: string, text: string): AskableQuestion => ({ text, kind, subject, lang: 'en' })

/** Parts that have no heading of their own say nothing that could be asked for by their names. */
const sectionQuestions = ({ sections }: Paper): AskableQuestion[] =>
  sections
    .filter(({ level }) => level > 0)
    .map(({ title, lang, level }) => {
      if (lang === 'en')
        return en('list', title, `What does the paper say about ${title.charAt(0).toLowerCase()}${title.slice(1)}?`)
      return zh('list', title, level === 1 ? `${title}有哪些？` : `“${title}”这部分的要点有哪些？`)
    })

/** Scholars are asked about by their works. */
function termQuestions({ terms, references }: Paper): AskableQuestion[] {
  const scholars = new Set(references.flatMap(({ authors }) => authors))
  return terms.terms.flatMap(({ names: [name = ''], english: [english] }) => [
    ...(!scholars.has(name) && name.length >= TERM.shortest && name.length <= TERM.longest
      ? [zh('term', name, `什么是${name}？`), zh('list', name, `论文怎么说${name}？`)]
      : []),
    ...(english ? [en('term', english, `What is ${english}?`)] : []),
  ])
}

/** Rows that have a date and words. */
function eventQuestions({ tables }: Paper): AskableQuestion[] {
  return tables.flatMap(({ columns, rows }) => {
    const words = columns.findIndex(({ role }) => role === 'text')
    if (words < 0) return []
    return rows.flatMap(({ date, cells }) => {
      if (!date) return []
      const names = columns.flatMap(({ role }, at) => (role === 'text' ? [cells[at]?.raw ?? ''] : []))
      const event =
        names.find((name) => name.length > TERM.shortest && name.length <= TERM.longest && name.includes('支援')) ??
        names[1] ??
        ''
      return [
        zh('event', String(date.year), `${date.year}年有哪些大事？`),
        ...(event.length > TERM.shortest && event.length <= TERM.longest ? [zh('event', event, `${event}是哪一年？`)] : []),
      ]
    })
  })
}

const tableQuestions = ({ tables }: Paper): AskableQuestion[] =>
  tables.flatMap(({ number, caption }) => [
    zh('table', `表${number}`, `表${number}是什么？`),
    zh('table', `表${number}`, `表${number}的数据来源是什么？`),
    en('table', caption, `What is Table ${number}?`),
  ])

function scholarQuestions({ references, citations }: Paper): AskableQuestion[] {
  const works = references.filter(({ number }) => citations.some(({ reference }) => reference === number))
  return works.flatMap(({ authors, year }) =>
    authors
      .slice(0, AUTHORS)
      .flatMap((author) => [
        zh('scholar', author, `论文引用了${author}（${year}）的什么观点？`),
        zh('scholar', author, `${author}的文献是哪一篇？`),
      ]),
  )
}

const recordQuestions = (): AskableQuestion[] => [
  zh('record', 'author', '这篇论文的作者是谁？'),
  zh('record', 'keywords', '这篇论文的关键词有哪些？'),
  zh('record', 'abstract', '这篇论文的摘要是什么？'),
  zh('record', 'DOI', '这篇论文的DOI是多少？'),
  zh('record', 'citation', '这篇论文怎么引用？'),
  zh('record', 'references', '这篇论文有多少条参考文献？'),
  zh('list', 'main', '这篇论文的主要观点有哪些？'),
  en('record', 'author', 'Who wrote this paper?'),
  en('record', 'keywords', 'What are the keywords of this paper?'),
  en('record', 'abstract', 'What is the abstract of this paper?'),
  en('record', 'citation', 'How do I cite this paper?'),
]

const auditQuestions = ({ tables }: Paper): AskableQuestion[] => [
  zh('audit', 'all', '论文里有哪些前后不一致的地方？'),
  zh('audit', 'figures', '正文的数字和表格一致吗？'),
  zh('audit', 'references', '文中引用都在参考文献里吗？'),
  ...tables.map(({ number }) => zh('audit', `表${number}`, `表${number}的合计对得上吗？`)),
  en('audit', 'all', 'Where does the paper contradict itself?'),
]
