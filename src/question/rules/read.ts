import { type PlanRule, rejected } from '../plan.ts'

/** Everything else is looked for in the text. */
export const read: PlanRule = {
  name: 'read',
  examples: ['为什么说对口支援是政治机制', '贵州的“5321”机制是什么意思'],
  plan({ units }) {
    const subject = units.filter((unit) => unit.closed.length === 0)
    return subject.length === 0 ? rejected('no word says what the question is about') : { plan: { kind: 'read', units } }
  },
}
