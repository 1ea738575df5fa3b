import { type AnswerRef, readAnswerRef, writeAnswerRef } from '../../answer-ref.ts'
import { cutText } from '../../split.ts'

/** What a button under an answer says when it is pressed. */
export interface Press {
  readonly ref: AnswerRef
  /** The page, from 0, that takes the place of the one shown; otherwise the view is shown anew. */
  readonly page?: number
  /** The question that stands above the answer where it is not in the thread: private messages are not sent back to us. */
  readonly asked?: string
}

/** Every `action_id` of such a button begins so. */
export const PRESS_ACTION = 'wj:'

const PAGE = '~'
const ASKED = '\n'
/** Slack takes 2,000 characters in a value; a message has several of them. */
const ASKED_CHARS = 120

/** `wj:<id>:sources`, with a page `wj:<id>:sources~1`: unique among the buttons of one message. */
export function pressAction({ ref, page }: Press): string {
  return page === undefined ? writeAnswerRef(ref) : `${writeAnswerRef(ref)}${PAGE}${page}`
}

/** The button's value: the action, and under it the question. */
export function pressValue(press: Press): string {
  return press.asked ? `${pressAction(press)}${ASKED}${cutText(press.asked, ASKED_CHARS)}` : pressAction(press)
}

/** The press that a value tells of; undefined when it is none of ours. */
export function readPress(value: string): Press | undefined {
  const end = value.indexOf(ASKED)
  const [action = '', page] = (end < 0 ? value : value.slice(0, end)).split(PAGE)
  const ref = readAnswerRef(action)
  const number = page === undefined ? undefined : Number(page)
  if (!ref || (number !== undefined && (!Number.isInteger(number) || number < 0))) return undefined
  const asked = end < 0 ? '' : value.slice(end + ASKED.length)
  return { ref, ...(number !== undefined && { page: number }), ...(asked && { asked }) }
}
