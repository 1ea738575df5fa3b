import type { AnswerPart, Claim, Statement } from '../answer.ts'

/**
 * Readings that give the same figures for the same years (表3 and 表6 print one series) are one answer with the
 * citations of both; readings that differ stay apart.
 */
export function mergeEqual(parts: readonly [AnswerPart, ...AnswerPart[]]): [AnswerPart, ...AnswerPart[]] {
  const [first, ...more] = parts
  const merged: [AnswerPart, ...AnswerPart[]] = [first]
  for (const part of more) {
    const twin = merged.findIndex((other) => sameFigures(other, part))
    const known = merged[twin]
    if (known) merged[twin] = withCitations(known, part)
    else merged.push(part)
  }
  return merged
}

const sameFigures = (a: AnswerPart, b: AnswerPart): boolean =>
  a.claims.length === b.claims.length &&
  a.claims.every(({ says }, i) => figureOf(says) !== undefined && figureOf(says) === figureOf(b.claims[i]?.says))

/** What a figure says apart from its name; undefined for statements that are no single figure. */
function figureOf(says: Statement | undefined): string | undefined {
  if (says?.kind === 'ranked') return `${says.rank} ${says.label} ${says.value.amount}`
  if (says?.kind === 'verdict') return `${says.holds} ${figureOf(says.fact)}`
  if (says?.kind === 'matching') return says.found.map(({ label, value }) => `${label} ${value.amount}`).join(' ') || undefined
  if (says?.kind !== 'figure' && says?.kind !== 'result') return undefined
  const value = says.kind === 'figure' ? says.value : says.computation.result
  const { years } = says.period
  return `${value.amount} ${value.unit.symbol} ${years?.from}-${years?.to}`
}

function withCitations(part: AnswerPart, twin: AnswerPart): AnswerPart {
  const [first, ...more] = part.claims.map(
    (claim, i): Claim => ({ ...claim, citations: [...claim.citations, ...(twin.claims[i]?.citations ?? [])] }),
  )
  return first ? { ...part, claims: [first, ...more] } : part
}
