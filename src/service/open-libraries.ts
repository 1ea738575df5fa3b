import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { glossaryLines } from '../language/words/glossary-lines.ts'
import { createSegmenter, type SegmenterOptions } from '../language/words/segmenter.ts'
import { createLibrary, type Library } from '../question/library.ts'
import { readCedict } from '../store/cedict.ts'
import { prepareDictionary } from '../store/dictionary.ts'
import { type Completion, createCompletion } from './complete-question.ts'
import { loadPapers } from './load-papers.ts'
import { createSuggestions, type Suggestions } from './suggestions.ts'

/** Selections of papers that are kept open beside the whole corpus: each takes some 20 MB and a third of a second. */
const SELECTIONS = 4

export interface OpenLibrary {
  readonly library: Library
  readonly suggestions: Suggestions
  readonly completion: Completion
}

export interface Libraries {
  /** Every paper of the corpus. */
  readonly whole: OpenLibrary
  /** A library of these papers alone: what the others say explains no word. All papers when none, or no known one, is named. */
  of(papers: readonly string[]): OpenLibrary
}

export interface LibrariesOptions {
  readonly corpusDir: string
  /** Where the segmenter's smaller dictionary is kept. */
  readonly dataDir?: string
  readonly segmenter: SegmenterOptions['prefer']
}

/** Loads the corpus. Throws `CorpusError` when it cannot be loaded. */
export function openLibraries({ corpusDir, dataDir = '.wenju', segmenter: prefer }: LibrariesOptions): Libraries {
  const all = loadPapers(corpusDir)
  const dictionary = prepareDictionary(join(dataDir, 'cache'))
  const segmenter = createSegmenter({
    prefer,
    ...(dictionary ? { dictionary: dictionary.path, dictionaryText: dictionary.text } : {}),
    ...(dictionary?.unused ? { unused: dictionary.unused } : {}),
  })
  const glossary = () => readCedict(join(dataDir, 'cache'), glossaryLines)
  const open = (papers: Library['papers']): OpenLibrary => {
    const library = createLibrary({ papers, segmenter, dictionary: dictionary?.text ?? '', glossary })
    return { library, suggestions: createSuggestions(library), completion: createCompletion(library) }
  }
  const whole = open(all)
  const selections = new LRUCache<string, OpenLibrary>({ max: SELECTIONS })
  return {
    whole,
    of(ids) {
      const chosen = whole.library.papers.filter(({ id }) => ids.includes(id))
      if (chosen.length === 0 || chosen.length === all.length) return whole
      const key = JSON.stringify(chosen.map(({ id }) => id))
      const opened = selections.get(key) ?? open(chosen)
      selections.set(key, opened)
      return opened
    },
  }
}
