import type { ComputedWording, ConditionWords, LabelledWords, MatchingWords, SideWords } from './computed.ts'

const named = ({ label, value }: LabelledWords) => `${label} (${value})`
const listed = (list: readonly LabelledWords[]) => list.map(named).join(', ')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function condition(it: ConditionWords): string {
  switch (it.kind) {
    case 'above':
      return `was above ${it.limit}`
    case 'below':
      return `was below ${it.limit}`
    case 'at-least':
      return `was at least ${it.limit}`
    case 'at-most':
      return `was at most ${it.limit}`
    case 'between':
      return `was between ${it.limit} and ${it.upper}`
    case 'rise':
      return 'rose against the year before'
    case 'fall':
      return 'fell against the year before'
    case 'exceeds':
      return `exceeded ${it.other}`
  }
}

function matching({ head, condition: asked, found, byYear, nearest }: MatchingWords): string {
  const what = `${capital(head)} ${condition(asked)}`
  if (found.length > 0) {
    const counted = byYear ? (found.length === 1 ? 'year' : 'years') : found.length === 1 ? 'row' : 'rows'
    return `${what} in ${found.length} ${counted}: ${listed(found)}`
  }
  const none = `${capital(head)}: it never ${condition(asked)}`
  return nearest ? `${none}; the nearest is ${named(nearest)}` : none
}

const side = ({ table, head, total }: SideWords) => `Table ${table} gives ${total} (${head})`

export const enComputed: ComputedWording = {
  verdict(holds, of, fact) {
    if (of === 'figure') return holds ? `Yes, the figures agree. ${fact}` : `No, the figures do not agree. ${fact}`
    return holds ? `Yes. ${fact}` : `No. ${fact}`
  },
  matching,
  trend({ head, first, last, highest, lowest, turns, steady, growth, sign }) {
    const change = sign === 0 ? 'no change over all' : `a ${sign < 0 ? 'fall' : 'rise'} of ${growth}`
    const way = steady ? 'it never turned' : turns.length > 0 ? `turning points: ${listed(turns)}` : 'it turned several times'
    return `${capital(head)}: from ${named(first)} to ${named(last)}, ${change}; highest in ${named(highest)}, lowest in ${named(lowest)}; ${way}`
  },
  reconciled({ sides, difference, same, differing }) {
    const totals = sides.map(side).join('; ')
    const only = sides.flatMap((it) => (it.only ? [`only Table ${it.table} has ${named(it.only)}`] : []))
    const unlike = differing.map(({ label, values: [a, b] }) => `for ${label} they give ${a} and ${b}`)
    return [`${totals}; ${same ? 'they agree' : `they are ${difference} apart`}`, ...only, ...unlike].join('; ')
  },
}
