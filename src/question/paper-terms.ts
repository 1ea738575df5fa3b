import { knownHeading } from '../ingest/known-headings.ts'
import { isTotalLabel } from '../ingest/tables/grid.ts'
import type { TermForms } from '../language/words/analyser.ts'
import {
  bracketForms,
  headingName,
  quotedPhrases,
  shortForms,
  spokenRanges,
  withoutAdministrativeSuffix,
} from '../language/words/phrases.ts'
import type { Paper } from '../paper/paper.ts'
import { closedForms } from './words/closed-forms.ts'
import { SYNONYMS } from './words/synonyms.ts'

/** A term longer than this is a sentence, and would hide the words in it. */
const MAX_TERM = 12

/**
 * The concepts of a paper: those its folder names, and those its text shows by its form: table headers, keywords,
 * short forms it introduces, quoted coinages, titles in 《》, names of cited authors; everyday words for what it mentions.
 */
export function termsOf(paper: Paper): TermForms[] {
  const named = paper.terms.terms.map(({ names, english }) => ({
    id: names[0] ?? '',
    forms: [...names, ...english, ...names.map(withoutAdministrativeSuffix)],
  }))
  const known = new Set(named.flatMap((term) => term.forms))
  const groups = groupsOf(paper).map((forms) => ({ id: idOf(forms, named), forms }))
  const grouped = new Set([...groups.flatMap(({ forms }) => forms), ...closedForms().flatMap(({ forms }) => forms)])
  const derived = new Set(
    derivedForms(paper).filter(
      (form) => form.length > 1 && form.length <= MAX_TERM && !known.has(form) && !grouped.has(form) && !isTotalLabel(form),
    ),
  )
  return [...named, ...groups, ...[...derived].map((form) => ({ id: form, forms: [form, withoutAdministrativeSuffix(form)] }))]
}

/** The concept that one of some words names already, or a new one. */
const idOf = (forms: readonly string[], named: readonly TermForms[]): string =>
  named.find((term) => term.forms.some((form) => forms.includes(form)))?.id ?? forms[0] ?? ''

/** Several words for one thing: keywords in two languages, names with their short forms, and everyday words. */
function groupsOf({ record, passages, tables }: Paper): (readonly string[])[] {
  const { keyword, keywordEnglish } = record
  const chinese = passages.filter(({ lang }) => lang === 'zh').map(({ text }) => text)
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ raw }) => raw)))
  const text = [...chinese, ...cells].join('\n')
  return [
    ...(keyword.length === keywordEnglish.length ? keyword.map((word, i) => [word, keywordEnglish[i] ?? word]) : []),
    ...chinese.flatMap(shortForms),
    ...tables
      .flatMap(({ columns }) => columns.map(({ header }) => [header, ...spokenRanges(header), ...bracketForms(header)]))
      .filter(({ length }) => length > 1),
    ...SYNONYMS.filter((words) => words.some((word) => text.includes(word))),
  ]
}

function derivedForms(paper: Paper): string[] {
  const headers = paper.tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'measure' || role === 'mark')
      .flatMap((column) => [column.header, ...column.groups]),
  )
  // What the rows are about (样地, 城市), unless they are years.
  const kinds = paper.tables
    .filter(({ rows }) => !rows.some(({ date }) => date))
    .flatMap(({ columns }) => columns.filter(({ role }) => role === 'key').map(({ header }) => header))
  const authors = [...paper.references, ...paper.citations].flatMap((work) => work.authors)
  const coinages = paper.passages
    .filter((passage) => passage.lang === 'zh' && passage.kind !== 'reference')
    .flatMap((passage) => quotedPhrases(passage.text))
  const headings = paper.sections.filter(({ title }) => knownHeading(title) === undefined).map(({ title }) => headingName(title))
  return [...headers, ...kinds, ...headings, ...paper.record.keyword, ...authors, ...coinages]
}
