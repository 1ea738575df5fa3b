import type { ReplyLanguage } from '../../../answer/answer.ts'
import { inTraditional } from '../in-traditional.ts'

/** Words that only Discord needs. */
export interface DiscordWording {
  /** In front of the question that a command or a button asked. */
  readonly asked: string
  /** `count` lines, rows or sources did not fit into the message. */
  readonly omitted: (count: number) => string
  /** What an unopened menu of suggestions says when the reply has no words of its own. */
  readonly menuHint: string
  /** On the buttons: what stands around a source, sharing, rating. */
  readonly context: string
  readonly share: string
  readonly useful: string
  readonly notUseful: string
  /** The form that asks why an answer was wrong. */
  readonly why: { readonly title: string; readonly label: string; readonly hint: string }
  /** After a rating; `offer` and `told` are about the people who are told of wrong answers here. */
  readonly thanks: string
  readonly offer: (people: number) => string
  readonly tell: string
  readonly told: string
  /** To those people, under the answer. */
  readonly wrong: (mentions: string) => string
  /** Something broke while answering. */
  readonly failed: string
  /** The bot ends before an answer is out. */
  readonly stopping: string
  /** More is asked than can be answered. */
  readonly busy: string
  /** More messages wait for their answer than can be posted; commands do not wait. */
  readonly queueFull: string
  /** The text of a message did not arrive: the role was mentioned, or nobody. */
  readonly mentionTheBot: string
  readonly unreadable: string
  /** A message without words. */
  readonly nothingToRead: string
  /** The bot may not write where it was asked; `where` is a link to the channel. */
  readonly mayNotWrite: (where: string) => string
  readonly onlyManagers: string
  readonly settings: SettingsWording
  readonly person: PersonWording
}

export interface SettingsWording {
  readonly title: (channel: string) => string
  readonly note: string
  /** Said where the bot does not see the texts of messages. */
  readonly withoutTexts: string
  readonly papers: string
  readonly allPapers: string
  readonly answers: Readonly<Record<'mentions' | 'every-question', string>>
  readonly lang: Readonly<Record<ReplyLanguage | 'question', string>>
  readonly replies: Readonly<Record<'thread' | 'inline', string>>
  readonly tell: string
  readonly onlyChannelManagers: string
}

export interface PersonWording {
  readonly lang: string
  readonly forget: string
  readonly forgotten: string
}

const LANGUAGES = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' } as const

const zhHans: DiscordWording = {
  asked: '问：',
  omitted: (count) => `……还有 ${count} 条放不下，未列出`,
  menuHint: '选一个问题',
  context: '上下文',
  share: '分享到频道',
  useful: '有用',
  notUseful: '有误',
  why: { title: '哪里不对？', label: '说明（可不填）', hint: '例如：数字对不上、答非所问、出处不对' },
  thanks: '记下了，谢谢。',
  offer: (people) => `记下了，谢谢。要告诉本频道指定的 ${people} 位负责人吗？`,
  tell: '告诉他们',
  told: '已经告诉他们了。',
  wrong: (mentions) => `${mentions} 有人认为上面这个回答不对，请看一看。`,
  failed: '抱歉，这次没能答出来，请过一会儿再试。',
  stopping: '我正要重新启动，这个问题没来得及答，请过一分钟再问一次。',
  busy: '现在问的人太多，请过一会儿再问。',
  queueFull: '现在排队的问题太多，这一个没能答上。请过一分钟再问，或用 /ask 提问，不用排队。',
  mentionTheBot: '我看不到这条消息的内容：请直接 @ 我本人（不是同名的身份组），或使用 /ask。',
  unreadable: '没有 @ 我的消息，我看不到内容。要追问，请回复我的回答、@ 我，或使用 /ask。',
  nothingToRead: '这条消息没有文字。',
  mayNotWrite: (where) => `我在 ${where} 没有发言权限，没法在那里回答你。可以在这里直接问我，或请管理员给我“发送消息”权限。`,
  onlyManagers: '这份报告只给机器人的管理者看（DISCORD_MANAGERS）。',
  settings: {
    title: (channel) => `${channel} 的设置`,
    note: '选了就生效。',
    withoutTexts: '要回答每个问题，还需打开 Message Content Intent，并设 DISCORD_MESSAGE_CONTENT=on；论坛帖子看标题，不需要。',
    papers: '问哪些论文',
    allPapers: '所有论文',
    answers: { mentions: '只回答 @ 我的消息', 'every-question': '回答每个论文能答的问题' },
    lang: { question: '回答用提问的语言', ...LANGUAGES },
    replies: { inline: '直接在频道里回答', thread: '每个问题开一个讨论串' },
    tell: '有人说答案有误时告诉谁',
    onlyChannelManagers: '只有能管理本频道的人可以改设置。',
  },
  person: { lang: '回答我用什么语言', forget: '忘掉我', forgotten: '与你有关的记录都删掉了。' },
}

const en: DiscordWording = {
  asked: 'Asked: ',
  omitted: (count) => `… ${count} more did not fit and ${count === 1 ? 'is' : 'are'} not shown`,
  menuHint: 'Choose a question',
  context: 'Context',
  share: 'Share here',
  useful: 'Useful',
  notUseful: 'Wrong',
  why: {
    title: 'What is wrong?',
    label: 'In your words (optional)',
    hint: 'For instance: a wrong figure, off the point, a wrong source',
  },
  thanks: 'Noted, thank you.',
  offer: (people) =>
    people === 1
      ? 'Noted, thank you. Tell the person set for this channel?'
      : `Noted, thank you. Tell the ${people} people set for this channel?`,
  tell: 'Tell them',
  told: 'They have been told.',
  wrong: (mentions) => `${mentions} Somebody thinks that the answer above is wrong. Please have a look.`,
  failed: 'Sorry, I could not answer this time. Please try again in a moment.',
  stopping: 'I am about to restart and did not get to this question. Please ask again in a minute.',
  busy: 'Too many questions at once. Please ask again in a moment.',
  queueFull:
    'Too many questions are waiting, and I could not take this one. Please ask again in a minute, or use /ask, which does not wait.',
  mentionTheBot: 'I cannot read that message: please mention me (not the role of the same name), or use /ask.',
  unreadable: 'I cannot read messages that do not mention me. To follow up, reply to my answer, mention me, or use /ask.',
  nothingToRead: 'That message has no text.',
  mayNotWrite: (where) =>
    `I may not write in ${where}, so I could not answer you there. Ask me here, or have somebody give me the permission “Send Messages”.`,
  onlyManagers: 'This report is only for those who manage the bot (DISCORD_MANAGERS).',
  settings: {
    title: (channel) => `Settings of ${channel}`,
    note: 'Every choice takes effect at once.',
    withoutTexts:
      'To answer every question I also need the Message Content Intent and DISCORD_MESSAGE_CONTENT=on; forum posts are read by their title, without it.',
    papers: 'Which papers are asked here',
    allPapers: 'All papers',
    answers: { mentions: 'Answer mentions only', 'every-question': 'Answer every question that the papers answer' },
    lang: { question: 'Answer in the language of the question', ...LANGUAGES },
    replies: { inline: 'Answer in the channel', thread: 'Open a thread for each question' },
    tell: 'Whom to tell of wrong answers',
    onlyChannelManagers: 'Only people who manage this channel may change its settings.',
  },
  person: { lang: 'The language of my answers', forget: 'Forget me', forgotten: 'What was kept of you is deleted.' },
}

let zhHant: DiscordWording | undefined

/** The words of a language. Those of Traditional Chinese are made when they are first asked for. */
export function discordWordingFor(lang: ReplyLanguage): DiscordWording {
  if (lang === 'en') return en
  if (lang === 'zh-Hans') return zhHans
  zhHant ??= traditional()
  return zhHant
}

function traditional(): DiscordWording {
  const table = inTraditional(zhHans) as DiscordWording
  // The names of languages are in their own script.
  return { ...table, settings: { ...table.settings, lang: { ...table.settings.lang, ...LANGUAGES } } }
}
