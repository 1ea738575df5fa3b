import { termKey } from '../../language/words/analyser.ts'
import type { Question } from '../question.ts'

/** Which of some authors a question names, in whatever language the paper knows their names; foreign ones by their family name too. */
export function authorsNamed({ text, units }: Pick<Question, 'text' | 'units'>, authors: readonly string[]): ReadonlySet<string> {
  const keys = new Set(units.flatMap((unit) => unit.keys))
  const words = new Set(units.map(({ surface }) => (surface.endsWith("'s") ? surface.slice(0, -2) : surface)))
  return new Set(
    authors.filter(
      (author) =>
        author.length > 1 && (text.includes(author.toLowerCase()) || keys.has(termKey(author)) || words.has(familyName(author))),
    ),
  )
}

/** Nurkse, R. and Halloran P begin with it; an initial is none. */
function familyName(author: string): string {
  const [first = ''] = author.toLowerCase().split(',')
  return first.split(' ').find((word) => word.length > 2 && !word.endsWith('.')) ?? ''
}
