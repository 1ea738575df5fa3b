import type { SourceLanguage } from '../paper/paper.ts'

const isLatin = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff

/** The language that a piece of source text is mostly written in; a text without letters counts as Chinese. */
export function languageOf(text: string): SourceLanguage {
  let latin = 0
  let han = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLatin(code)) latin++
    else if (isHan(code)) han++
  }
  // A Chinese character carries about as much as three letters.
  return latin > han * 3 ? 'en' : 'zh'
}
