const NEED =
  /不行|不(?:能|可)(?:光|只|单|缺|少)|光[^,。?]{1,12}不|只[^,。?]{1,12}不(?:够|行)|少不了|离不开|不可或缺|非[^,。?]{1,10}不可|还得|还要|关键|要紧|\b(?:not enough|indispensable|cannot do without|necessary|must also)\b/u
const NEEDED =
  /只有|离开|离不开|关键|才能|必须|必要|应当|需要|不可(?:缺|或缺|少)|而不是|\b(?:only if|only when|without|key to|must|should|necessary|essential)\b/u

/** Whether a question asks why something will not do, or is needed, and whether a text says that something is. */
export const asksForNeed = (text: string): boolean => NEED.test(text)
export const saysNeeded = (text: string): boolean => NEEDED.test(text)

const ALONE =
  /(?:光是|光|只是|只|单单|单|仅仅|仅)(?<what>(?!有|要|靠|凭|依靠)[^,，。?？]{1,14}?)(?=不(?!了)|没)|(?:而不(?:是|在于|是靠)|(?:而)?不(?:只|仅|仅仅|单|光)是)(?<other>[^,，。?？]{1,14})(?=[,，。?？]|$)/u

/** What a question says will not do alone: 送钱 in 光送钱不派人; undefined where it says so of nothing. */
export function aloneIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = ALONE.exec(text)
  const what = match?.groups?.what ?? match?.groups?.other
  if (!match || what === undefined || !asksForNeed(text)) return undefined
  const start = match.index + match[0].length - what.length
  return { start, end: start + what.length }
}

const EARLIER = /以前|从前|原来|原先|过去|先前|早先|往年|之前|旧|\b(?:before|earlier|used to|formerly|then)\b/u
const LATER = /后来|现在|如今|以后|目前|之后|新|\b(?:now|later|today|after|since)\b/u

/** Whether a question holds an earlier time against a later one (以前跟后来差在哪). */
export const comparesTimes = (text: string): boolean => EARLIER.test(text) && LATER.test(text)
