/** Words for the several ways in which something ends: people leave, work is done, a thing stops, is closed or abolished. */
const ENDINGS = [
  /撤(?!销|县|并)|\b(?:withdr[ae]w\w*|pulled? out|left)\b/u,
  /完成|完工|竣工|建成|落成|收官|收尾|\b(?:complet\w+|finish\w*)\b/u,
  /结束|终止|告终|到期|截止|\b(?:ended|ends?|expire\w*)\b/u,
  /停(?:止|办|运|开|产|掉|了|的)|\b(?:stopp?\w*|suspend\w*)\b/u,
  /关(?:闭|停|门|张|掉|的|了)|倒闭|\bclos(?:ed?|ure)\b/u,
  /取消|废[止除]|撤销|解散|解封|\b(?:abolish\w*|cancel\w*|scrapp?\w*|dissolv\w*|repeal\w*)\b/u,
] as const

/** The way of ending that a text speaks of; undefined when it speaks of none. */
export function endingIn(text: string): number | undefined {
  const found = ENDINGS.findIndex((pattern) => pattern.test(text))
  return found === -1 ? undefined : found
}

/** Whether a text says that something ended in that way. */
export const saysEnding = (text: string, way: number): boolean => ENDINGS[way]?.test(text) ?? false

const ISSUING = /出台|颁布|颁行|发布|印发|公布|下发|\b(?:issu|promulgat|publish|releas|adopt)(?:e|es|ed|ing)\b/u

/** Whether a text says that a rule or a plan was made known: 出台 and 颁布 are the same. */
export const saysIssuing = (text: string): boolean => ISSUING.test(text)

const DOCUMENT = /^(?:红头)?(?:政策)?(?:文件|公文|批文|档案)$|^documents?$/u
const TITLE = /《[^《》]+》|[“"]\p{Lu}[^“”"]+[”"]/u

/** Whether a word means a document of any kind, and whether a text names one by its title. */
export const meansDocument = (word: string): boolean => DOCUMENT.test(word)
export const namesDocument = (text: string): boolean => TITLE.test(text)
