import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Environment } from '../../config.ts'

const TRADITIONAL_REGIONS = ['zh_TW', 'zh_HK', 'zh_MO']

/** The language of the messages around the answers, from the locale; Simplified Chinese where none is set. */
export function cliLanguage(env: Environment): ReplyLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (TRADITIONAL_REGIONS.some((region) => locale.startsWith(region))) return 'zh-Hant'
  return locale.startsWith('en') ? 'en' : 'zh-Hans'
}
