import type { ReplyLanguage } from '../../answer/answer.ts'
import type { ExampleQuestions } from '../../answer/example-questions.ts'
import type { PaperSummary } from '../../answer/paper-summary.ts'
import type { Block, Reply } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { examplesList, MOST_BUTTONS } from './help-view.ts'
import { heading, viewReply } from './view-reply.ts'

/** What the bot knows: each paper with its authors, whether its sentences are the author's, and its tables; example questions by kind. */
export function papersView(papers: readonly PaperSummary[], examples: readonly ExampleQuestions[], lang: ReplyLanguage): Reply {
  const words = wordingFor(lang)
  const { heading: count, tryAsking } = words.views.papers
  return viewReply(
    {
      tone: 'smalltalk',
      blocks: [
        ...(papers.length === 1 ? [] : [heading(count(papers.length))]),
        ...papers.flatMap((paper) => paperBlocks(paper, words)),
        ...(examples.length > 0 ? [examplesList(tryAsking, examples, lang)] : []),
      ],
      lead: tryAsking,
      questions: examples.flatMap(({ questions }) => questions.slice(0, 1)).slice(0, MOST_BUTTONS),
    },
    lang,
  )
}

function paperBlocks({ title, authors, restated, tables }: PaperSummary, words: Wording): Block[] {
  const { papers } = words.views
  const lines = [papers.title(title), ...(authors.length > 0 ? [papers.authors(authors)] : [])]
  const listed = tables.map(({ number, caption }) => ({
    label: words.itemLabel(words.place(`表${number}`)),
    text: words.inScript(caption),
    markers: [],
  }))
  return [
    { kind: 'prose', lines: lines.map((text) => ({ text, markers: [] })) },
    { kind: 'notice', text: restated ? papers.restated : papers.original },
    ...(listed.length > 0 ? [{ kind: 'list', lead: papers.tables(listed.length), items: listed } as const] : []),
  ]
}
