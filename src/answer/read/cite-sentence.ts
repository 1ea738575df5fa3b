import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citation, Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { locatorOf } from './sentence-locator.ts'

/** Cites a sentence, or all from one sentence to a later one of the same passage; a row by the cells that say it. */
export function citeSentence(sentence: Sentence, citer: Citer, last = sentence): Citation {
  const at = locatorOf(sentence)
  return at.kind === 'cell' ? citer.citeRow(at) : citer.cite({ ...at, span: { start: at.span.start, end: last.span.end } })
}

/** A sentence as it stands, with its place. */
export const extractOf = (sentence: Sentence, citer: Citer): Claim => ({
  says: { kind: 'extract', text: sentence.text },
  citations: [citeSentence(sentence, citer)],
})
