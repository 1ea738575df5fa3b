const ONE_YUAN = /每(?:投入?|出|花|拿出|给|有)?(?:一|1)(?:块钱?|元)|(?:for|per) (?:every|each|one) yuan|per yuan/u
const ONE_THING =
  /(?:平均|每)(?:一|1)?[家个位名县所户]|[^第]一家|[家县户]均|\bper (?!(?:cent|year|annum|yuan)\b)|\b(?:each|every)\b/u

/** 每出一块钱: what comes with one yuan of something is asked for. */
export const perOne = (text: string): boolean => ONE_YUAN.test(text)

/** 每家单位, 平均一个县: what one of several things has of an amount. */
export const perThing = (text: string): boolean => ONE_THING.test(text)

const PER_THING =
  /(?:平均到?|每)+(?:一|1)?(?:所|家|个|位|名|县|户|间|座|校|人|村|镇|乡|处|班|厂|店|条|只|台|辆|亩|册|件|社|馆|院)|\b(?:per|for (?:each|every)|each|every) (?!(?:cent|year|annum|yuan|month|day)\b)/u

/** Where a text begins to name what something is shared out among, behind 每所, 平均一家 or per. */
export function perThingAt(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = PER_THING.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
