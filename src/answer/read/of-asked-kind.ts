import { askedAmount, givesAmount } from '../../language/cues/asked-amount.ts'
import { aloneIn, saysNeeded } from '../../language/cues/asked-need.ts'
import { asksHowReckoned, saysHowReckoned } from '../../language/cues/asked-reckoning.ts'
import { asksForBetter, CUES, hasCitation, hasCue, hasQuantity, saysBetter } from '../../language/cues/cues.ts'
import { endingIn, saysEnding } from '../../language/cues/dated-doings.ts'
import { asksForOwnDefinition, asksWhoseWords } from '../../language/cues/naming.ts'
import { datesByYearBefore } from '../../language/cues/year-before.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsIn } from '../../retrieval/years-held.ts'
import { definesTerm } from './definition.ts'

/** 多少 is answered by a figure of the kind asked for and 何时 by a date, or not at all. */
export function hasKind(question: Question, chosen: readonly Sentence[], library: Library): boolean {
  const { asks, text, afterFigure, content, years } = question
  if (asksForBetter(text) && !chosen.some(({ normalised }) => saysBetter(normalised))) return false
  const cites = (sentence: Sentence) => hasCitation(sentence.normalised) && content.some((unit) => matchIn(unit, sentence) >= 0.5)
  const needs = (sentence: Sentence) => saysNeeded(sentence.normalised) && content.some((unit) => matchIn(unit, sentence) >= 0.5)
  if (asks.has('why') && aloneIn(text) && !chosen.some(needs)) return false
  if (asksWhoseWords(text) && !chosen.some(cites)) return false
  if (asksForOwnDefinition(text) && !chosen.some((sentence) => definesTerm(question, sentence, library))) return false
  if (afterFigure && asks.has('why') && !chosen.some(({ normalised }) => hasCue(normalised, CUES.cause))) return false
  const asked = askedAmount(text)
  // What another thing cost, or what it cost in another year, is said in the next sentence often enough.
  const isAbout = (sentence: Sentence) =>
    content.some((unit) => unit.strict && matchIn(unit, sentence) >= enough(unit)) && isOfYear(sentence, years)
  if (asked && !chosen.some((sentence) => givesAmount(sentence.normalised, asked) && isAbout(sentence))) return false
  const names = content.filter(({ proper, inherited }) => proper && !inherited)
  const givesFigure = (sentence: Sentence) =>
    hasQuantity(sentence.normalised) && isOfYear(sentence, years) && names.every((unit) => matchIn(unit, sentence) >= 0.5)
  if ((asks.has('amount') || question.ops.has('difference')) && !chosen.some(givesFigure)) return false
  const reckons = (sentence: Sentence) =>
    saysHowReckoned(sentence.normalised) && content.some((unit) => matchIn(unit, sentence) >= RECKONED)
  if (asksHowReckoned(text) && !chosen.some(reckons)) return false
  const ending = endingIn(text)
  const tellsWhen = ({ normalised }: Sentence) => ending === undefined || saysEnding(normalised, ending)
  const isDated = (sentence: Sentence) =>
    yearsIn(sentence).length > 0 || hasQuantity(sentence.normalised) || datesByYearBefore(sentence.normalised)
  const subject = content.filter(({ strict, inherited, telling }) => strict && !inherited && !telling)
  const isOfSubject = (sentence: Sentence) => subject.length === 0 || subject.some((unit) => matchIn(unit, sentence) >= 0.5)
  return !asks.has('when') || chosen.some((sentence) => isDated(sentence) && tellsWhen(sentence) && isOfSubject(sentence))
}

/** 退社率 is not 入社率, for all that they share. */
const RECKONED = 0.7

/** A sentence that names years must name one of those asked; one that names none goes by its paragraph. */
function isOfYear(sentence: Sentence, asked: Question['years']): boolean {
  const said = yearsIn(sentence)
  return (
    asked.length === 0 || said.length === 0 || asked.some(({ from, to }) => said.some((one) => one.from <= to && from <= one.to))
  )
}

/** A concept must be there nearly whole: 万企帮万村 does not explain 万企兴万村. */
export const enough = ({ kind }: QuestionUnit): number => (kind === 'term' ? 0.85 : 0.5)
