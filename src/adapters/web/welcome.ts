import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReplyLanguage } from '../../answer/answer.ts'
import type { PaperSummary } from '../../answer/paper-summary.ts'
import { detectLanguage } from '../../language/words/detect-language.ts'
import { type WebWording, webWording } from '../../reply/wording/web.ts'
import { webLinks } from './links.ts'

/** What an empty conversation shows: the papers, and questions that have an answer. */
export function welcome(papers: readonly PaperSummary[], lang: ReplyLanguage): Element {
  const words = webWording[lang]
  return h('section.welcome', [
    h('p.tagline', words.tagline),
    h(
      'ul.papers',
      { ariaLabel: words.papers },
      papers.map((paper) => paperItem(paper, words)),
    ),
    h('form.suggestions', { action: webLinks.ask, method: 'get', dataAsk: '' }, [
      h('p', words.examples),
      h('div.buttons', examplesFor(papers, lang).map(exampleButton)),
    ]),
  ])
}

/** Those in the language of the page, or all when there are none. */
function examplesFor(papers: readonly PaperSummary[], lang: ReplyLanguage): readonly string[] {
  const all = papers.flatMap((paper) => paper.examples)
  const own = all.filter((question) => (detectLanguage(question) === 'en') === (lang === 'en'))
  return own.length > 0 ? own : all
}

const exampleButton = (question: string) => h('button', { name: 'q', value: question }, question)

function paperItem(paper: PaperSummary, words: WebWording): Element {
  return h('li', [
    h('p.title', paper.title, paper.restated ? h('span.tag', words.restatedPaper) : undefined),
    h('p.authors', paper.authors.join(' · ')),
    h(
      'details',
      h('summary', words.tables),
      h(
        'ol',
        paper.tables.map(({ number, caption }) => h('li', { value: number }, caption)),
      ),
    ),
  ])
}
