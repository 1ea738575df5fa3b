const CRITERION =
  /(?:按照?|依照?|依据|根据)(?<zh>[^，,。；;：:]{2,30})[，,][^。；;：:]{0,40}?(?:划分|分)(?:为|成)|\bby (?:the )?(?<en>[^.;:]{3,100}?),[^.;:]{0,60}?\bdivided into\b/u

/** By what a sentence that sets out a division divides: 按照援助任务,…可以划分为4种形态. */
export function criterionIn(text: string): string | undefined {
  const groups = CRITERION.exec(text)?.groups
  return groups?.zh ?? groups?.en
}

const COUNT = '[两二三四五六七八2-8]'
const DIVIDED = new RegExp(
  `(?:划分|分类|归类|分(?:成|为|作|出)?)(?:的|有)?(?:哪|几|多少|什么|${COUNT})|${COUNT}(?:大)?[种类](?!是)|(?:哪|几|哪${COUNT})(?:大)?[种类]|哪些(?:形态|类型|类别|种类|形式)|来分|\\b(?:types?|kinds?|forms?|classes|categories)\\b`,
  'u',
)

/** Whether a question may ask for the classes of a division: 按意图分的两类, 三种结对关系, which types by task. */
export const asksForDivision = (text: string): boolean => DIVIDED.test(text)

const ASKED = /(?:按照?|依照?|依据|根据|(?<![自打])从)(?<zh>[^，,。？?分划来]{2,14})|\bby (?:the )?(?<en>[^,?]{3,40})/u

/** Where a question names the criterion of a division: 意图 in 按意图分的两类. */
export function criterionAsked(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = ASKED.exec(text)
  const words = match?.groups?.zh ?? match?.groups?.en
  if (!match || words === undefined) return undefined
  const start = match.index + match[0].indexOf(words)
  return { start, end: start + words.length }
}

const KIND = /^(?:分类|归类|划分|类型|类别|种类|形态|形式|标准|types?|kinds?|forms?|classes|categories|paper|divided?)$/u

/** Whether a word says no more than that something is divided. */
export const namesDivision = (word: string): boolean => KIND.test(word)
