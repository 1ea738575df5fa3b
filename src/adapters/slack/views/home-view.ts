import type { Button, HomeView, KnownBlock } from '@slack/types'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import type { ExampleQuestions } from '../../../answer/example-questions.ts'
import type { PaperSummary } from '../../../answer/paper-summary.ts'
import { SUGGEST_ACTION } from '../../../reply/render/slack/buttons.ts'
import { contextOf, plainTextOf } from '../../../reply/render/slack/elements.ts'
import { renderSlack } from '../../../reply/render/slack/render-slack.ts'
import { cutText } from '../../../reply/split.ts'
import { suggestionOf } from '../../../reply/suggestion-of.ts'
import { papersView } from '../../../reply/views/papers-view.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { wordingFor } from '../../../reply/wording/wording-for.ts'
import type { Person } from '../../chat/desk.ts'
import { optionOf } from './modal-parts.ts'

/** Each `action_id` of App Home begins so, but for those of questions. */
export const HOME_ACTION = 'home:'
export const HOME_LANGUAGE = `${HOME_ACTION}language`
export const HOME_TABLE = `${HOME_ACTION}table`
export const HOME_FORGET = `${HOME_ACTION}forget`
/** No language chosen. */
export const AUTO_LANGUAGE = 'auto'

const LANGUAGES = [AUTO_LANGUAGE, 'zh-Hans', 'zh-Hant', 'en'] as const
const EXAMPLES_OF_KIND = 2
const RECENT = 8
const MOST_TABLES = 100
const QUESTION_CHARS = 300
const VALUE_CHARS = 2000

export interface HomeContents {
  readonly papers: readonly PaperSummary[]
  readonly examples: readonly ExampleQuestions[]
  readonly person: Person
  /** The direct conversation with the person, where questions pressed here are answered. */
  readonly channel: string
}

/** App Home: what the bot knows, what can be asked, what the person asked, and the person's settings. At most 100 blocks. */
export function homeView({ papers, examples, person, channel }: HomeContents, lang: ReplyLanguage): HomeView {
  const { home: words } = slackWordingFor(lang)
  return {
    type: 'home',
    private_metadata: JSON.stringify({ channel }),
    blocks: [
      headerOf(words.title),
      sectionOf(words.intro),
      ...(renderSlack(papersView(papers, [], lang)).blocks ?? []),
      ...tableMenu(papers, lang),
      { type: 'divider' },
      headerOf(words.examples),
      ...examples.flatMap((one, i) => kindBlocks(one, `kind${i}`, lang)),
      { type: 'divider' },
      headerOf(words.recent),
      ...(person.questions.length === 0 ? [contextOf(words.noRecent)] : []),
      ...questionBlocks(person.questions.slice(0, RECENT), 'recent', lang),
      { type: 'divider' },
      headerOf(words.you),
      ...personBlocks(person, lang),
    ],
  }
}

const headerOf = (text: string): KnownBlock => ({ type: 'header', text: plainTextOf(text) })
const sectionOf = (text: string): KnownBlock => ({ type: 'section', text: plainTextOf(text) })

function kindBlocks({ kind, questions }: ExampleQuestions, id: string, lang: ReplyLanguage): readonly KnownBlock[] {
  const shown = questions.slice(0, EXAMPLES_OF_KIND).map((question) => suggestionOf(question, lang).question)
  return shown.length === 0 ? [] : [contextOf(wordingFor(lang).views.help.kinds[kind]), ...questionBlocks(shown, id, lang)]
}

/** Each question in full with a button beside it: Slack cuts the text of a button to about 30 characters. */
function questionBlocks(questions: readonly string[], id: string, lang: ReplyLanguage): readonly KnownBlock[] {
  const { ask } = slackWordingFor(lang)
  return questions
    .filter((question) => question.trim() !== '' && question.length <= VALUE_CHARS)
    .map((question, i) => {
      const action_id = `${SUGGEST_ACTION}${id}:${i}`
      const accessory: Button = { type: 'button', action_id, text: plainTextOf(ask), value: question }
      return { type: 'section', text: plainTextOf(cutText(question, QUESTION_CHARS)), accessory }
    })
}

function tableMenu(papers: readonly PaperSummary[], lang: ReplyLanguage): readonly KnownBlock[] {
  const { home: words } = slackWordingFor(lang)
  const tables = papers.flatMap((paper) => paper.tables)
  const first = tables.filter(({ number }, i) => tables.findIndex((other) => other.number === number) === i)
  const options = first.slice(0, MOST_TABLES).map(({ number, caption }) => optionOf(`${number}`, words.table(number, caption)))
  const menu = { type: 'static_select' as const, action_id: HOME_TABLE, placeholder: plainTextOf(words.tables), options }
  return options.length === 0 ? [] : [{ type: 'actions', elements: [menu] }]
}

function personBlocks({ lang: chosen }: Person, lang: ReplyLanguage): readonly KnownBlock[] {
  const { home: words, languages } = slackWordingFor(lang)
  const options = LANGUAGES.map((name) => optionOf(name, languages[name]))
  const initial = options.find(({ value }) => value === (chosen ?? AUTO_LANGUAGE))
  return [
    {
      type: 'section',
      text: plainTextOf(words.language),
      accessory: { type: 'static_select', action_id: HOME_LANGUAGE, options, ...(initial && { initial_option: initial }) },
    },
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: HOME_FORGET,
          style: 'danger',
          text: plainTextOf(words.forget),
          value: 'forget',
          confirm: {
            title: plainTextOf(words.forgetTitle),
            text: plainTextOf(words.forgetText),
            confirm: plainTextOf(words.forgetConfirm),
            deny: plainTextOf(words.cancel),
          },
        },
      ],
    },
  ]
}
