import { SUGGEST_ACTION } from '../../../src/reply/render/slack/buttons.ts'

export interface Button {
  readonly action_id: string
  readonly value: string
}

/** What shows a view of an answer besides it, in the text of a button. */
const VIEW = /^wj:[a-z0-9]+:(?:computation|sources|readings|formats|chart|context)/

/** The buttons of a message that ask a question or show a view of the answer. */
export function buttonsIn(blocks: string): Button[] {
  const all = JSON.parse(blocks) as { elements?: Partial<Button>[] }[]
  return all
    .flatMap(({ elements = [] }) => elements)
    .filter((one): one is Button => one.action_id !== undefined && one.value !== undefined)
    .filter(({ action_id, value }) => action_id.startsWith(SUGGEST_ACTION) || VIEW.test(value))
}
