import { splitSentences } from '../../language/cues/sentences.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { TextLocator } from '../../paper/locator.ts'
import type { InTextCitation, Paper, Passage } from '../../paper/paper.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { sentenceAt } from '../read/sentence-at.ts'

/** The sentences that cite some works, in the reader's language where the paper has them; what is not listed is said first. */
export function citedAnswer(
  plan: Extract<QuestionPlan, { kind: 'cited' }>,
  paper: Paper,
  lang: 'zh' | 'en',
  citer: Citer,
): AnswerPart | Refusal {
  const seen = new Set<string>()
  const claims = plan.citations.flatMap((index): Claim[] => {
    const citation = paper.citations[index]
    const at = citation && (inEnglish(citation, paper, lang) ?? sentenceAt(paper, citation.passage, citation.span.start))
    if (!citation || !at) return []
    const source = citer.cite(at)
    const work = `${citation.authors.join('、')}（${citation.year}${citation.suffix ?? ''}）`
    const gap: Claim[] = citation.reference === undefined ? [{ says: { kind: 'unlisted', work }, citations: [source] }] : []
    const isNew = !seen.has(source.quote)
    seen.add(source.quote)
    return [...gap, ...(isNew ? [{ says: { kind: 'extract', text: source.quote }, citations: [source] } satisfies Claim] : [])]
  })
  const [first, ...more] = claims
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

/** The sentence of the English rendition of the same paragraph that cites the work. */
function inEnglish({ authors, year, passage: id }: InTextCitation, paper: Paper, lang: 'zh' | 'en'): TextLocator | undefined {
  const own = paper.passages.find((passage) => passage.id === id)
  if (lang !== 'en' || !own) return undefined
  const twins = paper.passages.filter(
    (passage) => passage.lang === 'en' && passage.place === own.place && passage.ordinal === own.ordinal,
  )
  const names = authors.flatMap((author) => [
    author,
    ...paper.terms.terms.filter((term) => term.names.includes(author)).flatMap((term) => term.english),
  ])
  const cites = (text: string) => text.includes(String(year)) && names.some((name) => normalise(text).includes(normalise(name)))
  return twins.flatMap((twin) =>
    sentencesOf(twin)
      .filter(({ text }) => cites(text))
      .map(({ at }) => ({ ...at, paper: paper.id })),
  )[0]
}

const sentencesOf = (passage: Passage): { text: string; at: Omit<TextLocator, 'paper'> }[] =>
  splitSentences(passage.text).map(({ text, start, end }) => ({
    text,
    at: { kind: 'text', passage: passage.id, span: { start, end } },
  }))
