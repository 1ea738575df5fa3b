const ALL =
  /(?:[几各诸]|三|四|多|这些|那些|现有|已有|既有|上述|以上|不同)的?(?:几|三|四|各)?(?:种|类|派|个)?的?(?:现有|已有|既有)?的?(?:定义|界定|看法|观点|说法|视角|解释|理解|学说|研究)|\b(?:these|those|existing|all(?: the)?|several|the three|the four|various|both|the two) (?:\w+ )?(?:definitions|views|accounts|approaches|theories|positions)\b/u
const BACK =
  /(?:上述|以上|不同的|这些|诸种|前述|两种)[^，。]{0,8}?(?:定义|界定|看法|观点|视角|研究)|\b(?:these|the above|the different|different|both|the two) (?:\w+ ){0,2}(?:definitions|views|accounts|approaches)\b/u

/** Whether a question is about several definitions or views together, and whether a sentence speaks of them together. */
export const judgesAll = (text: string): boolean => ALL.test(text)
export const pointsAtAll = (text: string): boolean => BACK.test(text)
