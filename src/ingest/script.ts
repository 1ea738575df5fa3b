import type { SourceLanguage } from '../paper/paper.ts'

/** The language that a piece of source text is mostly written in; a text without letters counts as Chinese. */
export function languageOf(text: string): SourceLanguage {
  const latin = text.match(/[A-Za-zÀ-ɏ]/g)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Chinese character carries about as much as three letters.
  return latin > han * 3 ? 'en' : 'zh'
}
