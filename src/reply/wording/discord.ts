import type { ReplyLanguage } from '../../answer/answer.ts'

/** Sentences that only Discord needs. */
export interface DiscordWording {
  /** In front of the question that a command or a button asked. */
  readonly asked: string
  /** `count` lines, rows or sources did not fit into the message. */
  readonly omitted: (count: number) => string
  /** What an unopened menu of suggestions says. */
  readonly menuHint: string
  /** Something broke while answering. */
  readonly failed: string
  /** A button whose question is no longer kept. */
  readonly forgotten: string
  /** The bot's role was mentioned instead of the bot, so the text did not arrive. */
  readonly mentionTheBot: string
}

export const discordWording: Record<ReplyLanguage, DiscordWording> = {
  'zh-Hans': {
    asked: '问：',
    omitted: (count) => `……还有 ${count} 条放不下，未列出`,
    menuHint: '选一个问题',
    failed: '抱歉，这次没能答出来，请过一会儿再试。',
    forgotten: '这个按钮太久了，问题已经不在记录里，请直接输入问题。',
    mentionTheBot: '我看不到这条消息的内容：请直接 @ 我本人（不是同名的身份组），或使用 /ask。',
  },
  'zh-Hant': {
    asked: '問：',
    omitted: (count) => `……還有 ${count} 條放不下，未列出`,
    menuHint: '選一個問題',
    failed: '抱歉，這次沒能答出來，請過一會兒再試。',
    forgotten: '這個按鈕太久了，問題已經不在記錄裡，請直接輸入問題。',
    mentionTheBot: '我看不到這則訊息的內容：請直接 @ 我本人（不是同名的身分組），或使用 /ask。',
  },
  en: {
    asked: 'Asked: ',
    omitted: (count) => `… ${count} more did not fit and ${count === 1 ? 'is' : 'are'} not shown`,
    menuHint: 'Choose a question',
    failed: 'Sorry, I could not answer this time. Please try again in a moment.',
    forgotten: 'This button is too old and its question is no longer kept. Please type the question.',
    mentionTheBot: 'I cannot read that message: please mention me (not the role of the same name), or use /ask.',
  },
}

/** A name or description in the language of everyone, and in the two Chinese locales that Discord knows. */
interface Localised {
  readonly en: string
  readonly 'zh-CN': string
  readonly 'zh-TW': string
}

/** What people see while they type the command. Names: at most 32 characters; descriptions: at most 100 (Discord's command reference). */
export const discordCommandWording: Record<'name' | 'description' | 'optionName' | 'optionDescription', Localised> = {
  name: { en: 'ask', 'zh-CN': '问', 'zh-TW': '問' },
  description: {
    en: 'Ask about the paper; the answer cites its sources',
    'zh-CN': '就论文提问，回答附出处',
    'zh-TW': '就論文提問，回答附出處',
  },
  optionName: { en: 'question', 'zh-CN': '问题', 'zh-TW': '問題' },
  optionDescription: {
    en: 'Your question, in Chinese or English',
    'zh-CN': '你的问题，中文或英文',
    'zh-TW': '你的問題，中文或英文',
  },
}

/** For the person who starts the bot: what came of connecting. No text holds a secret. */
export const discordOperatorWording = {
  invite: (address: string) => `Discord: connected. Invite the bot to a server: ${address}`,
  badToken: 'Discord refused the bot token (DISCORD_TOKEN). Copy it again from the Developer Portal, page Bot, Reset Token.',
  badIntents: 'Discord refused the gateway intents of this bot. Check the application in the Developer Portal, page Bot.',
  unreachable: (code: string) => `Discord cannot be reached (${code}). Check the network, the proxy and DISCORD_API_URL.`,
  silent: (seconds: number) =>
    `Discord did not finish the connection within ${seconds} seconds. Check the network and the proxy.`,
  refused: (code: string) => `Discord refused the connection (${code}).`,
}
