import { join } from 'node:path'
import { type Answered, answerQuestion } from '../answer/answer-question.ts'
import { detectLanguage } from '../language/words/detect-language.ts'
import { glossaryLines } from '../language/words/glossary-lines.ts'
import { createSegmenter, type SegmenterOptions } from '../language/words/segmenter.ts'
import { createLibrary, type Library } from '../question/library.ts'
import { readCedict } from '../store/cedict.ts'
import { prepareDictionary } from '../store/dictionary.ts'
import type { Store } from '../store/store.ts'
import type { AskRequest, Assistant, PaperSummary } from './assistant.ts'
import { type AuditedPaper, auditOf } from './audit.ts'
import { contextOf } from './context.ts'
import { previousQuestion, remember } from './conversation.ts'
import { explanationOf } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { loadPapers } from './load-papers.ts'
import { createSuggestions, type Suggestions } from './suggestions.ts'

/** Longer questions are refused: nobody asks a paper in so many characters, and floods must cost nothing. */
const MAX_QUESTION = 600
/** Questions shown for a paper. */
const EXAMPLES = 6

export interface CreateAssistantOptions {
  readonly corpusDir: string
  /** Where the segmenter's smaller dictionary is kept. */
  readonly dataDir?: string
  readonly store: Store
  readonly segmenter: SegmenterOptions['prefer']
}

export interface FullAssistant extends Assistant {
  explain(request: AskRequest): Promise<Explanation>
  /** What in the papers does not agree with itself. */
  audit(): readonly AuditedPaper[]
  /** The segmenter in use, and why the native one is not. */
  readonly segmenter: { readonly name: string; readonly fallbackReason?: string }
}

/** Loads the corpus and returns the core. Throws `CorpusError` when it cannot be loaded. */
export async function createAssistant(options: CreateAssistantOptions): Promise<FullAssistant> {
  const library = openLibrary(options)
  const suggestions = createSuggestions(library)
  const answer = (request: AskRequest) => answerRequest(request, library, suggestions, options.store)
  return {
    segmenter: library.analyser.segmenter,
    async ask(request) {
      if (request.text.length > MAX_QUESTION) return tooLong(request)
      const answered = await answer(request)
      if (answered.answer.kind !== 'smalltalk')
        await remember(options.store, request.conversation, asAnswered(answered) ?? request.text, answered.question)
      return answered.answer
    },
    explain: async (request) => explanationOf(await answer({ ...request, text: request.text.slice(0, MAX_QUESTION) }), library),
    audit: () => auditOf(library),
    context: (at) => contextOf(library.papers, at),
    papers: () => library.papers.map((paper) => summaryOf(paper, suggestions)),
  }
}

function openLibrary({ corpusDir, dataDir = '.wenju', segmenter: prefer }: CreateAssistantOptions): Library {
  const papers = loadPapers(corpusDir)
  const dictionary = prepareDictionary(join(dataDir, 'cache'))
  const segmenter = createSegmenter({
    prefer,
    ...(dictionary ? { dictionary: dictionary.path, dictionaryText: dictionary.text } : {}),
    ...(dictionary?.unused ? { unused: dictionary.unused } : {}),
  })
  return createLibrary({
    papers,
    segmenter,
    dictionary: dictionary?.text ?? '',
    glossary: () => readCedict(join(dataDir, 'cache'), glossaryLines),
  })
}

async function answerRequest(request: AskRequest, library: Library, suggestions: Suggestions, store: Store): Promise<Answered> {
  const previous = await previousQuestion(store, request.conversation, library)
  const answered = answerQuestion(request.text, library, {
    ...(previous ? { previous } : {}),
    ...(request.paper === undefined ? {} : { paper: request.paper }),
  })
  const answer = suggestions.offer(answered.answer, answered.question)
  return { ...answered, answer: request.lang === undefined ? answer : { ...answer, lang: request.lang } }
}

/** A question in the papers' words, if it was answered so: a follow-up goes on from them. */
const asAnswered = ({ answer, question }: Answered): string | undefined =>
  answer.kind === 'answered' && answer.parts.some(({ bridged }) => bridged) ? question.text : undefined

function tooLong({ text, lang }: AskRequest): Answered['answer'] {
  const language = lang ?? detectLanguage(text.slice(0, MAX_QUESTION))
  return { kind: 'refused', lang: language, refusal: { kind: 'too-long', limit: MAX_QUESTION }, nearest: [] }
}

function summaryOf(paper: Library['papers'][number], suggestions: Suggestions): PaperSummary {
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
