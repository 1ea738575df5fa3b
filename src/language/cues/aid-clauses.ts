/** Somebody who aids somebody, as a clause of a text says it. Offsets count in the text. */
export interface AidClause {
  readonly subject: string
  readonly object: string
  readonly start: number
  readonly end: number
}

const VERB = '(?:结对|对口)*(?:支援|帮扶|援助|帮带)'
/** 对口支援工作 and 支援的内容 name the aid, not somebody who is aided. */
const NOT_NOUN = '(?!工作|机制|政策|关系|任务|力度|方式|内容|主体|实践|资金|范围|的|、|和|与|$)'
const PARTY = '[^，,；;。：:（）()“”《》由]'
const ACTIVE = new RegExp(`(${PARTY}{2,40}?)${VERB}了?${NOT_NOUN}(${PARTY}{2,40})`, 'gu')
const PASSIVE = new RegExp(`(${PARTY}{2,30}?)(?:是)?由(${PARTY}{2,40}?)(?:来)?${VERB}`, 'gu')
/** 东北三省与苏、浙、粤三省展开对口合作 */
const MUTUAL = new RegExp(`(${PARTY}{2,30}?)(?:与|同|和|跟)(${PARTY}{2,40}?)(?:展开|开展|进行)?(?:对口合作|结对|对口协作)`, 'gu')
const CLAUSE = /[^，,；;。：:（）()]+/gu
const VERB_AT = new RegExp(VERB, 'gu')

/** Who aids whom by the wording of a Chinese text: A支援B, B由A支援, A与B对口合作; several pairs in one clause are told apart. */
export function aidClauses(text: string): AidClause[] {
  return Array.from(text.matchAll(CLAUSE)).flatMap((clause) =>
    pairsOf(clause[0]).flatMap(({ text: pair, start }) => {
      const found = clauseIn(pair)
      const from = clause.index + start
      return found ? [{ ...found, start: from, end: from + pair.length }] : []
    }),
  )
}

function clauseIn(pair: string): { subject: string; object: string } | undefined {
  const first = (pattern: RegExp) => pair.matchAll(pattern).next().value
  const passive = first(PASSIVE)
  if (passive) return { subject: (passive[2] ?? '').trim(), object: (passive[1] ?? '').trim() }
  const mutual = first(MUTUAL)
  if (mutual) return { subject: (mutual[2] ?? '').trim(), object: (mutual[1] ?? '').trim() }
  const active = first(ACTIVE)
  return active ? { subject: (active[1] ?? '').trim(), object: (active[2] ?? '').trim() } : undefined
}

/** 北京支援内蒙古、天津支援甘肃: where one clause has several verbs, the last 、 between two of them parts the pairs. */
function pairsOf(clause: string): { text: string; start: number }[] {
  const verbs = Array.from(clause.matchAll(VERB_AT), ({ index }) => index)
  const cuts = verbs.slice(1).flatMap((verb, i) => {
    const cut = clause.lastIndexOf('、', verb)
    return cut > (verbs[i] ?? 0) ? [cut] : []
  })
  return [...cuts, clause.length].map((end, i) => {
    const start = i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1
    return { text: clause.slice(start, end), start }
  })
}
