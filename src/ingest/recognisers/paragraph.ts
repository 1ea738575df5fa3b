import type { Block } from '../block.ts'
import { languageOf } from '../script.ts'
import type { CuttingState, Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

function blockOf(text: string, state: CuttingState): Block {
  const behind = state.zone === 'references' || state.zone === 'foreign' || state.zone === 'notes'
  if (behind && state.language === 'zh' && languageOf(text) === 'en') return { kind: 'foreign', text }
  const last = state.blocks.at(-1)
  if (state.zone === 'notes') return { kind: 'note', heads: [], circled: last?.kind === 'note' && last.circled, text }
  if (state.zone === 'references') return { kind: 'reference', text }
  return state.zone === 'foreign' ? { kind: 'front', role: 'other', text } : { kind: 'paragraph', text }
}

/**
 * Everything else. In a list of notes or references a paragraph without a number goes on with the entry before;
 * English paragraphs behind a Chinese paper's references are its English summary.
 */
export const paragraph: Recogniser = {
  name: 'paragraph',
  interrupts: () => false,
  starts: () => true,
  read(lines, at, state) {
    const { text, next } = wrappedText(lines, at, state)
    return { block: blockOf(text, state), next }
  },
}
