import { splitSentences } from '../../language/cues/sentences.ts'
import type { TextLocator } from '../../paper/locator.ts'
import type { Paper } from '../../paper/paper.ts'

/** The sentence of a passage that an offset falls in; a note mark behind the last word still belongs to it. */
export function sentenceAt(paper: Paper, passage: string, offset: number): TextLocator | undefined {
  const text = paper.passages.find(({ id }) => id === passage)?.text
  if (text === undefined) return undefined
  const sentences = splitSentences(text)
  const found = sentences.find(({ start, end }) => start < offset && offset <= end) ?? sentences[0]
  return found && { kind: 'text', paper: paper.id, passage, span: { start: found.start, end: found.end } }
}
