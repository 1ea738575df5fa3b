import { asksForCritique, hasCitation } from '../language/cues.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'

const MAX_SENTENCES = 4

/**
 * What the author says of a view: where views are listed, each with who holds it, the sentences of the item that cite
 * nobody any more. Undefined when no judgement is asked for, or none stands there.
 */
export function critique({ text, asks, ops, content }: Question, best: Sentence, library: Library): Sentence[] | undefined {
  if (!asksForCritique(text) || asks.has('difference') || ops.has('each')) return undefined
  const item = library.enumerations
    .flatMap(({ items }) => items)
    .find(({ sentences, heading }) => heading === undefined && sentences.includes(best))
  const cites = item?.sentences.map(({ normalised }) => hasCitation(normalised)).lastIndexOf(true) ?? -1
  const judgement = cites === -1 ? [] : (item?.sentences.slice(cites + 1) ?? [])
  if (judgement.length === 0) return undefined
  // A follow-up has heard the view already.
  const named = content.some(({ strict, inherited }) => strict && !inherited) && !judgement.includes(best)
  return [...(named ? [best] : []), ...judgement].slice(0, MAX_SENTENCES)
}

/** Whether the author's judgement of a cited work is asked for: naming it among others is none. */
export function asksForJudgement({ text, content }: Question, best: Sentence): boolean {
  const about = content.filter(({ strict }) => strict)
  return asksForCritique(text) && about.length > 0 && about.every(({ proper }) => proper) && hasCitation(best.normalised)
}
