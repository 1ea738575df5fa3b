import { atomsOf } from '../../language/words/atoms.ts'
import { PhraseDictionary } from '../../language/words/longest-match.ts'
import { type PlanRule, rejected } from '../plan.ts'
import { SMALL_TALK, type SmallTalkTopic } from '../words/closed-class.ts'

const phrases = new PhraseDictionary<SmallTalkTopic>()
for (const [topic, forms] of Object.entries(SMALL_TALK))
  for (const form of forms.split('|')) phrases.add(form, topic as SmallTalkTopic)

/** 你好，你能做什么？ is about what it can do: the more telling topic wins. */
const TELLING: readonly SmallTalkTopic[] = ['ability', 'identity', 'goodbye', 'thanks', 'greeting']

const PARTICLES = new Set([
  '还',
  '挺',
  '的',
  '先',
  '这样',
  '哈哈',
  '真',
  '呀',
  '啊',
  '哈',
  '哇',
  '呢',
  '啦',
  '吧',
  '哟',
  '嘿',
  '你',
  '您',
])

/** Small talk is a message of nothing but small talk: 谢谢，那2019年呢 is a question. */
export const smallTalk: PlanRule = {
  name: 'small-talk',
  standsAlone: true,
  examples: ['你好', '谢谢！', '你能做什么？', 'hello', 'thanks a lot'],
  plan({ text, units, years, parts }) {
    const atoms = atomsOf(text)
    if (atoms.length === 0) return { plan: { kind: 'empty' } }
    // 早 is no greeting within 最早.
    const found = phrases.matches(atoms).filter(({ start, end }) => !units.some((unit) => cuts(start, end, unit)))
    const rest = units.filter((unit) => !found.some((match) => match.start <= unit.start && unit.end <= match.end))
    const leftOver = rest.some((unit) => !PARTICLES.has(unit.surface) && !unit.closed.some(({ kind }) => kind === 'light'))
    if (found.length === 0 || leftOver || years.length + parts.length > 0) return rejected('more than small talk')
    const topic = TELLING.find((candidate) => found.some(({ values }) => values.includes(candidate)))
    return topic ? { plan: { kind: 'smalltalk', topic } } : rejected('no small talk')
  },
}

/** Whether a stretch takes only a part of a unit. */
const cuts = (start: number, end: number, unit: { readonly start: number; readonly end: number }): boolean =>
  (unit.start < start && start < unit.end) || (unit.start < end && end < unit.end)
