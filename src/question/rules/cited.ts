import { authorsNamed } from '../authors-named.ts'
import type { Ask } from '../closed-class.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** Words that speak of a work as cited by the text. */
const CITING = ['引用', '被引', '引了', '引文', '那篇', '拿来', '用来', '参考文献', 'cited', 'cite', 'citation', 'reference']
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
  examples: ['周黎安那篇在文章里是拿来说什么的', "What is Zhou Li'an cited for?", '“习近平，2021”在参考文献里有没有？'],
  plan(question, library, paperId) {
    const { text, asks, years } = question
    if (!CITING.some((word) => text.includes(word))) return rejected('no citation is asked about')
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
    }
    return rejected('no cited author is named')
  },
}

/** 发表在哪 asks for the journal. */
const asksForSource = (text: string): boolean =>
  ['发表在', '登在', '刊登', '出版', '期刊', 'published', 'journal'].some((word) => text.includes(word))
