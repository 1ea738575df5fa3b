import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { Reply } from '../../reply.ts'
import { cutText } from '../../split.ts'

/** Limits of Discord's component reference. */
const CUSTOM_ID = 100
const LABEL = 80
const OPTION_LABEL = 100
const PLACEHOLDER = 150
const BUTTONS = 5
const OPTIONS = 25

const WHOLE = 'ask:'
const NUMBERED = 'asknth:'
const SEPARATOR = ':'

/** The id of the menu itself; its options carry the questions. */
export const SUGGESTION_MENU_ID = 'askmenu'

/** What a chosen suggestion stands for: the question itself, or one of the suggestions of a kept answer. */
export type Suggested =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'of-answer'; readonly id: string; readonly index: number }

/** The custom id of a suggestion: the question when it fits, otherwise its number under the answer; undefined when neither is possible. */
export function suggestionId(question: string, answer: string | undefined, index: number): string | undefined {
  const whole = WHOLE + question
  if (whole.length <= CUSTOM_ID) return whole
  return answer === undefined ? undefined : [NUMBERED + answer, index].join(SEPARATOR)
}

/** Reads a custom id back; undefined for an id that is not a suggestion's. */
export function readSuggestionId(customId: string): Suggested | undefined {
  if (customId.startsWith(WHOLE)) return { kind: 'question', question: customId.slice(WHOLE.length) }
  if (!customId.startsWith(NUMBERED)) return undefined
  const [id = '', index] = customId.slice(NUMBERED.length).split(SEPARATOR)
  return { kind: 'of-answer', id, index: Number(index) }
}

interface Choice {
  readonly label: string
  readonly value: string
}

/**
 * What can be asked next: a menu of up to 25 questions under an answer. Where a question has to be put otherwise, or
 * chosen, up to five stand open as buttons. Empty without suggestions.
 */
export function suggestionRow(reply: Reply, hint: string): readonly APIComponentInMessageActionRow[] {
  const choices = choicesOf(reply)
  if (choices.length === 0) return []
  const isAnswer = reply.tone === 'answer' || reply.tone === 'computed'
  if (!isAnswer && choices.length <= BUTTONS) return choices.map(button)
  return [menu(choices, cutText(reply.suggestionLead.trim() || hint, PLACEHOLDER))]
}

function choicesOf({ suggestions, id }: Reply): readonly Choice[] {
  const byValue = new Map<string, Choice>()
  for (const [index, { question }] of suggestions.entries()) {
    const label = question.trim()
    const value = label === '' ? undefined : suggestionId(label, id, index)
    if (value !== undefined && !byValue.has(value)) byValue.set(value, { label, value })
  }
  return [...byValue.values()]
}

function button({ label, value }: Choice): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: cutText(label, LABEL), custom_id: value }
}

function menu(choices: readonly Choice[], placeholder: string): APIStringSelectComponent {
  const options = choices.slice(0, OPTIONS).map(({ label, value }) => ({ label: cutText(label, OPTION_LABEL), value }))
  return { type: ComponentType.StringSelect, custom_id: SUGGESTION_MENU_ID, placeholder, options }
}
