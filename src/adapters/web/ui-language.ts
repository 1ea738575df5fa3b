import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { getCookie } from 'hono/cookie'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../answer/answer.ts'

export const LANGUAGE_PARAMETER = 'lang'
const FALLBACK: ReplyLanguage = 'en'

/** The language of the page: the one just chosen, else the one chosen earlier, else what the browser prefers. */
export function uiLanguage(context: Context): ReplyLanguage {
  return chosenLanguage(context) ?? known(getCookie(context, LANGUAGE_PARAMETER)) ?? preferred(context)
}

/** The language that this request asks to switch to. */
export function chosenLanguage(context: Context): ReplyLanguage | undefined {
  return known(context.req.query(LANGUAGE_PARAMETER))
}

const known = (text: string | undefined) => REPLY_LANGUAGES.find((lang) => lang === text)

function preferred(context: Context): ReplyLanguage {
  const answer = accepts(context, { header: 'Accept-Language', supports: [], default: FALLBACK, match: firstSpoken })
  return known(answer) ?? FALLBACK
}

function firstSpoken(asked: readonly { readonly type: string; readonly q: number }[]): string {
  const ordered = asked.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
  return ordered.map(({ type }) => languageOfTag(type)).find((lang) => lang !== undefined) ?? FALLBACK
}

/** zh-TW, zh-HK and zh-Hant are Traditional: the locale data that Node ships know which script a region writes. */
export function languageOfTag(tag: string): ReplyLanguage | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    if (language === 'zh' || language === 'yue') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
    return language === 'en' ? 'en' : undefined
  } catch {
    // Not a language tag: the header is whatever the client sent.
    return undefined
  }
}
