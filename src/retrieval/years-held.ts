import { withoutCitedYears } from '../language/values/cited-years.ts'
import { findYears } from '../language/values/dates.ts'
import type { YearRange } from '../paper/value.ts'
import type { Document } from './document.ts'
import type { Sentence } from './sentence-index.ts'

/** How many of the years asked for a sentence names: its own words whole, its heading and the sentence before it in part. */
export function yearsHeld(asked: readonly YearRange[], sentence: Sentence, before: Sentence | undefined): number {
  return asked.reduce((sum, year) => sum + Math.max(yearMatch(year, sentence, before), headingYears(year, sentence.document)), 0)
}

const years = new WeakMap<Sentence, readonly YearRange[]>()

/** Years named in a sentence. */
export function yearsIn(sentence: Sentence): readonly YearRange[] {
  const known = years.get(sentence) ?? findYears(sentence.normalised)
  years.set(sentence, known)
  return known
}

/** Years that a sentence says something of: not those of the works that it cites, but for works whose author the question names. */
export const yearsSaid = (sentence: Sentence, question: string): readonly YearRange[] =>
  findYears(withoutCitedYears(sentence.normalised, question))

/** A heading that names the years (深化阶段（2012—2021年）) dates everything under it. */
function headingYears(asked: YearRange, document: Document): number {
  const known = headed.get(document) ?? document.path.flatMap((heading) => [...findYears(heading)])
  headed.set(document, known)
  return known.some((found) => found.from === asked.from && found.to === asked.to) ? 0.8 : 0
}

const headed = new WeakMap<Document, readonly YearRange[]>()

function yearMatch(asked: YearRange, sentence: Sentence, before: Sentence | undefined): number {
  const fits = (found: YearRange) => found.from === asked.from && found.to === asked.to
  const touches = (found: YearRange) => found.from <= asked.from && asked.to <= found.to
  const own = yearsIn(sentence)
  if (own.some(fits)) return 1
  if (own.some(touches)) return 0.8
  return before && yearsIn(before).some(fits) ? 0.4 : 0
}
