import type { ReplyLanguage } from '../../answer/answer.ts'
import { inTraditional } from './in-traditional.ts'
import { slackEn } from './slack/en.ts'
import { slackZhHans } from './slack/zh-Hans.ts'

/** What the bot itself says in Slack, apart from answers. Slack's limits stand where a text has one. */
export interface SlackWording {
  readonly page: (page: number, pages: number) => string
  readonly previousPage: string
  readonly nextPage: string
  /** Under a reply without buttons of which a part found no room. */
  readonly leftOut: (count: number) => string
  /** Beside a question. */
  readonly ask: string
  readonly share: string
  readonly useful: string
  readonly usefulLong: string
  readonly notUseful: string
  readonly notUsefulLong: string
  /** While an answer takes its time. */
  readonly status: string
  /** Above the questions offered when somebody opens the messages. */
  readonly prompts: string
  /** The bot was stopped before the answer was there. */
  readonly stopped: string
  /** A window could not be opened: Slack gives three seconds for it. */
  readonly tooLate: string
  /** Said to the person alone when an answer could not be posted; `channel` as Slack shows it. */
  readonly cannotPost: {
    readonly notInChannel: (channel: string) => string
    readonly archived: (channel: string) => string
    readonly notAllowed: (channel: string) => string
  }
  readonly languages: Readonly<Record<'auto' | ReplyLanguage, string>>
  readonly wrong: WrongWording
  readonly settings: SettingsWording
  readonly home: HomeWording
}

/** The window that asks why an answer was wrong. Title and buttons: at most 24 characters. */
export interface WrongWording {
  readonly title: string
  readonly why: string
  readonly hint: string
  readonly tell: string
  readonly tellOption: string
  readonly submit: string
  readonly cancel: string
  /** Into the thread, before the names of those who are told. */
  readonly report: string
  readonly reason: (why: string) => string
}

/** The window with a channel's settings. Title and buttons: at most 24 characters; options: at most 75. */
export interface SettingsWording {
  readonly title: string
  readonly answers: string
  readonly mentions: string
  readonly everyQuestion: string
  readonly replies: string
  readonly thread: string
  readonly inline: string
  readonly lang: string
  readonly papers: string
  readonly papersHint: string
  readonly tell: string
  readonly tellHint: string
  readonly submit: string
  readonly cancel: string
  /** Only channels have settings. */
  readonly onlyChannels: string
  readonly notAllowed: string
}

export interface HomeWording {
  readonly title: string
  readonly intro: string
  readonly tables: string
  readonly table: (number: number, caption: string) => string
  readonly examples: string
  readonly recent: string
  readonly noRecent: string
  readonly you: string
  readonly language: string
  readonly forget: string
  readonly forgetTitle: string
  readonly forgetText: string
  readonly forgetConfirm: string
  readonly cancel: string
}

let slackZhHant: SlackWording | undefined

/** The words of a language; those of Traditional Chinese are made when they are first asked for. */
export function slackWordingFor(lang: ReplyLanguage): SlackWording {
  if (lang === 'en') return slackEn
  if (lang === 'zh-Hans') return slackZhHans
  slackZhHant ??= { ...inTraditional(slackZhHans), languages: slackZhHans.languages }
  return slackZhHant
}
