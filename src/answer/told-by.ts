import { normalise } from '../language/words/normalise.ts'
import type { TextLocator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { Question, Told } from '../question/question.ts'
import type { Item } from '../retrieval/enumerations.ts'
import { listKey } from '../retrieval/list-key.ts'
import type { Answer, Claim } from './answer.ts'
import { itemSpokenOf } from './item-spoken-of.ts'
import { locatorOf } from './read/sentence-locator.ts'

/** Works that one may speak of as that work. */
const MOST_WORKS = 3

/** What an answer told of that the next question may point at: a list, the item of it that was opened, works. */
export function toldBy(answer: Answer, question: Question, plan: QuestionPlan | undefined, library: Library): Told | undefined {
  const { told, pointsAt } = question
  if (answer.kind !== 'answered') return told
  const claims = answer.parts.flatMap((part): readonly Claim[] => part.claims)
  const opened = pointsAt ? { list: told?.list, item: pointsAt } : undefined
  const list = opened ?? listTold(claims, library) ?? (told?.list === undefined ? undefined : { list: told.list })
  const works = worksTold(claims, plan, library)
  const named = namesTold(claims, question, library)
  const table = tableTold(plan, library)
  const spoken = opened ? undefined : itemSpokenOf(question, library)
  return list || spoken || works || named || table ? { ...list, spoken, works, named, table } : undefined
}

/** The one table whose figures were given, of the only paper. */
function tableTold(plan: QuestionPlan | undefined, { papers }: Library): number | undefined {
  const readings = plan?.kind === 'compute' && papers.length === 1 ? plan.readings : []
  const tables = new Set(readings.flatMap(({ measures }) => measures.map(({ table }) => table.number)))
  return tables.size === 1 ? [...tables][0] : undefined
}

/** The one name that the answer to where gives, in its first sentence; none where it gives several. */
function namesTold([first]: readonly Claim[], { asks, units }: Question, library: Library): readonly string[] | undefined {
  if (!asks.has('where') || !first || !('text' in first.says)) return undefined
  const names = library.analyser
    .units(normalise(first.says.text))
    .filter(
      ({ kind, surface, keys }) =>
        kind === 'term' && [surface, ...keys].some((word) => library.wordClass(bare(word)) === 'proper'),
    )
  const fresh = new Map(
    names.flatMap((unit) => (units.some(({ keys }) => keys.includes(unit.keys[0] ?? '')) ? [] : [[unit.keys[0], unit.surface]])),
  )
  return fresh.size === 1 ? [...fresh.values()].map(String) : undefined
}

/** The name of a concept is a word as well. */
const bare = (key: string): string => (key.startsWith('#') ? key.slice(1) : key)

/** The list of which every item is a claim, in its order. */
function listTold(claims: readonly Claim[], { enumerations }: Library): Pick<Told, 'list'> | undefined {
  const told = claims.flatMap(({ says, citations: [{ at }] }) =>
    says.kind === 'item' && at.kind === 'text' ? [{ label: says.label, at }] : [],
  )
  if (told.length < 2) return undefined
  const list = enumerations.find(({ items }) => items.length === told.length && items.every((item, i) => isItem(item, told[i])))
  return list && { list: listKey(list) }
}

function isItem(item: Item, told: { readonly label: string; readonly at: TextLocator } | undefined): boolean {
  const at = item.heading?.at ?? locatorOf(item.sentences[0])
  return (
    at.kind === 'text' && told?.label === item.label && told.at.passage === at.passage && told.at.span.start === at.span.start
  )
}

/** The listed works that are given, or that what is said cites; none where they are many. */
function worksTold(claims: readonly Claim[], plan: QuestionPlan | undefined, { papers }: Library): Told['works'] {
  const given = plan?.kind === 'references'
  const found = papers.flatMap((paper) => {
    const numbers = given ? (plan.paper === paper.id ? plan.numbers : []) : claims.flatMap((claim) => citedIn(claim, paper))
    return numbers.length > 0 ? [{ paper: paper.id, numbers: [...new Set(numbers)], given }] : []
  })
  const [only, ...others] = found
  return only && others.length === 0 && only.numbers.length <= MOST_WORKS ? only : undefined
}

const citedIn = ({ citations: [{ at }] }: Claim, paper: Paper): number[] =>
  at.kind === 'cell' || at.paper !== paper.id
    ? []
    : paper.citations.flatMap(({ passage, span, reference }) =>
        reference !== undefined && passage === at.passage && at.span.start <= span.start && span.end <= at.span.end
          ? [reference]
          : [],
      )
