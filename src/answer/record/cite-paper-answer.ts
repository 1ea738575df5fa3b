import type { TextLocator } from '../../paper/locator.ts'
import type { Paper } from '../../paper/paper.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, CitationField, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { formatCitation } from './format-citation.ts'

const FIELDS: readonly CitationField[] = ['container-title', 'issued', 'volume', 'issue', 'page', 'DOI']

/** How the paper itself is cited, in each format asked for, with what had to be inferred or is not printed. */
export function citePaperAnswer(
  { formats }: Extract<QuestionPlan, { kind: 'cite-paper' }>,
  { id, record, passages }: Paper,
  lang: 'zh' | 'en',
  citer: Citer,
): AnswerPart | Refusal {
  const front = passages.filter(({ kind, text }) => kind === 'front' && text !== '')
  const printing = (words: string | undefined) => front.find(({ text }) => words !== undefined && text.includes(words))
  const places = [printing(record.title) ?? front[0], printing(record.DOI)].flatMap((passage) => (passage ? [passage] : []))
  const [citation, ...others] = [...new Set(places)].map((passage) => {
    const at: TextLocator = { kind: 'text', paper: id, passage: passage.id, span: { start: 0, end: passage.text.length } }
    return citer.cite(at)
  })
  if (!citation) return { kind: 'no-evidence' }
  const citations: Claim['citations'] = [citation, ...others]
  const claims = formats.map(
    (format): Claim => ({
      says: {
        kind: 'item',
        label: format,
        text: formatCitation(id, record, format, lang === 'en' && format !== 'GB/T 7714-2015'),
        verbatim: true,
      },
      citations,
    }),
  )
  const missing = FIELDS.filter(
    (field) => record[field] === undefined && (record.type === 'article-journal' || field === 'issued'),
  )
  const inferred = FIELDS.filter((field) => record[field] !== undefined && record.inferred[field] !== undefined)
  const gaps: Claim[] =
    missing.length + inferred.length > 0 ? [{ says: { kind: 'citation-gaps', missing, inferred }, citations }] : []
  const [first, ...more] = [...claims, ...gaps]
  return first ? { form: 'list', claims: [first, ...more] } : { kind: 'no-evidence' }
}
