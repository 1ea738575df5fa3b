import { aidClauses } from '../../language/cues/aid-clauses.ts'
import { findYears } from '../../language/values/dates.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Claim } from '../answer.ts'
import { answerQuestion } from '../answer-question.ts'
import type { Citer } from '../citer.ts'
import { recited } from './recited.ts'

/** Who is said to aid whom, held against who does; wrong only where the papers say it the other way round. */
export function checkRelation(
  text: string,
  library: Library,
  citer: Citer,
): { readonly holds: boolean; readonly claim: Claim } | undefined {
  const normal = normalise(text)
  const [said, ...more] = aidClauses(normal)
  if (!said || more.length > 0) return undefined
  const years = findYears(normal)
  const [subject, object] = [bare(said.subject), bare(said.object)]
  const stated = relationsOf(subject, library).find(
    (one) => one.subject === subject && one.object === object && isOf(one.when, years),
  )
  if (stated) return { holds: true, claim: recited(stated.claim, citer) }
  const reversed = relationsOf(object, library).find((one) => one.subject === object && one.object === subject)
  return reversed && { holds: false, claim: recited(reversed.claim, citer) }
}

const isOf = (when: string | undefined, years: readonly { readonly from: number }[]): boolean =>
  years.every(({ from }) => when?.includes(String(from)) ?? false)

function relationsOf(subject: string, library: Library) {
  const { answer, planned } = answerQuestion(`${subject}对口支援哪里？`, library)
  if (answer.kind !== 'answered' || planned.rule !== 'relations') return []
  return answer.parts.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.says.kind === 'relation'
        ? [{ claim, subject: normalise(claim.says.subject), object: normalise(claim.says.object), when: claim.says.when }]
        : [],
    ),
  )
}

/** Without its year and its full stop. */
function bare(party: string): string {
  const year = findYears(party).at(-1)
  const rest = year ? party.slice(year.end) : party
  const marks = new Set([...'。.,!了 '])
  return [...rest].filter((char) => !marks.has(char)).join('')
}
