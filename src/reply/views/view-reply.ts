import type { ReplyLanguage } from '../../answer/answer.ts'
import { plainText } from '../plain-text.ts'
import type { Action, Block, Reply, Tone } from '../reply.ts'
import { suggestionOf } from '../suggestion-of.ts'
import { wordingFor } from '../wording/wording-for.ts'

/** What a view shows; without `plain` the blocks are read out, notices too. */
export interface Shown {
  readonly tone: Tone
  readonly blocks: readonly Block[]
  readonly sources?: Reply['sources']
  readonly lead?: string
  readonly questions?: readonly string[]
  readonly actions?: readonly Action[]
  readonly plain?: string
}

/** A view as a reply: nobody is asked whether it was useful. */
export function viewReply(shown: Shown, lang: ReplyLanguage): Reply {
  const { tone, blocks, sources = [], lead = '', questions = [], actions = [], plain } = shown
  return {
    tone,
    lang,
    blocks,
    sources,
    suggestionLead: lead,
    suggestions: questions.map((question) => suggestionOf(question, lang)),
    actions,
    feedback: false,
    labels: wordingFor(lang).labels,
    plain: plain ?? plainText(blocks.map((block) => (block.kind === 'notice' ? heading(block.text) : block))),
  }
}

/** One line without a source. */
export const heading = (text: string): Block => ({ kind: 'prose', lines: [{ text, markers: [] }] })
