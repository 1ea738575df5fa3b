import type { TextLanguage } from '../words/detect-language.ts'

const ENGLISH = /english|英文|英语|英語/iu
const TRADITIONAL = /traditional|繁体|繁體|正体|正體/iu
const CHINESE = 'simplified|traditional|mandarin|chinese|简体|簡體|繁体|繁體|正体|正體|中文|汉语|漢語|国语|國語|普通话'
const LEAD =
  "(?:and|then|so|ok|okay|now|that|this|it|please|pls|can|could|you|u|i|have|get|give|say|put|tell|show|repeat|answer|reply|translate|me|the|same|again|what|how|about|'s|is)"
const ASKED = new RegExp(
  `^(?:(?:${LEAD}|,)\\s*)*(?:in(?:to)?\\s+)?(english|(?:${CHINESE})(?: chinese)?)(?:\\s*(?:version|please|pls|too|as well|again|now|then))*\\s*[?？!.。]*$|^(?:那么?|好的?|嗯|请|請|麻烦|麻煩|能|能不能|可以|可不可以|帮我|幫我|给我|給我|再|你|您|[,，])*(?:用|换成?|換成?|换个|改成?|改用|翻译成?|翻譯成?|翻成|译成|譯成|说|說|要|来个|來個|的)*(英文|英语|英語|${CHINESE})(?:版本?|的)?(?:怎么(?:说|讲|表达|写)|怎麼(?:說|講)|咋(?:说|讲)|如何(?:说|表达)|呢|再?(?:说|說|讲|講|答|回答|写)(?:一)?(?:遍|次|下)?|吧|吗|嗎|可以吗|行吗)*\\s*[?？!。]*$`,
  'iu',
)

/** The language that a text asks for, where it asks for nothing else: and in English?, 中文怎么说. */
export function languageAsked(text: string): TextLanguage | undefined {
  const match = ASKED.exec(text.trim())
  const asked = match?.[1] ?? match?.[2]
  if (asked === undefined) return undefined
  return ENGLISH.test(asked) ? 'en' : TRADITIONAL.test(asked) ? 'zh-Hant' : 'zh-Hans'
}
