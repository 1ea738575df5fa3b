import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../answer/answer.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { WRONG_VIEW } from '../surface.ts'
import { fieldOf, metadataOf, modalOf, optionOf } from './modal-parts.ts'

const WHY_CHARS = 1500
const TELL = 'tell'

/** The answer that is said to be wrong, and where it stands. */
const wrongAnswer = z.object({
  id: z.string(),
  team: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
  lang: z.enum(REPLY_LANGUAGES),
})
export type WrongAnswer = z.infer<typeof wrongAnswer>

/** The window that asks why; `canTell` offers to tell the people set for the channel. */
export function wrongView(about: WrongAnswer, canTell: boolean, lang: ReplyLanguage): ModalView {
  const { wrong: words } = slackWordingFor(lang)
  const why = fieldOf({
    id: 'why',
    label: words.why,
    hint: words.hint,
    optional: true,
    element: { type: 'plain_text_input', multiline: true, max_length: WHY_CHARS },
  })
  const tell = fieldOf({
    id: TELL,
    label: words.tell,
    optional: true,
    element: { type: 'checkboxes', options: [optionOf(TELL, words.tellOption)] },
  })
  const modal = modalOf(WRONG_VIEW, words, about, canTell ? [why, tell] : [why])
  // Whoever closes it has still said that the answer is wrong.
  return { ...modal, notify_on_close: true }
}

const submitted = z.object({
  private_metadata: z.string().transform(metadataOf).pipe(wrongAnswer),
  state: z
    .object({
      values: z.object({
        why: z.object({ why: z.object({ value: z.string().nullish() }) }).optional(),
        tell: z.object({ tell: z.object({ selected_options: z.array(z.unknown()).nullish() }) }).optional(),
      }),
    })
    .optional(),
})

/** What was entered; undefined when it is not of this window. */
export function readWrong(
  view: unknown,
): { readonly about: WrongAnswer; readonly why: string; readonly tell: boolean } | undefined {
  const parsed = submitted.safeParse(view)
  if (!parsed.success) return undefined
  const { why, tell } = parsed.data.state?.values ?? {}
  return {
    about: parsed.data.private_metadata,
    why: why?.why.value?.trim() ?? '',
    tell: (tell?.tell.selected_options ?? []).length > 0,
  }
}
