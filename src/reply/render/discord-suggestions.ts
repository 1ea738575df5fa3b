import { createHash } from 'node:crypto'
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { Suggestion } from '../reply.ts'
import { cutText } from '../split.ts'

/** Limits of Discord's component reference. */
const CUSTOM_ID = 100
const LABEL = 80
const OPTION_LABEL = 100
const BUTTONS = 5
const OPTIONS = 25

const WHOLE = 'ask:'
const REFERENCE = 'askref:'

/** The id of the menu itself; its options carry the questions. */
export const SUGGESTION_MENU_ID = 'askmenu'

/** What a pressed button stands for: the question itself, or the reference under which it was kept. */
export type Pressed =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'reference'; readonly reference: string }

/** The custom id of a suggestion: the question when it fits, otherwise a reference that the adapter keeps. */
export function suggestionId(question: string): string {
  const whole = WHOLE + question
  if (whole.length <= CUSTOM_ID) return whole
  return REFERENCE + createHash('sha256').update(question).digest('hex').slice(0, 32)
}

/** Reads a custom id back; undefined for an id that is not a suggestion's. */
export function readSuggestionId(id: string): Pressed | undefined {
  if (id.startsWith(WHOLE)) return { kind: 'question', question: id.slice(WHOLE.length) }
  if (id.startsWith(REFERENCE)) return { kind: 'reference', reference: id.slice(REFERENCE.length) }
  return undefined
}

/** Up to five suggestions as buttons, more as a menu of up to 25. Empty without suggestions. */
export function suggestionRow(suggestions: readonly Suggestion[], hint: string): readonly APIComponentInMessageActionRow[] {
  const questions = [...new Set(suggestions.map(({ question }) => question.trim()))].filter((question) => question !== '')
  if (questions.length > BUTTONS) return [menu(questions, hint)]
  return questions.map(button)
}

function button(question: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cutText(question, LABEL),
    custom_id: suggestionId(question),
  }
}

function menu(questions: readonly string[], hint: string): APIStringSelectComponent {
  const options = questions
    .slice(0, OPTIONS)
    .map((question) => ({ label: cutText(question, OPTION_LABEL), value: suggestionId(question) }))
  return { type: ComponentType.StringSelect, custom_id: SUGGESTION_MENU_ID, placeholder: hint, options }
}
