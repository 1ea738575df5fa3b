import { asksForCritique } from '../../language/cues/asked-critique.ts'
import { asksWhoseWords } from '../../language/cues/naming.ts'
import type { Paper } from '../../paper/paper.ts'
import { ASPECTS } from '../find/aspects.ts'
import { authorsNamed } from '../find/authors-named.ts'
import { LIST_PARTS } from '../find/find-references.ts'
import { worksAbout } from '../find/works-about.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'

/** Words that speak of a work as cited by the text. */
const CITING = [
  '引用',
  '被引',
  '引了',
  '引文',
  '引的',
  '引谁',
  '引到',
  '引自',
  '援引',
  '那篇',
  '拿来',
  '用来',
  '参考文献',
  'cited',
  'cite',
  'citation',
  'reference',
]
const WHERE_OR_WHY: readonly Ask[] = ['purpose', 'why', 'how', 'where']
/** What a work is cited for. */
const FOR = [
  'cited for',
  'cite for',
  'cited in',
  '哪里被引',
  '哪里引用',
  '哪儿引用',
  '什么地方引用',
  '有没有',
  '在不在',
  '列了吗',
  'listed',
]

/** Where and what for the text cites an author's work, and works that it cites without listing them. */
export const cited: PlanRule = {
  name: 'cited',
  examples: [
    '西藏那块引的是谁的研究',
    '周黎安那篇在文章里是拿来说什么的',
    "What is Zhou Li'an cited for?",
    '“习近平，2021”在参考文献里有没有？',
  ],
  plan(question, library, paperId) {
    const { text, asks, years } = question
    if (!CITING.some((word) => text.includes(word))) return rejected('no citation is asked about')
    if (asksForCritique(text) && !FOR.some((phrase) => text.includes(phrase)))
      return rejected('asks what the author thinks of it')
    // 这个解释是引谁的, of what the question before was about, is said where that is said.
    if (asksWhoseWords(text) && question.content.every(({ strict, inherited }) => !strict || inherited))
      return rejected('asks whose words they are')
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      const authors = authorsNamed(
        question,
        paper.citations.flatMap((citation) => citation.authors),
      )
      const found = paper.citations.flatMap((citation, index) =>
        citation.authors.some((author) => authors.has(author)) &&
        (years.length === 0 || years.some(({ from, to }) => from <= citation.year && citation.year <= to))
          ? [{ index, listed: citation.reference !== undefined }]
          : [],
      )
      const asked = WHERE_OR_WHY.some((ask) => asks.has(ask)) || FOR.some((phrase) => text.includes(phrase))
      // An author whom the list does not have can only be found in the text.
      const [first, ...more] = found.filter(({ listed }) => !listed || (asked && !asksForSource(text)))
      if (first) return { plan: { kind: 'cited', paper: paper.id, citations: [first.index, ...more.map(({ index }) => index)] } }
      const about = found.length === 0 ? worksPlan(paper, question, library) : undefined
      if (about) return { plan: about }
    }
    return rejected('no cited author is named')
  },
}

/** Whose work is asked for, by what it is cited for. */
const WHOSE = [
  '谁',
  '哪些人',
  '哪位',
  '哪些研究',
  '哪些文献',
  '什么研究',
  '哪篇',
  'whose',
  'who ',
  'whom',
  'which cited article',
  'which cited work',
]
/** Parts of a text and of the list that are no subject of a work. */
const FRAME = [
  ...LIST_PARTS,
  '引',
  '研究',
  '那句',
  '那段',
  '那块',
  '那处',
  '那里',
  '这块',
  '这段',
  '文中',
  'article',
  'articles',
  'study',
  'studies',
]
/** More works than this are about everything. */
const MOST = 12

/** The works that are about a subject, or that one part of the paper cites for it. */
function worksPlan(paper: Paper, question: Question, library: Library): QuestionPlan | undefined {
  const { text, content, years, asks } = question
  if (!WHOSE.some((word) => text.includes(word)) || asksForSource(text) || asks.has('amount') || asks.has('definition'))
    return undefined
  const isFrame = ({ surface }: QuestionUnit) => FRAME.some((word) => surface.includes(word))
  const topic = content.filter((unit) => !isFrame(unit) && (unit.strict || unit.surface.length > 1))
  const introduction = ASPECTS.introduction.asked.split('|').some((word) => text.includes(word))
  const within = introduction ? ({ place }: { readonly place: string }) => place === INTRODUCTION : undefined
  const isOfYears = (number: number) =>
    paper.references.some((work) => work.number === number && years.every(({ from }) => work.title.includes(String(from))))
  const [first, ...more] = worksAbout(paper, topic, question, library, within).filter(isOfYears)
  return first === undefined || more.length >= MOST
    ? undefined
    : {
        kind: 'references',
        paper: paper.id,
        numbers: [first, ...more],
        citedIn: within ? INTRODUCTION : '',
      }
}

const INTRODUCTION = '引言'

/** 发表在哪 asks for the journal. */
const asksForSource = (text: string): boolean =>
  ['发表在', '发在', '登在', '刊登', '出版', '期刊', 'publish', 'journal'].some((word) => text.includes(word))
