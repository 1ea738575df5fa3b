import { kindOf } from '../language/cues/listed-kinds.ts'
import { type ItemPointer, itemPointer, type Pointed } from '../language/values/item-pointers.ts'
import type { Unit } from '../language/words/analyser.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Enumeration, Item } from '../retrieval/enumerations.ts'
import { listOfKey } from '../retrieval/list-key.ts'
import type { Library } from './library.ts'
import type { Question, QuestionUnit } from './question.ts'

/** Who names more than this speaks of something else. */
const MUCH = 2
/** Characters between a pointer and what it counts: 第二个历史阶段. */
const NEAR = 3

/** An item of a list, from 1; 0 for one that the list does not have. */
interface PointedAt {
  readonly list: string
  readonly pointsAt: number
}

/**
 * Which item of the list that was just told a question points at, or of the list an item of which was spoken of. Undefined
 * when it points at none, or counts another kind of thing (第四条经验, after a list of stages).
 */
export function itemPointedAt(
  { text, units, content, parts }: Question,
  { told }: Question,
  library: Library,
): PointedAt | undefined {
  const pointer = told && itemPointer(text)
  const from = told?.item === undefined && STEPS.has(pointer?.which ?? 0) ? (told?.spoken ?? told) : told
  const list = pointer && from?.list !== undefined ? listOfKey(from.list, library.enumerations) : undefined
  const others = content.filter(({ strict, surface }) => strict && kindOf(surface).length === 0)
  if (!list || !pointer || from?.list === undefined || parts.length > 0 || others.length > MUCH) return undefined
  const counted = units.find(
    ({ start, end, surface }) => pointer.end <= end && start <= pointer.end + NEAR && kindOf(surface).length > 0,
  )
  if (counted && !lists(list, counted, pointer)) return undefined
  const pointsAt = itemOf(pointer, list, from.item)
  return pointsAt === undefined ? undefined : { list: from.list, pointsAt }
}

/** These count from the item that was spoken of. */
const STEPS: ReadonlySet<Pointed> = new Set<Pointed>(['next', 'before', 'former', 'latter'])

/** From 1; 0 where there is no such item; undefined where the words mean no item of this list. */
function itemOf({ which }: ItemPointer, { items }: Enumeration, opened: number | undefined): number | undefined {
  const { length } = items
  const own = (number: number) => (number >= 1 && number <= length ? number : 0)
  switch (which) {
    case 'middle':
      return length % 2 === 1 ? (length + 1) / 2 : 0
    case 'former':
    case 'latter':
      // 前一个, of more than two, is the one before that which was opened.
      if (length === 2) return which === 'former' ? 1 : 2
      return opened === undefined ? undefined : own(opened + (which === 'latter' ? 1 : -1))
    case 'next':
    case 'before':
      return opened === undefined ? undefined : own(opened + (which === 'next' ? 1 : -1))
    default:
      return own(which < 0 ? length + 1 + which : which)
  }
}

/** Whether a list is of a kind of thing; a kind that follows at a distance (头一个有什么特点) is what is asked of the item. */
function lists({ lead, before, first, items }: Enumeration, { surface, start }: QuestionUnit, { end }: ItemPointer): boolean {
  const kinds = kindOf(surface)
  const said = [lead?.text, before?.text, first.path.at(-1), ...items.map(({ heading }) => heading?.title)]
  return start > end + 1 || said.some((text) => kinds.some((kind) => normalise(text ?? '').includes(kind)))
}

/** What 它 stands for after an answer that gave one name, or opened an item of a list; none after others. */
export function toldOf(previous: Question, library: Library): readonly QuestionUnit[] {
  const names = previous.told?.named ?? []
  return names.length > 0 ? library.analyser.units(names.join(' ')).map(asSubject) : aboutItem(previous, library)
}

const asSubject = (unit: Unit): QuestionUnit => ({ ...unit, closed: [], strict: true, proper: false })

/** What tells the item that was opened last from the others of its list: its concepts. */
function aboutItem({ told }: Question, library: Library): QuestionUnit[] {
  const list = told?.list === undefined ? undefined : listOfKey(told.list, library.enumerations)
  const item = list?.items[(told?.item ?? 0) - 1]
  if (!list || !item) return []
  const others = list.items.filter((other) => other !== item).map(textOf)
  return library.analyser
    .units(textOf(item))
    .filter(({ kind, surface }) => kind === 'term' && !others.some((other) => other.includes(surface)))
    .map(asSubject)
}

const textOf = ({ sentences: [head], heading, offset, end }: Item): string =>
  normalise(heading?.title ?? head.text.slice(offset, end))
