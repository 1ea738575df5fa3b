import type { Block } from './reply.ts'

/** A passage as running text, its words as they stand in the paper. */
export function passageText({ before, quote, after }: Extract<Block, { kind: 'passage' }>): string {
  return before + quote + after
}
