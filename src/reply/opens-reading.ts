import type { Block } from './reply.ts'

const CLAIMS: readonly Block['kind'][] = ['prose', 'list', 'table']

/** Whether a block begins an answer or, after the scope of one reading of the question, the next reading. */
export function opensReading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index === 0) return index === 0
  return blocks[index - 1]?.kind === 'scope' && CLAIMS.includes(block.kind)
}
