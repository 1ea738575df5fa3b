import { readText, searchText } from '../../answer/read/read-text.ts'
import type { Segmenter } from '../../language/words/segmenter.ts'
import { annotationsSchema } from '../../paper/annotations.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import { createLibrary } from '../../question/library.ts'
import { readQuestion } from '../../question/read-question.ts'
import type { SquadSet } from './squad-set.ts'

/** What was found for one question, best first, and how long each step took. */
export interface Found {
  /** Indexes of the passages. */
  readonly passages: readonly number[]
  /** The best sentences of the first passage. */
  readonly sentences: readonly string[]
  readonly ms: { readonly understand: number; readonly search: number; readonly all: number }
}

const PASSAGES = 5
const SENTENCES = 3

/** Indexes the passages as the bot indexes a paper, and reads them as it does. */
export function createSquadReader(
  passages: SquadSet['passages'],
  segmenter: Segmenter,
  dictionary: string,
): (text: string) => Found {
  const library = createLibrary({ papers: [paperOf(passages)], segmenter, dictionary })
  return (text) => {
    const start = performance.now()
    const question = readQuestion(text, library)
    const understood = performance.now()
    const { scored } = readText(question, library, undefined)
    const end = performance.now()
    // Searched once more by itself, for its order and its time.
    const hits = library.passages.search(searchText(question), { limit: PASSAGES })
    const searched = performance.now()
    const first = hits[0]?.document
    const best = scored.filter(({ sentence }) => sentence.document === first).slice(0, SENTENCES)
    return {
      passages: hits.map(({ document }) => library.documents.indexOf(document)),
      sentences: best.map(({ sentence }) => sentence.text),
      ms: { understand: understood - start, search: searched - end, all: end - start },
    }
  }
}

function paperOf(passages: SquadSet['passages']): Paper {
  const { record, ...terms } = annotationsSchema.parse({})
  const nothing = { sections: [], tables: [], notes: [], references: [], citations: [], defects: [], errata: [] }
  return { id: 'squad', record, terms, passages: passages.map(passageOf), ...nothing }
}

function passageOf({ title, text }: SquadSet['passages'][number], index: number): Passage {
  const place = String(index)
  const what = { kind: 'body', lang: 'zh', rendition: 'original' } as const
  return { id: `${place}¶1.1`, place, path: [title], ordinal: 1, part: 1, text, marks: [], ...what }
}
