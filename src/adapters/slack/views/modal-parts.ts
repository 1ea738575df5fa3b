import type { InputBlock, InputBlockElement, ModalView } from '@slack/types'
import { plainTextOf } from '../../../reply/render/slack/elements.ts'
import { cutText } from '../../../reply/split.ts'

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object: 75 characters. */
const OPTION_CHARS = 75

export const optionOf = (value: string, label: string) => ({ text: plainTextOf(cutText(label, OPTION_CHARS)), value })

interface Field {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly element: InputBlockElement
}

/** A field of a window; what is entered is found under its id. */
export function fieldOf({ id, label, hint, optional = false, element }: Field): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plainTextOf(label),
    ...(hint && { hint: plainTextOf(hint) }),
    optional,
    element: { ...element, action_id: id },
  }
}

interface Words {
  readonly title: string
  readonly submit: string
  readonly cancel: string
}

/** A window; `metadata` comes back with what is entered. */
export function modalOf(callback_id: string, words: Words, metadata: object, blocks: readonly InputBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id,
    title: plainTextOf(words.title),
    submit: plainTextOf(words.submit),
    close: plainTextOf(words.cancel),
    private_metadata: JSON.stringify(metadata),
    blocks: [...blocks],
  }
}

/** What was put into a window as its metadata; undefined when it is not JSON. */
export function metadataOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
