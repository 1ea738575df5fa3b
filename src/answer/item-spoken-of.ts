import { findYears } from '../language/values/dates.ts'
import { itemAsked } from '../language/values/ordinals.ts'
import { normalise } from '../language/words/normalise.ts'
import { headingName } from '../language/words/phrases.ts'
import type { Library } from '../question/library.ts'
import type { Question, Told } from '../question/question.ts'
import type { Enumeration, Item } from '../retrieval/enumerations.ts'
import { listKey } from '../retrieval/list-key.ts'
import { listPointedInto } from './read/choose-list.ts'
import { listOfKindPointedInto } from './read/list-of-kind.ts'
import { isNamedBy } from './read/score-list.ts'

/** Longer heads say more than the name of an item. */
const LONGEST_HEAD = 40

/**
 * The one item of a list that a question is about: a stage by its years or its name, one of the mechanisms by its name. The next
 * question may point from there: 下一个阶段呢. Undefined where it names none, or several of a list.
 */
export function itemSpokenOf(question: Question, library: Library): Told['spoken'] {
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const lists = library.enumerations.filter(({ first }) => first.lang === lang)
  const names = question.content.filter(({ strict, kind }) => strict && kind === 'term')
  const byUnits = (item: Item) =>
    names.length > 0 && headOf(item).length <= LONGEST_HEAD && names.every((unit) => isNamedBy(item, unit, library))
  return pointedInto(question, library) ?? onlyItem(lists, (item) => isStage(item, question)) ?? onlyItem(lists, byUnits)
}

/** The first stage, 第三条经验: the item of the list of that kind. */
function pointedInto(question: Question, library: Library): Told['spoken'] {
  const which = itemAsked(question.text)
  if (which === undefined) return undefined
  const list = listOfKindPointedInto(question, library, undefined) ?? listPointedInto(question, library, undefined)
  return list && { list: listKey(list), item: which === 'last' ? list.items.length : which }
}

function onlyItem(lists: readonly Enumeration[], accepts: (item: Item) => boolean): Told['spoken'] {
  for (const list of lists) {
    const [at, ...others] = list.items.flatMap((item, i) => (accepts(item) ? [i + 1] : []))
    if (at !== undefined && others.length === 0) return { list: listKey(list), item: at }
  }
  return undefined
}

/** A heading with years that the question gives, or that the question names. */
function isStage({ heading }: Item, { text, years }: Question): boolean {
  const [own] = heading ? findYears(heading.title) : []
  if (!heading || !own) return false
  return (
    text.includes(normalise(headingName(heading.title)).toLowerCase()) ||
    (years.length === 1 && years.every(({ from, to }) => from === own.from && to === own.to))
  )
}

const headOf = ({ heading, sentences: [first], offset, end }: Item): string => heading?.title ?? first.text.slice(offset, end)
