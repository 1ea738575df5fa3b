import { join } from 'node:path'
import { glossaryLines } from '../language/words/glossary-lines.ts'
import { createSegmenter, type Segmenter, type SegmenterOptions } from '../language/words/segmenter.ts'
import { readCedict } from '../store/cedict.ts'
import { prepareDictionary } from '../store/dictionary.ts'

/** What words are cut and looked up with, as far as it is there. */
export interface ExaminedWords {
  readonly segmenter: Segmenter
  /** Why the segmenter that was demanded cannot be had; another one stands in for it. */
  readonly missing?: string
  /** The text of the segmenter's dictionary. */
  readonly dictionary?: string
  readonly hasGlossary: boolean
}

/** Tries the segmenter and the dictionaries as a start does. Throws nothing. */
export function examineWords(dataDir: string, prefer: SegmenterOptions['prefer']): ExaminedWords {
  const cache = join(dataDir, 'cache')
  const dictionary = prepareDictionary(cache)
  const rest = { ...(dictionary && { dictionary: dictionary.text }), hasGlossary: readCedict(cache, glossaryLines) !== undefined }
  const options = {
    ...(dictionary && { dictionary: dictionary.path, dictionaryText: dictionary.text }),
    ...(dictionary?.unused && { unused: dictionary.unused }),
  }
  try {
    return { segmenter: createSegmenter({ ...options, prefer }), ...rest }
  } catch (error) {
    const missing = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { segmenter: createSegmenter({ ...options, prefer: 'auto' }), missing, ...rest }
  }
}
