import { termKey } from '../../language/words/analyser.ts'
import type { Question } from '../question.ts'

/** Which of some authors a question names, in whatever language the paper knows their names. */
export function authorsNamed({ text, units }: Question, authors: readonly string[]): ReadonlySet<string> {
  const keys = new Set(units.flatMap((unit) => unit.keys))
  return new Set(
    authors.filter((author) => author.length > 1 && (text.includes(author.toLowerCase()) || keys.has(termKey(author)))),
  )
}
