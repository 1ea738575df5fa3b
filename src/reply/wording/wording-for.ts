import type { ReplyLanguage } from '../../answer/answer.ts'
import { en } from './en.ts'
import { inTraditional } from './in-traditional.ts'
import type { Wording } from './wording.ts'
import { zhHans } from './zh-Hans.ts'

let zhHant: Wording | undefined

/** The words of a language. Those of Traditional Chinese are made when they are first asked for. */
export function wordingFor(lang: ReplyLanguage): Wording {
  if (lang === 'en') return en
  if (lang === 'zh-Hans') return zhHans
  zhHant ??= { ...inTraditional(zhHans), lang }
  return zhHant
}
