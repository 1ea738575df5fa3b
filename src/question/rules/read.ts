import { asksForCritique } from '../../language/cues/asked-critique.ts'
import { judgesAll } from '../../language/cues/judging-all.ts'
import { kindOf } from '../../language/cues/listed-kinds.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** Everything else is looked for in the text. */
export const read: PlanRule = {
  name: 'read',
  examples: ['为什么说对口支援是政治机制', '贵州的“5321”机制是什么意思'],
  plan({ units, text, asks }) {
    const subject = units.filter((unit) => unit.closed.length === 0)
    // 那几种定义合起来看，作者怎么评价 is about all of them; reasons are listed of what common words say (城市差距).
    // 提出了哪几条建议 asks for what the paper lists as such.
    const listed = asks.has('list') && units.some(({ surface }) => kindOf(surface).length > 0)
    const told = listed || (asksForCritique(text) && judgesAll(text)) || (asks.has('why') && asks.has('list'))
    return subject.length === 0 && !told ? rejected('no word says what the question is about') : { plan: { kind: 'read', units } }
  },
}
