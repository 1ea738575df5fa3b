import type { AnswerPart, Claim } from '../answer.ts'

type Parts = [AnswerPart, ...AnswerPart[]]

/** Yes in one table and no in another is no answer: where readings judge differently, each gives its fact alone. */
export function withoutContradiction([first, ...more]: Parts): Parts {
  const verdicts = [first, ...more].flatMap(({ claims }) =>
    claims.flatMap(({ says }) => (says.kind === 'verdict' ? says.holds : [])),
  )
  if (new Set(verdicts).size < 2) return [first, ...more]
  return [factsOf(first), ...more.map(factsOf)]
}

const factsOf = (part: AnswerPart): AnswerPart => {
  const [first, ...more] = part.claims
  return { ...part, claims: [factOf(first), ...more.map(factOf)] }
}

const factOf = (claim: Claim): Claim => (claim.says.kind === 'verdict' ? { ...claim, says: claim.says.fact } : claim)
