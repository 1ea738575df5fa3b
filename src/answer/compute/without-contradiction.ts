import type { AnswerPart, Claim } from '../answer.ts'

type Parts = [AnswerPart, ...AnswerPart[]]

/**
 * Yes in one table and no in another is no answer: where readings judge differently, each gives its fact alone. A table
 * that begins beyond a bound does not tell when it was passed where another one does.
 */
export function withoutContradiction(parts: Parts): Parts {
  const [first, ...more] = withoutLateTables(parts)
  const verdicts = [first, ...more].flatMap(({ claims }) =>
    claims.flatMap(({ says }) => (says.kind === 'verdict' ? says.holds : [])),
  )
  if (new Set(verdicts).size < 2) return [first, ...more]
  return [factsOf(first), ...more.map(factsOf)]
}

function withoutLateTables(parts: Parts): Parts {
  const passed = parts.flatMap(({ claims: [{ says }] }) => (says.kind === 'figure' ? (says.period.years?.from ?? []) : []))
  const isLate = ({ claims: [{ says }] }: AnswerPart) =>
    says.kind === 'matching' &&
    says.byYear &&
    says.found[0]?.label === String(says.period.years?.from) &&
    passed.some((year) => year < Number(says.found[0]?.label))
  const [first, ...more] = parts.filter((part) => !isLate(part))
  return first ? [first, ...more] : parts
}

const factsOf = (part: AnswerPart): AnswerPart => {
  const [first, ...more] = part.claims
  return { ...part, claims: [factOf(first), ...more.map(factOf)] }
}

const factOf = (claim: Claim): Claim => (claim.says.kind === 'verdict' ? { ...claim, says: claim.says.fact } : claim)
