import { namesListed } from '../../language/cues/cues.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import { isNamedBy } from './score-list.ts'

/** An item of a list. */
export interface NamedItem {
  readonly list: Enumeration
  /** From 1. */
  readonly which: number
}

/** 委托—代理那条特征: of the lists of such a kind of thing, the one item whose head says what the question names. */
export function itemNamed(kind: string, question: Question, library: Library, paper: string | undefined): NamedItem | undefined {
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const names = question.content.filter(
    ({ strict, surface }) => strict && !namesListed(surface) && !surface.includes(kind) && surface !== UNDERSTOOD,
  )
  if (names.length === 0) return undefined
  const verbs = question.content.filter(
    ({ strict, surface }) => !strict && surface.length > 1 && library.wordClass(surface) === 'predicate',
  )
  const says = (item: Item) => verbs.every((unit) => item.sentences.some((sentence) => matchIn(unit, sentence) >= 0.5))
  const found = library.enumerations
    .filter(
      ({ first, lead }) =>
        (paper === undefined || first.paper === paper) && first.lang === lang && lead?.normalised.includes(kind),
    )
    .flatMap((list) => {
      const ranks = (accept: (item: Item) => boolean) =>
        list.items.flatMap((item, i) => (accept(item) && says(item) ? [i + 1] : []))
      const literal = ranks(({ sentences: [head] }) => names.every(({ surface }) => head.normalised.includes(surface)))
      const naming = ranks((item) => names.every((unit) => isNamedBy(item, unit, library)))
      return (literal.length > 0 ? literal : naming).map((which) => ({ list, which }))
    })
  return found.length === 1 ? found[0] : undefined
}

/** How should it be understood. */
const UNDERSTOOD = 'understood'
