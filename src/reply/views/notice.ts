/** Something that is said besides answers. */
export type Notice =
  /** Too many questions; `seconds` until the next is taken. */
  | { readonly kind: 'person-limit' | 'channel-limit'; readonly seconds: number }
  | {
      readonly kind:
        | 'busy'
        | 'failed'
        | 'forgotten-answer'
        | 'settings-saved'
        | 'not-allowed'
        | 'person-forgotten'
        | 'thanks'
        | 'shared'
        /** A calculation was asked of what is none. */
        | 'not-computed'
    }
  | { readonly kind: 'language-chosen'; readonly name: string }
  /** What a rating says is told to the people set for the channel. */
  | { readonly kind: 'told'; readonly people: number }
  | { readonly kind: 'no-such-table'; readonly number: string; readonly last: number }
  /** A command that needs words after it. */
  | { readonly kind: 'empty-command'; readonly example: string }
