import { hasQuantity } from '../../language/cues/cues.ts'
import { kindOf } from '../../language/cues/listed-kinds.ts'
import { findYears } from '../../language/values/dates.ts'
import { itemPointer } from '../../language/values/item-pointers.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import { listOfKey } from '../../retrieval/list-key.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { listIn } from '../in-other-language.ts'
import { detailsOf, itemDraft } from './item-draft.ts'
import { type Draft, proseDraft, toldListDraft } from './list.ts'

/** How much of a word a sentence must say. */
const SAID = 0.5
const MAX_SENTENCES = 3

/**
 * The item that a question points at of the list that was just told (第二个呢, 最后那种有什么例子): all of it, or what it says of
 * what is asked besides. Refused where the list has no such item or it says nothing of that; undefined where none is pointed at.
 */
export function toldItem(question: Question, library: Library, citer: Citer): Draft | Refusal | undefined {
  const { told, pointsAt, asks, content } = question
  const before = told?.list === undefined ? undefined : listOfKey(told.list, library.enumerations)
  const list = before && listIn(question.lang === 'en' && library.hasEnglish ? 'en' : 'zh', before, library)
  if (!list || pointsAt === undefined) return undefined
  const item = list.items[pointsAt - 1]
  if (!item) return { kind: 'no-evidence' }
  // A heading with its years says when.
  if (asks.has('when') && item.heading && findYears(item.heading.title).length > 0) return toldListDraft([[item]], citer)
  const pointer = itemPointer(question.text)
  const own = content.filter(
    (unit) =>
      unit.strict &&
      !unit.inherited &&
      !unit.telling &&
      kindOf(unit.surface).length === 0 &&
      !(pointer && unit.start < pointer.end && pointer.start < unit.end),
  )
  if (own.length === 0 && !asks.has('amount')) return itemDraft(list, pointsAt, library, citer)
  const sentences = sentencesOf(item, list, library)
  const unsaid = own.filter((unit) => !sentences.some((sentence) => matchIn(unit, sentence) >= SAID))
  if (unsaid.length > 0) return { kind: 'not-stated', words: unsaid.map(({ surface }) => surface) }
  const fitting = sentences.filter(
    (sentence) =>
      (own.length === 0 || own.some((unit) => matchIn(unit, sentence) >= SAID)) &&
      (!asks.has('amount') || hasQuantity(sentence.normalised)),
  )
  return fitting.length > 0 ? proseDraft(fitting.slice(0, MAX_SENTENCES), citer) : { kind: 'no-evidence' }
}

/** Everything that a paper says under an item. */
function sentencesOf(item: Item, list: Enumeration, library: Library): readonly Sentence[] {
  const { heading, sentences } = item
  if (!heading) return [...new Set([...sentences, ...detailsOf(item, list, library)])]
  return library.documents
    .filter(({ paper, lang, place }) => paper === heading.at.paper && lang === list.first.lang && place.startsWith(heading.place))
    .flatMap((document) => [...library.sentences.of(document)])
}
