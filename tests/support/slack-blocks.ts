import type { HomeView, KnownBlock, ModalView } from '@slack/types'

/** The root of the JSON schema that `slack-schema.ts` makes of Slack's own types. */
export interface Roots {
  readonly blocks: KnownBlock[]
  readonly home: HomeView
  readonly modal: ModalView
}
