import { chineseToNumber } from './numerals.ts'

const KINDS =
  /(?<!第)([两二三四五六七八九]|(?<!\d)[2-9])\s*(?:大)?(?:类|种|项|栏|列)(?=\p{Script=Han}{0,4}?(?:资金|钱|款|经费|投入|数据|指标|数字))/u

/** How many kinds of figures a text speaks of, and in which words: 3 in 占三类资金的比重. Undefined where it counts none. */
export function kindsCounted(text: string): { readonly count: number; readonly words: string } | undefined {
  const match = KINDS.exec(text)
  const word = match?.[1]?.replace('两', '二')
  return match && word !== undefined ? { count: chineseToNumber(word) ?? Number(word), words: match[0] } : undefined
}
