import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { glossaryLines } from '../../src/language/words/glossary-lines.ts'
import { createSegmenter } from '../../src/language/words/segmenter.ts'
import { createLibrary, type Library } from '../../src/question/library.ts'
import { loadPapers } from '../../src/service/load-papers.ts'
import { readCedict } from '../../src/store/cedict.ts'
import { prepareDictionary } from '../../src/store/dictionary.ts'

export const CORPUS = new URL('../../corpus', import.meta.url).pathname
/** Kept between runs: the smaller dictionary is made once. */
export const TEST_DATA = join(tmpdir(), 'wenju-tests')

/** The bundled corpus, ready to be asked. */
export function bundledLibrary(): Library {
  const dictionary = prepareDictionary(join(TEST_DATA, 'cache'))
  const segmenter = createSegmenter({
    prefer: 'auto',
    ...(dictionary && { dictionary: dictionary.path, dictionaryText: dictionary.text }),
  })
  return createLibrary({
    papers: loadPapers(CORPUS),
    segmenter,
    dictionary: dictionary?.text ?? '',
    glossary: () => readCedict(join(TEST_DATA, 'cache'), glossaryLines),
  })
}
