import { asksForDay, daysIn } from '../../language/cues/asked-dates.ts'
import { longestSeries } from '../../language/cues/asked-members.ts'
import { asksForNeed, comparesTimes, saysNeeded } from '../../language/cues/asked-need.ts'
import { asksForParts, asksHowReckoned, saysHowReckoned } from '../../language/cues/asked-reckoning.ts'
import { asksForRole, settingIn } from '../../language/cues/asked-shape.ts'
import {
  announcesPaper,
  asksForChange,
  asksForDoer,
  asksForFeatures,
  asksForFirst,
  asksForSeveral,
  breaksOff,
  CUES,
  hasCitation,
  hasCue,
  hasQuantity,
  isModal,
  namesSource,
  saysDone,
  withoutCitations,
} from '../../language/cues/cues.ts'
import { endingIn, saysEnding } from '../../language/cues/dated-doings.ts'
import { asksForName, asksWhoseWords, tellsName } from '../../language/cues/naming.ts'
import { findYears } from '../../language/values/dates.ts'
import { enumeratorOf } from '../../language/values/enumerators.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { explains } from './choose-sentences.ts'
import { defining } from './definition.ts'
import { namedParts } from './named-part.ts'

/** How much looking like the kind of answer asked for adds to a sentence's score. */
const BONUS = 0.12
/** A reason mostly has a word for it, a feature nearly always. */
const CAUSE = 0.12
const FEATURE = 0.22
/** How something changed is told with a word for it. */
const CHANGE = 0.25
const MANY_NAMES = 4
const MANY = 0.25
/** 5家牵头单位都有谁: a sentence that names so many side by side. */
const SERIES = 0.3
const FEWEST_NAMED = 3
/** 几月几号撤走的: a sentence that gives a day, one that tells of such an end. */
const DATED = 0.2
/** What the question before asked of another place stands beside it. */
const BESIDE = 0.5
/** How much of a concept must be there. */
const WHOLE = 0.85
/** A sentence that says what the paper will do explains nothing yet. */
const ANNOUNCEMENT = -0.15
/** What stands under a heading that the question names explains it, even without saying so. */
const NAMED = 0.2
/** 跟文献[6]不一样: a sentence that cites the work by its number. */
const CITED = 0.3
/** The best place for a role is the paragraph that goes on about it; a mention or two is none. */
const ABOUT = 0.6
const FEW = 2
/** A row of a table names what happened; it explains nothing. */
const ROW = -0.1
/** A note that gives the source of something says nothing of it. */
const SOURCE = -0.3
/** How a figure is reckoned is said once, mostly in a note. */
const RECKONED = 0.4
/** The sentence that opens a paragraph or an item says what is explained in it. */
const TOPIC = 0.08

/** A score bonus for sentences that look like the answer: a date for when, a figure for how many, a cause for why. */
export function kindBonus(question: Question, library: Library): (sentence: Sentence) => number {
  const { asks } = question
  const explaining = explains(question)
  const tests = testsOf(question, library)
  const cited = question.parts.filter((part) => part.kind === 'reference').map((part) => `[${part.number}]`)
  const kind = (sentence: Sentence) =>
    tests.length === 0 ? 0 : (BONUS * tests.filter((test) => test(sentence)).length) / tests.length
  // 哪些省 wants many names, not two.
  const several = asks.has('list') && (asks.has('where') || asks.has('who'))
  const many = (sentence: Sentence) => (several && namesIn(sentence, question, library) >= MANY_NAMES ? MANY : 0)
  const series = seriesOf(question)
  const dated = asks.has('when') ? datedAs(question.text) : undefined
  const beside = besideOf(question, library)
  const topic = (sentence: Sentence) => (explaining && opens(sentence) ? TOPIC : 0)
  const cued = cuesOf(question)
  const about = asksForRole(question.text) ? aboutness(question, library) : undefined
  const named = explaining ? namedParts(question, library) : undefined
  const defined = asks.has('definition') || asksWhoseWords(question.text) || (asks.has('list') && asksForParts(question.text))
  const reckoned = reckonedAs(question.text)
  return (sentence) =>
    cued(sentence) +
    (named?.inside(sentence.document) ? NAMED : 0) +
    (cited.some((mark) => sentence.normalised.includes(mark)) ? CITED : 0) +
    ABOUT * (about?.(sentence) ?? 0) +
    (explaining && announcesPaper(sentence.normalised) ? ANNOUNCEMENT : 0) +
    (explaining ? explainsNothing(sentence, question.text) : 0) +
    kind(sentence) +
    (defined ? defining(question, sentence, library) : 0) +
    topic(sentence) +
    reckoned(sentence) +
    series(sentence) +
    many(sentence) +
    (dated?.(sentence) ?? 0) +
    beside(sentence)
}

/** What words for a reason, a feature or a change add, where a question asks for these. */
function cuesOf({ asks, text }: Question): (sentence: Sentence) => number {
  const rows: readonly (readonly [asked: boolean, cues: readonly string[], bonus: number])[] = [
    [asks.has('why'), CUES.cause, CAUSE],
    [asksForFeatures(text), CUES.feature, FEATURE],
    [asks.has('how') && asksForChange(text), CUES.change, CHANGE],
  ]
  const asked = rows.filter(([is]) => is)
  return ({ normalised }) => asked.reduce((sum, [, cues, bonus]) => sum + (hasCue(normalised, cues) ? bonus : 0), 0)
}

/** When a question asks how a figure is reckoned, whether a sentence says so. */
const reckonedAs = (text: string): ((sentence: Sentence) => number) =>
  asksHowReckoned(text) ? ({ normalised }) => (saysHowReckoned(normalised) ? RECKONED : 0) : () => 0

/** What a sentence that answers looks like, for each thing that a question asks. */
function testsOf(question: Question, library: Library): readonly ((sentence: Sentence) => boolean)[] {
  const { asks, text } = question
  const cue = (holds: (text: string) => boolean) => (sentence: Sentence) => holds(sentence.normalised)
  const says = (cues: readonly string[]) => cue((said) => hasCue(said, cues))
  const rows: readonly (readonly [asked: boolean, test: (sentence: Sentence) => boolean])[] = [
    [asks.has('when'), cue((said) => findYears(withoutCitations(said)).length > 0)],
    [asks.has('where') || asks.has('who'), (sentence) => namesIn(sentence, question, library) > 1],
    [asks.has('who') && asksForDoer(text), cue(saysDone)],
    [asks.has('amount'), cue(hasQuantity)],
    [asks.has('purpose'), says(CUES.cause)],
    [asks.has('definition'), says(CUES.definition)],
    [asksForFirst(text), says(CUES.first)],
    [asks.has('how') && isModal(text), cue(isModal)],
    [asks.has('scholar'), cue(hasCitation)],
    [asksForName(text), cue(tellsName)],
    [asksWhoseWords(text), cue(hasCitation)],
    [asks.has('difference') && comparesTimes(text), says(CUES.change)],
    [asks.has('why') && asksForNeed(text), cue(saysNeeded)],
    [asks.has('list') || asksForSeveral(text), says(CUES.listing)],
  ]
  return rows.filter(([asked]) => asked).map(([, test]) => test)
}

/** For 四川又是怎么弄的, whether a sentence stands in a paragraph that says what the question before was about. */
function besideOf({ beside }: Question, { paragraphs, sentences }: Library): (sentence: Sentence) => number {
  const about = beside ?? []
  if (about.length === 0) return () => 0
  const says = (all: readonly Sentence[]) => about.every((unit) => all.some((one) => matchIn(unit, one) >= WHOLE))
  const known = new Set(
    [...paragraphs].flatMap(([name, parts]) => (says(parts.flatMap((part) => [...sentences.of(part)])) ? name : [])),
  )
  return ({ document }) => (known.has(document.paragraph) ? BESIDE : 0)
}

/** When a sentence gives a day where one is asked for, and tells of the ending that is asked about. */
function datedAs(text: string): ((sentence: Sentence) => number) | undefined {
  const [day, ending] = [asksForDay(text), endingIn(text)]
  if (!day && ending === undefined) return undefined
  return ({ normalised }) =>
    (day && daysIn(normalised) > 0 ? DATED : 0) + (ending !== undefined && saysEnding(normalised, ending) ? DATED : 0)
}

/** For 定点扶贫的牵头单位都有谁, whether a sentence names several side by side together with the group, which the question names last. */
function seriesOf({ asks, content, text }: Question): (sentence: Sentence) => number {
  const asksMembers = (asks.has('who') && !asks.has('scholar')) || breaksOff(text)
  const group = asksMembers ? content.findLast(({ strict }) => strict) : undefined
  if (group?.kind !== 'term') return () => 0
  return (sentence) => (matchIn(group, sentence) >= WHOLE && longestSeries(sentence.normalised) >= FEWEST_NAMED ? SERIES : 0)
}

/** What counts against a sentence that explains nothing. */
const explainsNothing = ({ document, normalised }: Sentence, asked: string): number =>
  (!asksForFirst(asked) && document.source.kind === 'row' ? ROW : 0) + (namesSource(normalised) ? SOURCE : 0)

/** How much a paragraph is about what the question asks the role of, by how many of its sentences name it. */
function aboutness({ content, text }: Question, library: Library): (sentence: Sentence) => number {
  const setting = settingIn(text)
  const subject = content.filter(({ strict, start }) => strict && !(setting && setting.start <= start && start < setting.end))
  const shareNaming = (paragraph: string) => {
    const sentences = (library.paragraphs.get(paragraph) ?? []).flatMap((document) => [...library.sentences.of(document)])
    const naming = sentences.filter((sentence) => subject.length > 0 && subject.every((unit) => matchIn(unit, sentence) >= 0.5))
    return naming.length / (naming.length + FEW)
  }
  const known = new Map<string, number>()
  return ({ document: { paragraph } }) => {
    const share = known.get(paragraph) ?? shareNaming(paragraph)
    known.set(paragraph, share)
    return share
  }
}

const names = new WeakMap<Sentence, readonly string[]>()

/** Names in a sentence that the question does not say itself. */
function namesIn(sentence: Sentence, { units }: Question, { wordClass }: Library): number {
  const found = names.get(sentence) ?? [...sentence.keys].filter((key) => wordClass(key) === 'proper')
  names.set(sentence, found)
  return found.filter((name) => !units.some(({ keys }) => keys.includes(name))).length
}

const opening = new WeakMap<Sentence, boolean>()

function opens(sentence: Sentence): boolean {
  const known =
    opening.get(sentence) ?? ((sentence.index === 0 && sentence.document.part === 1) || enumeratorOf(sentence.text) !== undefined)
  opening.set(sentence, known)
  return known
}
