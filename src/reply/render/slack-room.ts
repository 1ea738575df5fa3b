/** What is left of a Slack message: characters over all blocks, and blocks. */
export interface Room {
  /** Takes the room when it is there; otherwise takes nothing and is false. */
  take(chars: number, blocks: number): boolean
}

/**
 * Slack's documented limit is 50 blocks a message. The sum over blocks is not documented: messages of 11,341 to 13,297
 * characters were refused as `msg_blocks_too_long` (slackapi/bolt-js issues 2509 and 2867), so we stay well below.
 */
const MOST_CHARS = 9000
const MOST_BLOCKS = 45

export function createRoom(): Room {
  let chars = MOST_CHARS
  let blocks = MOST_BLOCKS
  return {
    take(wantedChars, wantedBlocks) {
      if (wantedChars > chars || wantedBlocks > blocks) return false
      chars -= wantedChars
      blocks -= wantedBlocks
      return true
    },
  }
}
