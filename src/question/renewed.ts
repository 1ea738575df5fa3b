import type { Library } from './library.ts'
import type { PlanRule } from './plan.ts'
import type { Question } from './question.ts'
import { events } from './rules/events.ts'
import { marks } from './rules/marks.ts'
import { relations } from './rules/relations.ts'

/** Rules that read what is asked from the words of a question, and not only from what it is about. */
const BY_WORDS: readonly PlanRule[] = [events, relations, marks]

/** Where something stands in a text. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * 1996年呢 after 1979年发生了什么, 那云南呢 after 谁支援贵州: the question before with its year or its place changed. Undefined where
 * anything else is said, and where taking over what the question before is about does as well.
 */
export function renewed(question: Question, previous: Question, library: Library): string | undefined {
  const { asks, ops, parts, text } = question
  if (asks.size + ops.size + parts.length > 0) return undefined
  const [named, before] = [slotsOf(question), slotsOf(previous)]
  const kind = named.years.length + named.names.length === 1 ? (named.years.length === 1 ? 'years' : 'names') : undefined
  if (!kind) return undefined
  const [[own], [old, ...others]] = [named[kind], before[kind]]
  if (!own || !old || others.length > 0 || !BY_WORDS.some((rule) => 'plan' in rule.plan(previous, library, undefined)))
    return undefined
  return previous.text.slice(0, old.start) + text.slice(own.start, own.end) + previous.text.slice(old.end)
}

/** The years and the names that stand in the text of a question itself. */
function slotsOf({ years, content }: Question): { readonly years: readonly Span[]; readonly names: readonly Span[] } {
  const stands = ({ start }: Span) => start >= 0
  return { years: years.filter(stands), names: content.filter((unit) => unit.strict && unit.kind !== 'number' && stands(unit)) }
}
