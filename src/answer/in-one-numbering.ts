import { locatorKey } from '../paper/locator.ts'
import type { AnswerPart, Citation } from './answer.ts'

/** Parts that were cited one by one, with their citations numbered through: the same place has one marker. */
export function inOneNumbering(parts: readonly AnswerPart[]): readonly AnswerPart[] {
  const known = new Map<string, Citation>()
  const numbered = (citation: Citation): Citation => {
    const key = [citation.quote, ...(citation.cells ?? [citation.at]).map(locatorKey)].join(' ')
    const same = known.get(key) ?? { ...citation, marker: known.size + 1 }
    known.set(key, same)
    return same
  }
  return parts.map((part) => {
    const [first, ...more] = part.claims.map((claim) => {
      const [cited, ...others] = claim.citations
      return { ...claim, citations: [numbered(cited), ...others.map(numbered)] as const }
    })
    return first ? { ...part, claims: [first, ...more] } : part
  })
}
