import type { TermForms } from '../language/analyser.ts'
import { headingName, quotedPhrases, withoutAdministrativeSuffix } from '../language/phrases.ts'
import type { Paper } from '../paper/paper.ts'

/** A term longer than this is a sentence, and would hide the words in it. */
const MAX_TERM = 12

/**
 * The concepts of a paper: those its folder names, and those its text shows by its form: table headers, keywords,
 * quoted coinages, titles in 《》, names of cited authors.
 */
export function termsOf(paper: Paper): TermForms[] {
  const named = paper.terms.terms.map(({ names, english }) => ({
    id: names[0] ?? '',
    forms: [...names, ...english, ...names.map(withoutAdministrativeSuffix)],
  }))
  const known = new Set(named.flatMap((term) => term.forms))
  const derived = new Set(derivedForms(paper).filter((form) => form.length > 1 && form.length <= MAX_TERM && !known.has(form)))
  return [...named, ...[...derived].map((form) => ({ id: form, forms: [form, withoutAdministrativeSuffix(form)] }))]
}

function derivedForms(paper: Paper): string[] {
  const headers = paper.tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'measure' || role === 'mark')
      .flatMap((column) => [column.header, ...column.groups]),
  )
  const authors = [...paper.references, ...paper.citations].flatMap((work) => work.authors)
  const coinages = paper.passages
    .filter((passage) => passage.lang === 'zh' && passage.kind !== 'reference')
    .flatMap((passage) => quotedPhrases(passage.text))
  const stages = paper.sections.map(({ title }) => headingName(title))
  return [...headers, ...stages, ...paper.record.keyword, ...authors, ...coinages]
}
