import { asksForChange } from '../../language/cues/cues.ts'
import { turnsRound } from '../../language/cues/turning-verbs.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Ask } from '../../question/words/closed-class.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { explains } from './choose-sentences.ts'
import { isKnown } from './is-known.ts'

/** Its verbs are read freely (缓和), so that its things must all be said. */
const asksHowChanged = (asks: Question['asks'], text: string): boolean => asks.has('how') && asksForChange(text)

/** 負責孝感的是哪一個: which one it is must be said of all that is named. */
const asksWhichOne = (text: string): boolean => WHICH_ONE.some((word) => text.includes(word))
const WHICH_ONE = [
  '哪一个',
  '哪个省',
  '哪个市',
  '哪个县',
  '哪一省',
  '哪一位',
  '哪一家',
  '哪座',
  'which one',
  'which province',
  'which city',
]

/** Whether one word alone is left over beside two or more that are said; 大学 in 深圳大学 is part of a name. */
export function isAlone(
  { content, ops, text, asks }: Question,
  [unit, ...more]: readonly QuestionUnit[],
  about: readonly QuestionUnit[],
): boolean {
  const own = about.filter(({ strict, inherited }) => strict && !inherited)
  const inName = content.some(({ proper, end }) => proper && end === unit?.start)
  return (
    ops.size === 0 &&
    more.length === 0 &&
    !inName &&
    !asksWhichOne(text) &&
    !asksHowChanged(asks, text) &&
    own.length >= ENOUGH_SAID
  )
}

/** A common word that the paper never uses may be left over when one sentence says nearly all the rest. */
const LOOSE = 0.3
/** A verb turns what is said round (取消, 反对). */
const LOOSE_PREDICATE = 0.24
const SAID = 0.7
/** Words of the question that must be explained beside it. */
const ENOUGH_SAID = 2

export function isLoose(
  { content, lang, text, asks }: Question,
  [best]: readonly Sentence[],
  units: readonly QuestionUnit[],
  library: Library,
  weight: (unit: QuestionUnit) => number,
): boolean {
  const isCommon = (unit: QuestionUnit) =>
    !unit.proper &&
    !isKnown(unit, library) &&
    (lang === 'en' ? unit.kind === 'latin' : ['noun', 'predicate', 'function'].includes(library.wordClass(unit.surface)))
  const sum = (some: readonly QuestionUnit[]) => some.reduce((total, unit) => total + weight(unit), 0)
  const subject = content.filter(({ strict, surface, telling }) => !telling && (strict || surface.length > 1))
  const said = subject.filter((unit) => best !== undefined && matchIn(unit, best) >= 0.5)
  return (
    units.length === 1 &&
    !asksWhichOne(text) &&
    !asksHowChanged(asks, text) &&
    units.every(isCommon) &&
    sum(units) <= LOOSE * sum(subject) &&
    sum(units.filter((unit) => isTellingPredicate(unit, library))) <= LOOSE_PREDICATE * sum(subject) &&
    sum(said) >= SAID * sum(subject) &&
    subject.length - units.length >= ENOUGH_SAID
  )
}

/** These are answered by the verb as much as by the names. */
const FACTS: readonly Ask[] = ['when', 'who', 'where', 'amount', 'scholar', 'agree']
/** Of a question's verbs, so many may be put otherwise. */
const MOST_VERBS = 2

/**
 * Whether nothing is left over but a verb or two that people put otherwise (缓和 for 改善), in a question for reasons, ways or lists of which
 * one paragraph of the chosen sentences says every name, two at least. Verbs that turn round what is said (取消) must be said.
 */
export function areVerbsOnly(
  question: Question,
  chosen: readonly Sentence[],
  units: readonly QuestionUnit[],
  library: Library,
): boolean {
  const { asks, content, ops, text } = question
  if (asksHowChanged(asks, text) && units.some((unit) => !isKnown(unit, library))) return false
  if (!explains(question) || ops.size > 0 || FACTS.some((ask) => asks.has(ask)) || units.length > MOST_VERBS) return false
  const isVerb = (unit: QuestionUnit) =>
    unit.kind === 'word' && !unit.proper && library.wordClass(unit.surface) === 'predicate' && !turnsRound(unit.surface)
  const here = chosen.filter(({ document }) => document.paragraph === chosen[0]?.document.paragraph)
  const names = content.filter(({ strict, inherited, telling }) => strict && !inherited && !telling)
  const isSaid = (unit: QuestionUnit) => here.some((sentence) => matchIn(unit, sentence) >= WHOLE)
  return units.every(isVerb) && names.length >= ENOUGH_SAID && names.every(isSaid)
}

/** How much of a concept must be there. */
const WHOLE = 0.85

/** 落到, 改成, 带来: what such verbs say is said in many other ways. */
const RESULTS = new Set('到成为出来去入给在得住下上进')

/** A verb or adjective that says something of the subject (取消, 反对, 发明). */
export const isTellingPredicate = ({ kind, surface }: QuestionUnit, library: Library): boolean =>
  kind === 'word' && surface.length > 1 && library.wordClass(surface) === 'predicate' && !RESULTS.has(surface.slice(-1))
