import type { PaperSummary } from '../answer/paper-summary.ts'
import type { Paper } from '../paper/paper.ts'
import { readCorpus } from '../store/corpus-files.ts'
import type { Store } from '../store/store.ts'
import { answerFullQuestion, answerWithSuggestions, MAX_QUESTION } from './answer-full-question.ts'
import { createAnswersAtHand } from './answers-at-hand.ts'
import { askAhead } from './ask-ahead.ts'
import type { AskRequest, ChatAssistant } from './assistant.ts'
import { auditOf } from './audit.ts'
import { calculate } from './calculate.ts'
import { checkText } from './check-text.ts'
import { contextOf } from './context.ts'
import { historyOf, keepHistory } from './conversation.ts'
import { corpusVersion } from './corpus-version.ts'
import { explanationOf } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { type LibrariesOptions, openLibraries } from './open-libraries.ts'
import type { Suggestions } from './suggestions.ts'

/** Questions shown for a paper. */
const EXAMPLES = 6

export interface CreateAssistantOptions extends LibrariesOptions {
  readonly store: Store
}

export interface FullAssistant extends ChatAssistant {
  explain(request: AskRequest): Promise<Explanation>
  /** Does beforehand, between other work, what the first questions would wait for; nothing need wait for it. */
  prepare(): Promise<void>
  /** The segmenter in use, and why the native one is not. */
  readonly segmenter: { readonly name: string; readonly fallbackReason?: string }
}

/** Loads the corpus and returns the core. Throws `CorpusError` when it cannot be loaded. */
export async function createAssistant({ store, ...options }: CreateAssistantOptions): Promise<FullAssistant> {
  const libraries = openLibraries(options)
  const { library, suggestions, completion } = libraries.whole
  const opened = ({ paper }: { readonly paper?: string }) => libraries.of(paper === undefined ? [] : [paper])
  return {
    segmenter: library.analyser.segmenter,
    corpusVersion: corpusVersion(readCorpus(options.corpusDir) ?? []),
    async ask({ conversation, ...request }) {
      const history = await historyOf(store, conversation)
      const { answer, next } = answerFullQuestion({ ...request, history }, opened(request))
      if (next !== history) await keepHistory(store, conversation, next)
      return answer
    },
    async explain({ conversation, text, ...request }) {
      const asked = { ...request, text: text.slice(0, MAX_QUESTION), history: await historyOf(store, conversation) }
      return explanationOf(answerWithSuggestions(asked, opened(request)), opened(request).library)
    },
    ...createAnswersAtHand(libraries),
    check: ({ text, papers = [], lang }) => checkText(text, libraries.of(papers).library, lang),
    calculate: (text) => calculate(text, library.papers),
    complete: completion.complete,
    examples: (lang, papers = []) => libraries.of(papers).completion.examples(lang),
    async prepare() {
      await suggestions.prepare()
      await completion.prepare()
      await askAhead(library)
    },
    audit: () => auditOf(library),
    records: () => library.papers,
    context: (at) => contextOf(library.papers, at),
    papers: () => library.papers.map((paper) => summaryOf(paper, suggestions)),
  }
}

function summaryOf(paper: Paper, suggestions: Suggestions): PaperSummary {
  return {
    id: paper.id,
    title: paper.record.title,
    authors: paper.record.author.map(({ literal, family, given }) => literal ?? `${family}${given ?? ''}`),
    restated: paper.passages.some(({ rendition, lang }) => rendition === 'restated' && lang === 'zh'),
    tables: paper.tables.map(({ number, caption }) => ({ number, caption })),
    // Made when asked for: finding them answers questions.
    get examples() {
      return suggestions.examples(EXAMPLES)
    },
  }
}
