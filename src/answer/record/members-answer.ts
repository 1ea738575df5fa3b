import { countsAs, goesThrough, longestSeries, namesAnyMember } from '../../language/cues/asked-members.ts'
import type { Library } from '../../question/library.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import { type Question, strictUnits } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { AnswerPart, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { proseDraft } from '../read/list.ts'
import { readAnswer } from '../read/read-answer.ts'
import { readText } from '../read/read-text.ts'
import { judge } from '../read/refusal.ts'

/** The members of a group, when what the text says about it names as many side by side; otherwise that it does not name them. */
export function membersAnswer(
  { count, group }: Extract<QuestionPlan, { kind: 'members' }>,
  asked: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): AnswerPart | Refusal {
  const question = withoutAnyMember(asked)
  const read = readAnswer(question, library, paper, citer)
  if (!('claims' in read)) return read
  const quoted = read.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote))
  const named = quoted.some((quote) => longestSeries(quote) >= count && countsAs(quote, count)) || read.claims.length >= count
  const [first] = read.claims.filter(({ citations }) => citations.some(({ quote }) => goesThrough(quote, count)))
  if (first) return { ...read, claims: [first] }
  return named ? read : (elsewhere(count, question, library, paper, citer) ?? { kind: 'not-enumerated', group, count })
}

/** The number and the rest of the question tell which group is meant. */
const withoutAnyMember = (question: Question): Question => ({
  ...question,
  content: question.content.filter(({ surface }) => !namesAnyMember(surface)),
})

/** Another sentence that says all that the question is about and names as many. */
function elsewhere(
  count: number,
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): AnswerPart | undefined {
  const { scored, units } = readText(question, library, paper)
  const strict = strictUnits(question)
  const found = scored.find(
    ({ sentence }) =>
      longestSeries(sentence.text) >= count &&
      countsAs(sentence.text, count) &&
      strict.every((unit) => matchIn(unit, sentence) >= SAID),
  )
  const judged = found && judge(question, [found.sentence], library, units)
  const part = judged && 'lacks' in judged ? proseDraft([found.sentence], citer).part() : undefined
  return part && 'claims' in part ? part : undefined
}

/** How much of a word of the question the sentence must have. */
const SAID = 0.5
