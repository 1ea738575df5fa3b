import { join } from 'node:path'
import type { Answer } from '../answer/answer.ts'
import { type Answered, answerQuestion } from '../answer/answer-question.ts'
import { nearestTo, type Suggestion, suggestionsOf } from '../answer/suggest.ts'
import { createSegmenter, type SegmenterOptions } from '../language/segmenter.ts'
import { createLibrary, type Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { prepareDictionary } from '../store/dictionary.ts'
import type { Store } from '../store/store.ts'
import type { AskRequest, Assistant, PaperSummary } from './assistant.ts'
import { contextOf } from './context.ts'
import { previousQuestion, remember } from './conversation.ts'
import { explanationOf } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { loadPapers } from './load-papers.ts'

/** Longer questions are refused: nobody asks a paper in ten thousand characters, and floods must cost nothing. */
const MAX_QUESTION = 2000
const NEAREST = 3

export interface CreateAssistantOptions {
  readonly corpusDir: string
  /** Where the segmenter's smaller dictionary is kept. */
  readonly dataDir?: string
  readonly store: Store
  readonly segmenter: SegmenterOptions['prefer']
}

export interface FullAssistant extends Assistant {
  explain(request: AskRequest): Promise<Explanation>
  /** The segmenter in use, and why the native one is not. */
  readonly segmenter: { readonly name: string; readonly fallbackReason?: string }
}

/** Loads the corpus and returns the core. Throws `CorpusError` when it cannot be loaded. */
export async function createAssistant({
  corpusDir,
  dataDir = '.wenju',
  store,
  segmenter: prefer,
}: CreateAssistantOptions): Promise<FullAssistant> {
  const papers = loadPapers(corpusDir)
  const dictionary = prepareDictionary(join(dataDir, 'cache'))
  const segmenter = createSegmenter({ prefer, ...(dictionary ? { dictionary: dictionary.path } : {}) })
  const library = createLibrary({ papers, segmenter, dictionary: dictionary?.text ?? '' })
  const suggestions = suggestionsOf(library)

  async function answered(request: AskRequest): Promise<Answered> {
    const previous = await previousQuestion(store, request.conversation, library)
    const result = answerQuestion(request.text, library, {
      ...(previous ? { previous } : {}),
      ...(request.paper === undefined ? {} : { paper: request.paper }),
    })
    const answer = withNearest(result.answer, result.question, suggestions, library)
    return { ...result, answer: request.lang === undefined ? answer : { ...answer, lang: request.lang } }
  }

  return {
    segmenter,
    async ask(request) {
      if (request.text.length > MAX_QUESTION)
        return {
          kind: 'refused',
          lang: request.lang ?? 'zh-Hans',
          refusal: { kind: 'too-long', limit: MAX_QUESTION },
          nearest: [],
        }
      const { answer, question } = await answered(request)
      if (answer.kind === 'answered' || answer.kind === 'clarify')
        await remember(store, request.conversation, request.text, question)
      return answer
    },
    async explain(request) {
      return explanationOf(await answered({ ...request, text: request.text.slice(0, MAX_QUESTION) }))
    },
    context: (at) => contextOf(papers, at),
    papers: () => papers.map((paper) => summaryOf(paper, suggestions)),
  }
}

/** Puts in the questions that can be answered: nearest ones after a refusal, examples in small talk. */
function withNearest(answer: Answer, question: Question, suggestions: readonly Suggestion[], library: Library): Answer {
  if (answer.kind !== 'refused' && answer.kind !== 'smalltalk') return answer
  const nearest: string[] = []
  for (const candidate of nearestTo(question, suggestions, library)) {
    if (answerQuestion(candidate, library).answer.kind === 'answered') nearest.push(candidate)
    if (nearest.length === NEAREST) break
  }
  return answer.kind === 'refused' ? { ...answer, nearest } : { ...answer, examples: nearest }
}

function summaryOf(paper: Library['papers'][number], suggestions: readonly Suggestion[]): PaperSummary {
  return {
    id: paper.id,
    title: paper.record.title,
    authors: paper.record.author.map(({ literal, family, given }) => literal ?? `${family}${given ?? ''}`),
    restated: paper.passages.some(({ rendition, lang }) => rendition === 'restated' && lang === 'zh'),
    tables: paper.tables.map(({ number, caption }) => ({ number, caption })),
    examples: suggestions.slice(0, 6).map(({ text }) => text),
  }
}
