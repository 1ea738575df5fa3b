import { askedMembers } from '../../language/cues/asked-members.ts'
import { boundsOf } from '../columns/bounds.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** The members of a group whose number is given: the paper may only count them. */
export const members: PlanRule = {
  name: 'members',
  examples: ['支援湖北的19个省份分别是哪19个', 'Which 19 provinces aided Hubei?'],
  plan(question) {
    const { text, units } = question
    // 超过60万的城市 names no group of 60.
    const asked = boundsOf(question).length > 0 ? undefined : askedMembers(text)
    return asked ? { plan: { kind: 'members', ...asked, units } } : rejected('asks for no members of a group of a given size')
  },
}
