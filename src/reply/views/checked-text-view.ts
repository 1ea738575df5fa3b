import type { CheckedSentence, CheckedText, SentenceVerdict } from '../../answer/checked-text.ts'
import type { Block, Reply } from '../reply.ts'
import { sourcesOf } from '../sources.ts'
import { statementText } from '../statement-text.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { heading, viewReply } from './view-reply.ts'

/** A message held against the papers: how many sentences hold, then each with what the papers say. */
export function checkedTextView({ lang, sentences, unread }: CheckedText): Reply {
  const words = wordingFor(lang)
  const { check } = words.views
  if (sentences.length === 0) return viewReply({ tone: 'notice', blocks: [heading(check.empty)] }, lang)
  const citations = sentences.flatMap((one) => ('claims' in one ? one.claims.flatMap((claim) => claim.citations) : []))
  return viewReply(
    {
      tone: 'answer',
      blocks: [
        ...(sentences.length > 1 ? [heading(check.summary(countsOf(sentences)))] : []),
        ...sentences.map((one) => sentenceBlock(one, words)),
        ...(unread > 0 ? [{ kind: 'notice', text: check.unread(unread) } as const] : []),
      ],
      sources: sourcesOf(citations, words),
    },
    lang,
  )
}

function countsOf(sentences: readonly CheckedSentence[]): Record<SentenceVerdict, number> {
  const counts = { supported: 0, contradicted: 0, misquoted: 0, 'in-part': 0, 'not-found': 0, 'nothing-to-check': 0 }
  for (const { verdict } of sentences) counts[verdict] += 1
  return counts
}

/** The verdict and the sentence as the lead; under it what the papers say, and where the two differ. */
function sentenceBlock(checked: CheckedSentence, words: Wording): Block {
  const { check } = words.views
  const lead = words.cell(check.verdict[checked.verdict], check.sentence(checked.text))
  const claims = 'claims' in checked ? checked.claims : []
  const items = [
    ...claims.map(({ says, citations }) => ({
      text: check.paper(isVerbatim(citations) ? statementText(says, words) : words.inScript(statementText(says, words))),
      markers: citations.map(({ marker }) => marker),
    })),
    ...remarksOf(checked, words).map((text) => ({ text, markers: [] })),
  ].map((line) => ({ ...line, label: '' }))
  return items.length === 0 ? heading(lead) : { kind: 'list', lead, items }
}

const isVerbatim = (citations: readonly { readonly quoteKind: string }[]): boolean =>
  citations.some(({ quoteKind }) => quoteKind === 'quotation')

function remarksOf(checked: CheckedSentence, { views: { check } }: Wording): string[] {
  switch (checked.verdict) {
    case 'contradicted':
    case 'misquoted':
      return checked.differences.map(({ said, printed }) => check.difference(said, printed))
    case 'in-part':
      return [check.open(checked.open)]
    case 'not-found':
      return checked.lacks.length > 0 ? [check.lacks(checked.lacks)] : []
    default:
      return []
  }
}
