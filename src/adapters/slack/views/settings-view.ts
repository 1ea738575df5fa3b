import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import type { PaperSummary } from '../../../answer/paper-summary.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { type ChannelSettings, channelSettingsSchema } from '../../../service/channel-settings.ts'
import { SETTINGS_VIEW } from '../surface.ts'
import { fieldOf, metadataOf, modalOf, optionOf } from './modal-parts.ts'

/** Slack takes 100 options, with values of 75 characters. */
const MOST_PAPERS = 100
const VALUE_CHARS = 75
const MOST_PEOPLE = 10
const AUTO = 'auto'
const LANGUAGES = [AUTO, 'zh-Hans', 'zh-Hant', 'en'] as const

/** The window with the settings of a channel, in the language of who changes them. */
export function settingsView(
  channel: string,
  settings: ChannelSettings,
  papers: readonly PaperSummary[],
  lang: ReplyLanguage,
): ModalView {
  const { settings: words, languages } = slackWordingFor(lang)
  const answers = [optionOf('mentions', words.mentions), optionOf('every-question', words.everyQuestion)]
  const replies = [optionOf('thread', words.thread), optionOf('inline', words.inline)]
  const langs = LANGUAGES.map((name) => optionOf(name, languages[name]))
  const known = papers.filter(({ id }) => id.length <= VALUE_CHARS).slice(0, MOST_PAPERS)
  const options = known.map(({ id, title }) => optionOf(id, title || id))
  const chosen = options.filter(({ value }) => settings.papers.includes(value))
  return modalOf(SETTINGS_VIEW, words, { channel }, [
    fieldOf({ id: 'answers', label: words.answers, element: radio(answers, settings.answers) }),
    fieldOf({ id: 'replies', label: words.replies, element: radio(replies, settings.replies ?? 'thread') }),
    fieldOf({ id: 'lang', label: words.lang, element: radio(langs, settings.lang ?? AUTO) }),
    fieldOf({
      id: 'papers',
      label: words.papers,
      hint: words.papersHint,
      optional: true,
      element: { type: 'multi_static_select', options, ...(chosen.length > 0 && { initial_options: chosen }) },
    }),
    fieldOf({
      id: 'tell',
      label: words.tell,
      hint: words.tellHint,
      optional: true,
      element: {
        type: 'multi_users_select',
        max_selected_items: MOST_PEOPLE,
        ...(settings.tell.length > 0 && { initial_users: [...settings.tell] }),
      },
    }),
  ])
}

function radio(options: readonly ReturnType<typeof optionOf>[], chosen: string) {
  const initial = options.find(({ value }) => value === chosen)
  return { type: 'radio_buttons' as const, options: [...options], ...(initial && { initial_option: initial }) }
}

const option = z.object({ selected_option: z.object({ value: z.string() }) }).transform((it) => it.selected_option.value)
const submitted = z.object({
  private_metadata: z
    .string()
    .transform(metadataOf)
    .pipe(z.object({ channel: z.string() })),
  state: z.object({
    values: z.object({
      answers: z.object({ answers: option }),
      replies: z.object({ replies: option }),
      lang: z.object({ lang: option }),
      papers: z.object({ papers: z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() }) }),
      tell: z.object({ tell: z.object({ selected_users: z.array(z.string()).nullish() }) }),
    }),
  }),
})

/** What was entered, and for which channel; undefined when it is not of this window. */
export function readSettings(view: unknown): { readonly channel: string; readonly settings: ChannelSettings } | undefined {
  const parsed = submitted.safeParse(view)
  if (!parsed.success) return undefined
  const { answers, replies, lang, papers, tell } = parsed.data.state.values
  const settings = channelSettingsSchema.safeParse({
    answers: answers.answers,
    replies: replies.replies,
    ...(lang.lang !== AUTO && { lang: lang.lang }),
    papers: (papers.papers.selected_options ?? []).map(({ value }) => value),
    tell: tell.tell.selected_users ?? [],
  })
  return settings.success ? { channel: parsed.data.private_metadata.channel, settings: settings.data } : undefined
}
