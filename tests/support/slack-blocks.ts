import type { KnownBlock } from '@slack/types'

/** The root of the JSON schema that `slack-schema.ts` makes of Slack's own types. */
export type Blocks = KnownBlock[]
