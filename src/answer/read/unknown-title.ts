import { sharedTitle, titlesIn } from '../../language/cues/titles.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Refusal } from '../answer.ts'

/** So much of a title must stand in one that is printed; of a short one (《对口支援法》) all of it. */
const KNOWN = 0.6
const SHORT = 8

/** The refusal where a question names a work or a document in 《》 that no paper names: another one of its words says nothing of it. */
export function unknownTitle({ text }: Question, library: Library): Refusal | undefined {
  const isKnown = (title: string) =>
    library.forms.includes(title) ||
    library.documents.some((document) => document.text.includes(title)) ||
    titlesOf(library).some((printed) => sharedTitle(title, printed) >= (title.length < SHORT ? 1 : KNOWN))
  const unknown = titlesIn(text).filter((title) => !isKnown(title))
  return unknown.length > 0 ? { kind: 'unknown-words', words: unknown } : undefined
}

const titles = new WeakMap<Library, readonly string[]>()

/** Titles that the papers print, and their own; gathered when a question first names one. */
function titlesOf(library: Library): readonly string[] {
  const { documents, papers } = library
  const known = titles.get(library) ?? [
    ...papers.map(({ record }) => normalise(record.title)),
    ...papers.flatMap(({ references }) => references.map(({ title }) => normalise(title ?? ''))),
    ...documents.flatMap(({ text }) => titlesIn(text).map(normalise)),
  ]
  titles.set(library, known)
  return known
}
