import type { FoundPart } from '../../language/values/references.ts'
import type { Paper } from '../../paper/paper.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** A table, note or reference by a number that no paper has: nothing else may be answered in its place. */
export const missingPart: PlanRule = {
  name: 'missing-part',
  examples: ['表99中2019年的资金是多少', '注释40说了什么', 'What is Table 12 about?'],
  plan({ parts }, { papers }, paper) {
    const asked = papers.filter(({ id }) => paper === undefined || id === paper)
    const missing = parts.find(({ kind, number }) => !asked.some((one) => numbersOf(one, kind).includes(number)))
    if (!missing) return rejected('every table, note and reference that is named exists')
    const numbers = asked.flatMap((one) => numbersOf(one, missing.kind))
    return { plan: { kind: 'missing-part', part: missing.kind, number: missing.number, last: Math.max(0, ...numbers) } }
  },
}

function numbersOf({ tables, notes, references }: Paper, kind: FoundPart['kind']): number[] {
  const numbered = { table: tables, note: notes, reference: references }[kind]
  return numbered.map(({ number }) => number)
}
