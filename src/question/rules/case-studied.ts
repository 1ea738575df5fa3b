import { asksForCase } from '../../language/cues/asked-case.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** On what case something is studied: no column of a table tells it. */
export const caseStudied: PlanRule = {
  name: 'case-studied',
  examples: ['地方结对帮扶是以哪个省为例讲的', 'Which province is used as the case study?'],
  plan({ text, units, years, ops }) {
    if (!asksForCase(text)) return rejected('asks for no case')
    return years.length + ops.size === 0 ? { plan: { kind: 'read', units } } : rejected('asks for more than a case')
  },
}
