import type { ComputedWording, ConditionWords, LabelledWords, MatchingWords, SideWords } from './computed.ts'

const named = ({ label, value }: LabelledWords) => `${value} in ${label}`
const listed = (list: readonly LabelledWords[]) => list.map(named).join(', ')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function condition(it: ConditionWords): string {
  switch (it.kind) {
    case 'above':
      return `above ${it.limit}`
    case 'below':
      return `below ${it.limit}`
    case 'at-least':
      return `at least ${it.limit}`
    case 'at-most':
      return `at most ${it.limit}`
    case 'between':
      return `between ${it.limit} and ${it.upper}`
    case 'rise':
      return 'up on the year before'
    case 'fall':
      return 'down on the year before'
    case 'exceeds':
      return `above ${it.other}`
  }
}

function matching({ head, condition: asked, found, byYear, unbroken, nearest }: MatchingWords): string {
  const counted = `${byYear ? 'year' : 'row'}${found.length === 1 ? '' : 's'}`
  const rows = `${capital(head)}: ${found.length === 0 ? 'no' : `${unbroken ? 'at most ' : ''}${found.length}`} ${counted}${unbroken ? ' in a row' : ''} ${condition(asked)}`
  if (found.length > 0) return `${rows}: ${listed(found)}`
  return nearest ? `${rows}; the nearest is ${named(nearest)}` : rows
}

const side = ({ table, head, total }: SideWords) => `Table ${table} gives ${total} (${head})`

export const enComputed: ComputedWording = {
  verdict(holds, of, fact) {
    if (of === 'figure') return holds ? `Yes, the figures agree. ${fact}` : `No, the figures do not agree. ${fact}`
    if (of === 'steady') return holds ? `Yes, every year. ${fact}` : `No, not every year. ${fact}`
    return holds ? `Yes. ${fact}` : `No. ${fact}`
  },
  daySpan: (from, to, days) => `From ${from} to ${to} is ${days} days, or ${days + 1} counting both the first and the last`,
  given({ measure, table, asked, given, missing }) {
    const column = `Table ${table}, ${measure}:`
    if (missing === '') return `${column} no gaps; there are figures for ${given}`
    if (given === '') return `${column} no figures for ${missing}`
    const [empty, filled] = [`no figures for ${missing}`, `figures for ${given}`]
    return `${column} ${asked === 'missing' ? `${empty}; ${filled}` : `${filled}; ${empty}`}`
  },
  filed: (table, label, count) => `Table ${table} has ${count} ${count === 1 ? 'entry' : 'entries'} under “${label}”`,
  matching,
  trend({ head, first, last, highest, lowest, turns, steady, growth, sign }) {
    const change = sign === 0 ? 'no change over all' : `a ${sign < 0 ? 'fall' : 'rise'} of ${growth}`
    const way = steady ? 'it never turned' : turns.length > 0 ? `turning points: ${listed(turns)}` : 'it turned several times'
    return `${capital(head)}: from ${named(first)} to ${named(last)}, ${change}; highest ${named(highest)}, lowest ${named(lowest)}; ${way}`
  },
  reconciled({ sides, difference, same, differing }) {
    const totals = sides.map(side).join('; ')
    const only = sides.flatMap((it) => (it.only ? [`only Table ${it.table} has ${named(it.only)}`] : []))
    const unlike = differing.map(({ label, values: [a, b] }) => `for ${label} they give ${a} and ${b}`)
    return [`${totals}; ${same ? 'they agree' : `they are ${difference} apart`}`, ...only, ...unlike].join('; ')
  },
}
