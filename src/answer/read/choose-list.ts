import { announcesReasons, asksForClasses, asksForStages } from '../../language/cues/asked-shape.ts'
import { asksForSeveral, CUES, hasCue } from '../../language/cues/cues.ts'
import { countAsked } from '../../language/values/ordinals.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Ask } from '../../question/words/closed-class.ts'
import type { Enumeration } from '../../retrieval/enumerations.ts'
import { matchIn, type ScoredSentence } from '../../retrieval/score-sentences.ts'
import { explains } from './choose-sentences.ts'
import { namedParts } from './named-part.ts'
import { ANNOUNCED, isNamedBy, scoreList } from './score-list.ts'

/** A list must explain the question about as well as the best sentence does. */
const MARGIN = 0.08
/** Nothing but a list tells what classes there are. */
const DEMANDED = 0.54
/** Or it holds nearly all of it. */
const FULL = 0.9

/** For a best sentence, the list that a question asks for, when the paper sets one out. */
export function listChooser(
  question: Question,
  library: Library,
  paper: string | undefined,
): (best: ScoredSentence) => Enumeration | undefined {
  const wanted = asksForList(question)
  if (!wanted && !isExplained(question)) return () => undefined
  const lists = ranked(question, library, paper)
  return (best) => {
    const led = lists.find(
      ({ enumeration: { lead, before, items }, score }) =>
        score > 0 && [lead, before].includes(best.sentence) && items[0]?.heading === undefined,
    )
    const [top] = led ? [led] : wanted ? lists : []
    const beside = led && question.asks.has('why') && !givesReasons(led.enumeration)
    const good =
      top && !beside && (led || top.score >= (asksForClasses(question.text) ? DEMANDED : Math.min(best.score - MARGIN, FULL)))
    return good ? innermost(top.enumeration, question, library) : undefined
  }
}

/** The list that a question points into (第二种呢), which is the one that the question before asked for. */
export function listPointedInto(question: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  const carried = question.content.filter(({ inherited }) => inherited)
  const about = { ...question, content: carried.length > 0 ? carried : question.content }
  if (!about.content.some(({ strict }) => strict)) return undefined
  const [top] = ranked(about, library, paper)
  return top && top.score >= ANNOUNCED ? innermost(top.enumeration, about, library) : undefined
}

/** For why, the one list of reasons (原因有三：一是…) in whose paragraph everything stands that the question is about. */
export function reasonsListed(question: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  const named = question.content.filter(({ strict, inherited, surface }) => !inherited && (strict || surface.length > 1))
  const about = named.length > 0 || !question.asks.has('list') ? named : commonNouns(question, library)
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  if (!question.asks.has('why') || !about.some(({ strict }) => strict || named.length === 0)) return undefined
  const [only, ...others] = library.enumerations.filter(({ lead, first, items }) => {
    const isOwn = lead?.document.paragraph === first.paragraph && first.lang === lang && items[0]?.heading === undefined
    if (!isOwn || !announcesReasons(lead.normalised) || (paper !== undefined && first.paper !== paper)) return false
    const sentences = (library.paragraphs.get(first.paragraph) ?? []).flatMap((part) => [...library.sentences.of(part)])
    const [last] = items.at(-1)?.sentences ?? []
    const told = sentences.slice(0, last ? sentences.indexOf(last) + 1 : undefined)
    return about.every((unit) => told.some((sentence) => matchIn(unit, sentence) >= WHOLE))
  })
  return others.length === 0 ? only : undefined
}

/** 城市 and 差距 in 造成城市差距的原因有哪几条. */
const commonNouns = ({ units }: Question, { wordClass }: Library): Question['units'] =>
  units.filter(
    ({ surface, closed }) => surface.length > 1 && wordClass(surface) === 'noun' && !closed.some(({ kind }) => kind === 'ask'),
  )

/** Why is answered by a list that is announced as reasons, or of which each item has a word for one. */
const givesReasons = ({ lead, items }: Enumeration): boolean =>
  (lead !== undefined && (announcesReasons(lead.normalised) || hasCue(lead.normalised, CUES.cause))) ||
  items.every(({ sentences }) => sentences.some(({ normalised }) => hasCue(normalised, CUES.cause)))

/** How much of a concept must be there. */
const WHOLE = 0.85

/** Where only one item names what is asked about, and sets out a list itself, that list. */
function innermost(list: Enumeration, { content }: Question, library: Library): Enumeration {
  const naming = (units: Question['content']) =>
    units.map((unit) => list.items.filter((item) => isNamedBy(item, unit, library))).find((items) => items.length === 1)
  const [only] =
    naming(content.filter(({ strict }) => strict)) ?? naming(content.filter(({ surface }) => surface.length > 1)) ?? []
  const nested = library.enumerations.find(({ lead }) => lead !== undefined && lead === only?.sentences[0] && lead !== list.lead)
  return nested ?? list
}

function ranked(question: Question, library: Library, paper: string | undefined) {
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const named = namedParts(question, library)
  const fits = ({ first, lead }: Enumeration) => !named || named.inside(first) || (lead !== undefined && named.mentioned(lead))
  return library.enumerations
    .filter((list) => (paper === undefined || list.first.paper === paper) && list.first.lang === lang && fits(list))
    .map((enumeration) => ({ enumeration, score: scoreList(enumeration, question, library) }))
    .sort((a, b) => b.score - a.score)
}

/** 几家 and 几个项目 ask for a number; 几种 and 几个方面 for what they are. */
const KINDS = ['几种', '几类', '几条', '几个方面', '几方面', '几个阶段', '几点', '几项', '几大', '多少种', '多少类']

export const asksForList = ({ asks, text }: Question): boolean =>
  asksForClasses(text) || (!asks.has('who') && !asks.has('scholar') && asksForSeveralThings({ asks, text }))

const asksForSeveralThings = ({ asks, text }: Pick<Question, 'asks' | 'text'>): boolean =>
  asks.has('list') ||
  asksForSeveral(text) ||
  asksForStages(text) ||
  (countAsked(text) ?? 0) > 2 ||
  (asks.has('amount') && KINDS.some((word) => text.includes(word)))

/** Answered by a sentence even where it announces a list. */
const SENTENCES: readonly Ask[] = ['definition', 'scholar', 'who']

const isExplained = (question: Question): boolean => explains(question) && !SENTENCES.some((ask) => question.asks.has(ask))
