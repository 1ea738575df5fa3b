import { toSimplified, toTraditional } from './script.ts'

export type TextLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /[a-z]+(?:['’-][a-z]+)*/giu
/** Words in brackets are glosses (挂职), not the language of the sentence. */
const BRACKETED = /[(（“"][^)）”"]*[)）”"]/gu

/** The language of a question: English when it has more English words than Chinese characters, gloss in brackets aside. */
export function detectLanguage(text: string): TextLanguage {
  const bare = text.replace(BRACKETED, ' ')
  const sentence = HAN.test(bare) || /[a-z]/i.test(bare) ? bare : text
  HAN.lastIndex = 0
  const han = sentence.match(HAN)?.length ?? 0
  const words = sentence.match(LATIN_WORD)?.length ?? 0
  if (words > han) return 'en'
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans'
}

/** Traditional when at least two characters are written differently in Simplified, or one and none the other way round. */
function isTraditional(text: string): boolean {
  const simplified = [...toSimplified(text)]
  const changed = [...text].filter((char, i) => char !== simplified[i]).length
  return changed >= 2 || (changed === 1 && toTraditional(text) === text)
}
