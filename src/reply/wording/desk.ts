import type { ReplyLanguage } from '../../answer/answer.ts'
import type { RefusalReason } from '../../answer/usage-report.ts'
import { inTraditional } from './in-traditional.ts'

/** Words of what the chat desk makes itself: calculations of numbers that were typed, and the report for those who manage the bot. */
export interface DeskWording {
  readonly calculation: {
    readonly result: (written: string, result: string, approximate: boolean) => string
    /** The cells that print the number are the line's sources. */
    readonly printed: (number: string) => string
    readonly notPrinted: (numbers: readonly string[]) => string
    /** What a text must be to be calculated. */
    readonly example: string
  }
  /** Questions that commands stand for. */
  readonly questions: {
    readonly citation: string
    readonly citedWork: (named: string) => string
    readonly table: (number: number) => string
    /** How questions about a table begin. */
    readonly ofTable: (number: number) => string
  }
  readonly report: {
    readonly usage: string
    readonly heading: (from: string, until: string) => string
    readonly none: string
    readonly asked: (asked: number, answered: number, refused: number, clarified: number) => string
    readonly checked: (count: number) => string
    readonly ratings: (useful: number, notUseful: number) => string
    readonly sections: string
    readonly tables: string
    readonly refusals: string
    readonly unanswered: string
    readonly badlyRated: string
    readonly times: (count: number) => string
    readonly because: (reasons: readonly string[]) => string
    readonly reason: Readonly<Record<RefusalReason, string>>
  }
}

const zhHans: DeskWording = {
  calculation: {
    result: (written, result, approximate) => `${written} ${approximate ? '≈' : '='} ${result}`,
    printed: (number) => `${number} 见于表中`,
    notPrinted: (numbers) => `表中没有 ${numbers.join('、')}，这里只按输入的数计算。`,
    example: '1931.38 / 389.62',
  },
  questions: {
    citation: '怎么引用这篇论文',
    citedWork: (named) => `参考文献 ${named}`,
    table: (number) => `表${number}讲的是什么`,
    ofTable: (number) => `表${number}`,
  },
  report: {
    usage: [
      '用法：npm run --silent report -- [--days 30] [--json]',
      '  --days 天数   统计最近多少天，默认 30',
      '  --json        以 JSON 输出',
    ].join('\n'),
    heading: (from, until) => `使用情况（${from} 至 ${until}）`,
    none: '这段时间没有人提问。',
    asked: (asked, answered, refused, clarified) =>
      `提问 ${asked} 次：答出 ${answered} 次，未答 ${refused} 次，请提问者选择口径 ${clarified} 次`,
    checked: (count) => `核对消息 ${count} 次`,
    ratings: (useful, notUseful) => `评价：有用 ${useful} 次，没用 ${notUseful} 次`,
    sections: '引用最多的章节',
    tables: '引用最多的表',
    refusals: '未答的原因',
    unanswered: '未答最多的问题',
    badlyRated: '被评为没用的回答',
    times: (count) => `${count} 次`,
    because: (reasons) => `理由：${reasons.join('；')}`,
    reason: {
      'unknown-words': '论文中没有问题里的词',
      'not-stated': '论文没有这样说',
      'outside-years': '表中没有所问的年份',
      'year-from-today': '问的是去年、今年',
      'missing-cell': '表中该格为空',
      'no-breakdown': '表中没有这样细分',
      'false-premise': '问题的前提与数据不符',
      'incommensurable-units': '单位不能相比',
      'no-such-part': '没有所问的表、注释、文献或部分',
      'no-origin': '数字没有出处',
      'no-events': '所问年份没有事件',
      'not-enumerated': '论文没有一一列出',
      'several-readings': '有几种理解',
      'no-evidence': '没有找到依据',
      'out-of-scope': '不是问论文的',
      'empty-question': '没有内容',
      'too-long': '问题太长',
      'not-computed': '不是计算题',
    },
  },
}

const en: DeskWording = {
  calculation: {
    result: zhHans.calculation.result,
    printed: (number) => `${number} stands in the tables`,
    notPrinted: (numbers) => `The tables do not have ${numbers.join(', ')}; it is taken as typed.`,
    example: zhHans.calculation.example,
  },
  questions: {
    citation: 'How do I cite this paper?',
    citedWork: (named) => `reference ${named}`,
    table: (number) => `What is Table ${number} about?`,
    ofTable: (number) => `Table ${number}`,
  },
  report: {
    usage: [
      'usage: npm run --silent report -- [--days 30] [--json]',
      '  --days N   the last N days, 30 by default',
      '  --json     print JSON',
    ].join('\n'),
    heading: (from, until) => `Usage (${from} to ${until})`,
    none: 'Nobody asked anything in this time.',
    asked: (asked, answered, refused, clarified) =>
      `Asked ${asked}: answered ${answered}, not answered ${refused}, asked back ${clarified}`,
    checked: (count) => `Messages checked: ${count}`,
    ratings: (useful, notUseful) => `Rated: useful ${useful}, not useful ${notUseful}`,
    sections: 'Sections cited most',
    tables: 'Tables cited most',
    refusals: 'Why there was no answer',
    unanswered: 'Questions without an answer, most often asked first',
    badlyRated: 'Answers rated as not useful',
    times: (count) => `${count}×`,
    because: (reasons) => `because: ${reasons.join('; ')}`,
    reason: {
      'unknown-words': 'words that the paper does not have',
      'not-stated': 'not said by the paper',
      'outside-years': 'years that the table does not have',
      'year-from-today': 'last year, this year',
      'missing-cell': 'an empty cell',
      'no-breakdown': 'no such breakdown',
      'false-premise': 'the figures are otherwise than the question says',
      'incommensurable-units': 'units that cannot be compared',
      'no-such-part': 'no such table, note, reference or section',
      'no-origin': 'a figure from nowhere',
      'no-events': 'years without events',
      'not-enumerated': 'counted but not named',
      'several-readings': 'several readings',
      'no-evidence': 'nothing found',
      'out-of-scope': 'not about the paper',
      'empty-question': 'nothing in it',
      'too-long': 'too long',
      'not-computed': 'no calculation',
    },
  },
}

const tables: Readonly<Record<ReplyLanguage, DeskWording>> = { 'zh-Hans': zhHans, 'zh-Hant': inTraditional(zhHans), en }

export const deskWording = (lang: ReplyLanguage): DeskWording => tables[lang]
