const ONE_YUAN = /每(?:投入?|出|花|拿出|给|有)?(?:一|1)(?:块钱?|元)|(?:for|per) (?:every|each|one) yuan|per yuan/u
const ONE_THING =
  /(?:平均|每)(?:一|1)?[家个位名县所户]|[^第]一家|[家县户]均|\bper (?!(?:cent|year|annum|yuan)\b)|\b(?:each|every)\b/u

/** 每出一块钱: what comes with one yuan of something is asked for. */
export const perOne = (text: string): boolean => ONE_YUAN.test(text)

/** 每家单位, 平均一个县: what one of several things has of an amount. */
export const perThing = (text: string): boolean => ONE_THING.test(text)
