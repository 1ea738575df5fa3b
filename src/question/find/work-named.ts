import type { InTextCitation, Paper, Reference } from '../../paper/paper.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { ofKindNamed } from './kinds-of-works.ts'

/** A listed work that a question names, with the word that names it and where the text cites it. */
export interface NamedWork {
  readonly paper: Paper
  readonly unit: QuestionUnit
  readonly citations: readonly InTextCitation[]
}

/**
 * The one listed work that a question names without its author, by a word of its title that the text itself never says (辞海) or as
 * the only one of its kind (那部辞典), where the text cites it.
 */
export function workNamed({ content }: Question, library: Library, paperId: string | undefined): NamedWork | undefined {
  const candidates = content.filter(({ strict, surface }) => strict && surface.length > 1)
  for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
    for (const unit of candidates) {
      const [work, ...others] = worksBy(unit, paper, library)
      const citations = work && others.length === 0 ? citationsOf(work, paper) : []
      if (citations.length > 0) return { paper, unit, citations }
    }
  }
  return undefined
}

function worksBy({ surface, kind }: QuestionUnit, paper: Paper, library: Library): readonly Reference[] {
  const isOfKind = ofKindNamed(surface)
  if (isOfKind) return paper.references.filter(isOfKind)
  const read = kind === 'latin' ? (library.glossary()?.readAs(surface) ?? []) : []
  const names = [surface, ...read].filter(
    (name) => !paper.passages.some((passage) => isText(passage) && passage.text.includes(name)),
  )
  return paper.references.filter(({ title }) => names.some((name) => title.toLowerCase().includes(name)))
}

const isText = ({ kind }: Paper['passages'][number]): boolean => kind !== 'reference'

/** Where the text cites a work; a slip in one of its authors' names may keep the citation from the list. */
const citationsOf = ({ number, authors, year }: Reference, { citations }: Paper): readonly InTextCitation[] =>
  citations.filter(
    (citation) =>
      citation.reference === number ||
      (citation.reference === undefined && citation.year === year && citation.authors.some((author) => authors.includes(author))),
  )
