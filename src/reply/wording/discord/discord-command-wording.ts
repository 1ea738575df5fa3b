import { toTraditional } from '../../../language/words/script.ts'

/** A text for everyone, and in the two Chinese locales that Discord knows. */
export interface Localised {
  readonly en: string
  readonly 'zh-CN': string
  readonly 'zh-TW': string
}

const localised = (en: string, chinese: string): Localised => ({ en, 'zh-CN': chinese, 'zh-TW': toTraditional(chinese) })

/** Name and description as people see them while they type. Names: at most 32 characters; descriptions: 100 (Discord's command reference). */
export interface Named {
  readonly name: Localised
  readonly description: Localised
}

const named = (name: readonly [string, string], description: readonly [string, string]): Named => ({
  name: localised(...name),
  description: localised(...description),
})

export const discordCommandNames = {
  ask: named(['ask', '问'], ['Ask about the papers; the answer cites its sources', '就论文提问，回答附出处']),
  table: named(['table', '查表'], ['Look into a table of the papers', '查论文里的表格']),
  calc: named(['calc', '计算'], ['Compute over cells, with the formula', '用表里的数据计算，给出算式']),
  audit: named(['audit', '核对'], ['Where a paper does not agree with itself', '论文里前后不一致的地方']),
  cite: named(['cite', '引用'], ['How to cite the paper: GB/T 7714, APA, BibTeX', '论文的引用格式：GB/T 7714、APA、BibTeX']),
  paper: named(['paper', '论文'], ['The papers that I know', '我知道的论文']),
  help: named(['help', '帮助'], ['What can be asked, and how', '能问什么，怎么问']),
  report: named(['report', '报告'], ['What was asked, not answered, and rated as wrong', '问了什么、没答上什么、哪些被评为有误']),
  settings: named(['settings', '设置'], ['How I behave in this channel', '我在本频道怎么回答']),
} as const

export const discordOptionNames = {
  question: named(['question', '问题'], ['Your question, in Chinese or English', '你的问题，中文或英文']),
  table: named(['table', '表'], ['The table, by number or caption', '表号或表题']),
  column: named(['column', '列'], ['A column of the table', '表里的一列']),
  year: named(
    ['year', '年份'],
    ['A year or a span of years, for instance 2019 or 2012-2020', '一年或一段，如 2019 或 2012-2020'],
  ),
  expression: named(
    ['expression', '算什么'],
    ['For instance: aid of 2012-2020 ÷ that of 2002-2011', '例如：2012—2020年直接帮扶资金合计'],
  ),
  subject: named(['subject', '范围'], ['A table or a subject; all of it when empty', '某张表或某个方面，不填则全部']),
  place: named(
    ['place', '出处'],
    ['A place to cite, for instance Table 4; the paper itself when empty', '要引的地方，如表4；不填则引论文本身'],
  ),
  paper: named(['paper', '论文'], ['A paper, by its title; all of them when empty', '论文题目，不填则全部']),
  private: named(['private', '仅自己可见'], ['Only you see the answer', '回答只有你看得到']),
  days: named(['days', '天数'], ['Of how many days, 7 when empty', '最近多少天，不填为 7 天']),
} as const

/** Commands on a message; their names may have blanks and capitals. */
export const discordMessageCommandNames = {
  answer: localised('Answer from the papers', '按论文回答'),
  check: localised('Check against the papers', '对照论文核对'),
} as const
