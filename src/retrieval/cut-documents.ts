import { splitSentences } from '../language/cues/sentences.ts'
import { provincesListed } from '../language/values/provinces.ts'
import type { Analyser } from '../language/words/analyser.ts'
import { indexTerms } from '../language/words/index-terms.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Document } from './document.ts'
import { keysOf, type Sentence } from './sentence-index.ts'

/** The headings over a document. */
export interface Heading {
  readonly keys: ReadonlySet<string>
  readonly terms: readonly string[]
}

/** A document cut into words, once for all indexes. */
export interface CutDocument {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  /** Index terms of the text. */
  readonly terms: readonly string[]
  readonly heading: Heading
}

export function cutDocuments(documents: readonly Document[], analyser: Analyser): CutDocument[] {
  const headings = new Map<string, Heading>()
  return documents.map((document) => {
    const path = document.path.join(' ')
    const heading = headings.get(path) ?? cutHeading(path, analyser)
    headings.set(path, heading)
    const terms: string[] = []
    const sentences = sentencesOf(document).map(({ text, start, end }, index): Sentence => {
      const normalised = normalise(text)
      const units = analyser.units(normalised)
      // 苏、浙、粤 are found by the names of the provinces.
      terms.push(...indexTerms(normalised, units), ...provincesListed(normalised))
      return { document, index, span: { start, end }, text, normalised, keys: keysOf(units) }
    })
    return { document, sentences, terms, heading }
  })
}

function cutHeading(path: string, analyser: Analyser): Heading {
  const normalised = normalise(path)
  const units = analyser.units(normalised)
  return { keys: keysOf(units), terms: indexTerms(normalised, units) }
}

/** A row of a table is one sentence, whatever its punctuation. */
const sentencesOf = ({ source, text }: Document) =>
  source.kind === 'row' ? [{ text, start: 0, end: text.length }] : splitSentences(text)
