import type { ComputedWording, ConditionWords, LabelledWords, MatchingWords, SideWords } from './computed.ts'

const named = ({ label, value }: LabelledWords) => `${label}（${value}）`
const listed = (list: readonly LabelledWords[]) => list.map(named).join('、')

function condition(it: ConditionWords, byYear: boolean): string {
  switch (it.kind) {
    case 'above':
      return `超过${it.limit}`
    case 'below':
      return `低于${it.limit}`
    case 'at-least':
      return `不低于${it.limit}`
    case 'at-most':
      return `不超过${it.limit}`
    case 'between':
      return `在${it.limit}到${it.upper}之间`
    case 'rise':
      return byYear ? '比上一年上升' : '上升'
    case 'fall':
      return byYear ? '比上一年下降' : '下降'
    case 'exceeds':
      return `超过${it.other}`
  }
}

function matching({ head, condition: asked, found, byYear, unbroken, nearest }: MatchingWords): string {
  const counted = byYear ? '年' : '项'
  if (found.length > 0)
    return `${head}${condition(asked, byYear)}的${unbroken ? '最长连续' : '共'}${found.length}${counted}：${listed(found)}`
  const none = `${head}没有一${counted}${condition(asked, byYear)}`
  return nearest ? `${none}，最接近的是${named(nearest)}` : none
}

const side = ({ table, head, total }: SideWords) => `表${table}的${head}合计${total}`

export const zhHansComputed: ComputedWording = {
  verdict(holds, of, fact) {
    if (of === 'figure') return holds ? `对，数据一致。${fact}` : `不对，数据不符。${fact}`
    if (of === 'steady') return holds ? `是的，每年都如此。${fact}` : `不是每年都如此。${fact}`
    return `${holds ? '对' : '不对'}，${fact}`
  },
  daySpan: (from, to, days) => `${from}至${to}相隔${days}天，首尾两天都算在内是${days + 1}天`,
  given({ measure, table, asked, given, missing }) {
    const column = `表${table}的“${measure}”`
    if (missing === '') return `${column}没有空缺，${given}都有数字`
    if (given === '') return `${column}没有给出${missing}的数字`
    const [empty, filled] = [`没有给出${missing}的数字`, `有${given}的数字`]
    return `${column}${asked === 'missing' ? `${empty}，${filled}` : `${filled}，${empty}`}`
  },
  filed: (table, label, count) => `表${table}的“${label}”共有${count}条`,
  matching,
  trend({ head, first, last, highest, lowest, turns, steady, growth, sign }) {
    const change = sign === 0 ? '首尾持平' : `${sign < 0 ? '下降' : '增长'}${growth}`
    const way = steady
      ? sign < 0
        ? '其间没有回升'
        : '其间没有回落'
      : turns.length > 0
        ? `转折点：${listed(turns)}`
        : '其间多次起伏'
    return `${head}从${named(first)}变为${named(last)}，${change}；最高是${named(highest)}，最低是${named(lowest)}；${way}`
  },
  reconciled({ sides, difference, same, differing }) {
    const totals = sides.map(side).join('，')
    const only = sides.flatMap((it) => (it.only ? [`${it.only.label}（${it.only.value}）只有表${it.table}有`] : []))
    const unlike = differing.map(({ label, values: [a, b] }) => `${label}两表分别为${a}和${b}`)
    return [`${totals}，${same ? '两者一致' : `相差${difference}`}`, ...only, ...unlike].join('；')
  },
}
