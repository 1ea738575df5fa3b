import type { ReplyLanguage } from '../../answer/answer.ts'

export const BRAND = '问据'

/** Each language by its own name, so that it is found by those who read nothing else. */
export const OWN_NAMES: Record<ReplyLanguage, string> = { 'zh-Hans': '简', 'zh-Hant': '繁', en: 'EN' }

/** Words that only the web page needs. */
export interface WebWording {
  readonly tagline: string
  readonly question: string
  readonly placeholder: string
  readonly send: string
  readonly examples: string
  readonly papers: string
  readonly tables: string
  readonly restatedPaper: string
  readonly newConversation: string
  readonly language: string
  readonly waiting: string
  readonly trace: string
  readonly sourceLink: (marker: number, label: string) => string
  readonly sourceTitle: string
  readonly restated: string
  readonly restatedNote: string
  readonly original: string
  readonly close: string
  readonly back: string
  readonly failed: string
  readonly tooLarge: string
  readonly noSuchSource: string
  readonly noSuchPage: string
}

export const webWording: Record<ReplyLanguage, WebWording> = {
  'zh-Hans': {
    tagline: '就论文提问，每句回答都有出处',
    question: '问题',
    placeholder: '输入关于论文的问题',
    send: '提问',
    examples: '可以这样问',
    papers: '论文',
    tables: '文中表格',
    restatedPaper: '转述本',
    newConversation: '新对话',
    language: '界面语言',
    waiting: '正在查找……',
    trace: '算式与数据',
    sourceLink: (marker, label) => `来源 ${marker}：${label}`,
    sourceTitle: '出处',
    restated: '转述',
    restatedNote: '这一段是转述，不是论文的原句。',
    original: '原文',
    close: '关闭',
    back: '回到提问',
    failed: '没能取得回答，请检查网络后再试。',
    tooLarge: '内容太长，请缩短后再试。',
    noSuchSource: '找不到这处出处。',
    noSuchPage: '没有这个页面。',
  },
  'zh-Hant': {
    tagline: '就論文提問，每句回答都有出處',
    question: '問題',
    placeholder: '輸入關於論文的問題',
    send: '提問',
    examples: '可以這樣問',
    papers: '論文',
    tables: '文中表格',
    restatedPaper: '轉述本',
    newConversation: '新對話',
    language: '介面語言',
    waiting: '正在查找……',
    trace: '算式與數據',
    sourceLink: (marker, label) => `來源 ${marker}：${label}`,
    sourceTitle: '出處',
    restated: '轉述',
    restatedNote: '這一段是轉述，不是論文的原句。',
    original: '原文',
    close: '關閉',
    back: '回到提問',
    failed: '沒能取得回答，請檢查網路後再試。',
    tooLarge: '內容太長，請縮短後再試。',
    noSuchSource: '找不到這處出處。',
    noSuchPage: '沒有這個頁面。',
  },
  en: {
    tagline: 'Ask about the paper; every answer shows its source',
    question: 'Question',
    placeholder: 'Ask about the paper',
    send: 'Ask',
    examples: 'Try asking',
    papers: 'Papers',
    tables: 'Tables in the paper',
    restatedPaper: 'restated',
    newConversation: 'New chat',
    language: 'Language',
    waiting: 'Looking it up…',
    trace: 'Formula and figures',
    sourceLink: (marker, label) => `Source ${marker}: ${label}`,
    sourceTitle: 'Source',
    restated: 'Restated',
    restatedNote: 'This passage is restated; these are not the paper’s own words.',
    original: 'Original',
    close: 'Close',
    back: 'Back to the questions',
    failed: 'No answer arrived. Please check the connection and try again.',
    tooLarge: 'That is too long. Please shorten it and try again.',
    noSuchSource: 'There is no such place in the paper.',
    noSuchPage: 'There is no such page.',
  },
}

/** For the person who starts the bot: why the page cannot be served. */
export const webOperatorWording = {
  listening: (address: string) => `Web: ${address}`,
  portTaken: (port: number) => `Port ${port} is in use by another program. Set WEB_PORT to another one, or to 0 for any.`,
  portForbidden: (port: number) => `Port ${port} may not be used without more rights. Set WEB_PORT to one above 1023.`,
  noSuchAddress: (host: string) => `${host} is no address of this machine. Set WEB_HOST to 127.0.0.1, or 0.0.0.0 for all.`,
  refused: (code: string) => `The web server could not be started (${code}).`,
}
