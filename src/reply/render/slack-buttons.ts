import type { Button, KnownBlock } from '@slack/types'
import type { Reply } from '../reply.ts'
import { cutText } from '../split.ts'
import { drawContext } from './slack-lines.ts'
import type { Room } from './slack-room.ts'

/** `suggest:0`, `suggest:1` …: the button's value is the question, so that it works for ever and needs no memory. */
export const SUGGEST_ACTION = 'suggest:'

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element: label 75, value 2,000 characters. */
const LABEL_CHARS = 70
const VALUE_CHARS = 2000
/** Slack allows 25; more than these nobody reads on a phone. */
const MOST_BUTTONS = 8
/** All button values together, so that long questions leave room for the answer. */
const MOST_CHARS = 4000

function buttonOf(question: string, index: number): Button {
  return {
    type: 'button',
    action_id: `${SUGGEST_ACTION}${index}`,
    text: { type: 'plain_text', text: cutText(question, LABEL_CHARS), emoji: false },
    value: question,
  }
}

function pressable(questions: readonly string[]): readonly string[] {
  let chars = 0
  return questions
    .filter((question) => question.trim() !== '' && question.length <= VALUE_CHARS)
    .slice(0, MOST_BUTTONS)
    .filter((question) => {
      chars += question.length
      return chars <= MOST_CHARS
    })
}

/** The suggestions as buttons under their lead-in; nothing when there are none. Called first, as buttons never fall off. */
export function drawButtons({ suggestionLead, suggestions }: Reply, room: Room): readonly KnownBlock[] {
  const buttons = pressable(suggestions.map(({ question }) => question)).map(buttonOf)
  if (buttons.length === 0) return []
  const chars = buttons.reduce((sum, { text, value = '' }) => sum + text.text.length + value.length, 0)
  const lead = drawContext(suggestionLead, room)
  return room.take(chars, 1) ? [...lead.blocks, { type: 'actions', elements: buttons }] : []
}
