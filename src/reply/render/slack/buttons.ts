import type { Button, KnownBlock, StaticSelect } from '@slack/types'
import stringWidth from 'string-width'
import type { AnswerRef } from '../../answer-ref.ts'
import type { Reply } from '../../reply.ts'
import { cutText } from '../../split.ts'
import { slackWordingFor } from '../../wording/slack.ts'
import { contextOf, plainTextOf } from './elements.ts'
import { PRESS_ACTION, type Press, pressAction, pressValue } from './press.ts'

/** `suggest:0`, `suggest:1` …: the button's value is the question, so that it works for ever and needs no memory. */
export const SUGGEST_ACTION = 'suggest:'
/** The menu of views that are no buttons of their own, and the thumbs. */
export const MENU_ACTION = `${PRESS_ACTION}menu`
export const FEEDBACK_ACTION = `${PRESS_ACTION}feedback`

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element: label 75, value 2,000 characters. */
const LABEL_CHARS = 70
/** About 30 characters are shown of a label. */
const LABEL_COLUMNS = 36
const QUESTION_CHARS = 300
const VALUE_CHARS = 2000
const LEAD_CHARS = 200
/** Slack allows 25; more than these nobody reads on a phone. */
const MOST_SUGGESTIONS = 8
const MOST_VIEWS = 5
const MOST_OPTIONS = 100
/** All values of suggestions together, so that long questions leave room for the answer. */
const SUGGESTION_CHARS = 2400

/** Where in the answer a message stands. */
export interface Shown {
  /** What the page buttons lead to: the answer itself, or the view of it that is shown. */
  readonly shows: AnswerRef['shows']
  readonly page: number
  readonly pages: number
  readonly asked?: string
  /** A private answer, which may be shared with the channel. */
  readonly share?: boolean
}

/** Every button of a reply; those that refer to the answer only when it has an id. The body has what room they leave: buttons never fall off. */
export function drawButtons(reply: Reply, shown: Shown): readonly KnownBlock[] {
  return [
    ...pageButtons(reply, shown),
    ...viewButtons(reply, shown),
    ...suggestionButtons(reply),
    ...feedbackButtons(reply, shown),
  ]
}

function buttonOf(label: string, action_id: string, value: string, style?: Button['style']): Button {
  const text = plainTextOf(cutText(label.trim() || '…', LABEL_CHARS))
  return { type: 'button', action_id, text, value, ...(style && { style }) }
}

function pressButton(label: string, press: Press, style?: Button['style']): Button {
  return buttonOf(label, pressAction(press), pressValue(press), style)
}

function pageButtons({ id, lang }: Reply, shown: Shown): readonly KnownBlock[] {
  if (!id || shown.pages < 2) return []
  const { page, pages } = shown
  const words = slackWordingFor(lang)
  const to = (label: string, target: number) =>
    pressButton(label, { ref: { id, shows: pageOf(shown.shows, target) }, page: target, ...askedOf(shown) })
  const elements = [
    ...(page > 0 ? [to(words.previousPage, page - 1)] : []),
    ...(page + 1 < pages ? [to(words.nextPage, page + 1)] : []),
  ]
  return [contextOf(words.page(page + 1, pages)), { type: 'actions', elements }]
}

const askedOf = ({ asked }: Shown) => (asked ? { asked } : {})
const pageOf = (shows: AnswerRef['shows'], page: number): AnswerRef['shows'] =>
  shows.kind === 'page' ? { kind: 'page', page } : shows

const SHARE = { kind: 'share' } as const

/** The most useful views as buttons, the others in a menu, and sharing. */
function viewButtons({ id, lang, actions, labels }: Reply, shown: Shown): readonly KnownBlock[] {
  if (!id) return []
  const direct = actions.length > MOST_VIEWS + 1 ? actions.slice(0, MOST_VIEWS) : actions
  const others = actions.slice(direct.length)
  const menu: StaticSelect = {
    type: 'static_select',
    action_id: MENU_ACTION,
    placeholder: plainTextOf(cutText(labels.more.trim() || '…', LABEL_CHARS)),
    options: others.slice(0, MOST_OPTIONS).map(({ view, label }) => ({
      text: plainTextOf(cutText(label.trim() || '…', LABEL_CHARS)),
      value: pressAction({ ref: { id, shows: view } }),
    })),
  }
  const elements = [
    ...direct.map(({ view, label }) => pressButton(label, { ref: { id, shows: view }, ...askedOf(shown) })),
    ...(others.length > 0 ? [menu] : []),
    ...(shown.share
      ? [pressButton(slackWordingFor(lang).share, { ref: { id, shows: SHARE }, ...askedOf(shown) }, 'primary')]
      : []),
  ]
  return elements.length > 0 ? [{ type: 'actions', elements }] : []
}

function pressable(questions: readonly string[]): readonly string[] {
  let chars = 0
  return questions
    .filter((question) => question.trim() !== '' && question.length <= VALUE_CHARS)
    .slice(0, MOST_SUGGESTIONS)
    .filter((question) => {
      chars += question.length + Math.min(question.length, QUESTION_CHARS)
      return chars <= SUGGESTION_CHARS
    })
}

/** The suggestions under their lead-in; nothing when there are none. Slack cuts a long label, so long questions stand beside their buttons. */
function suggestionButtons({ suggestionLead, suggestions, lang }: Reply): readonly KnownBlock[] {
  const questions = pressable(suggestions.map(({ question }) => question))
  if (questions.length === 0) return []
  const lead = cutText(suggestionLead.trim(), LEAD_CHARS)
  const short = questions.every((question) => stringWidth(question) <= LABEL_COLUMNS)
  const buttons = questions.map((question, i) =>
    buttonOf(short ? question : slackWordingFor(lang).ask, `${SUGGEST_ACTION}${i}`, question),
  )
  const beside = questions.map((question, i): KnownBlock[] => {
    const accessory = buttons[i]
    return accessory ? [{ type: 'section', text: plainTextOf(cutText(question, QUESTION_CHARS)), accessory }] : []
  })
  return [
    ...(lead === '' ? [] : [contextOf(lead)]),
    ...(short ? [{ type: 'actions' as const, elements: buttons }] : beside.flat()),
  ]
}

function feedbackButtons({ id, lang, feedback }: Reply, shown: Shown): readonly KnownBlock[] {
  if (!id || !feedback) return []
  const words = slackWordingFor(lang)
  const rating = (kind: 'useful' | 'not-useful', label: string, accessibility_label: string) => ({
    text: plainTextOf(label),
    accessibility_label,
    value: pressValue({ ref: { id, shows: { kind } }, ...askedOf(shown) }),
  })
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: FEEDBACK_ACTION,
          positive_button: rating('useful', words.useful, words.usefulLong),
          negative_button: rating('not-useful', words.notUseful, words.notUsefulLong),
        },
      ],
    },
  ]
}
