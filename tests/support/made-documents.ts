import { type Analyser, createAnalyser } from '../../src/language/words/analyser.ts'
import { createSegmenter } from '../../src/language/words/segmenter.ts'
import type { Document } from '../../src/retrieval/document.ts'

/** Words by the segmenter that is always there, and two concepts. */
export const madeAnalyser: Analyser = createAnalyser(createSegmenter({ prefer: 'intl' }), [
  { id: '夜航', forms: ['夜航', '夜间航行', 'night service'] },
  { id: '白沙岛', forms: ['白沙岛'] },
])

/** A document of an invented paper; whatever is not given is made up from its number. */
export function madeDocument(number: number, text: string, given: Partial<Document> = {}): Document {
  const place = given.place ?? '一'
  return {
    id: `ferry/${number}`,
    paper: 'ferry',
    paragraph: `ferry/${place}/${number}`,
    part: 1,
    lang: 'zh',
    place,
    path: ['渡船'],
    text,
    rendition: 'original',
    source: { kind: 'passage', passage: `${place}¶${number}.1` },
    ...given,
  }
}
