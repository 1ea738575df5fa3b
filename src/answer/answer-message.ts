import { asksForCritique } from '../language/cues/asked-critique.ts'
import { asksHowTold } from '../language/cues/asked-telling.ts'
import { asksWhat } from '../language/cues/cues.ts'
import { splitAtTurns, splitQuestions, turnsAway, withoutTurn } from '../language/cues/split-questions.ts'
import { asksWhichIsMore } from '../question/columns/comparative.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { readQuestion } from '../question/read-question.ts'
import { record } from '../question/rules/record.ts'
import type { Answer, AnswerPart, LeftQuestion, Refusal } from './answer.ts'
import { type Answered, type AnswerOptions, isFull } from './answer-one.ts'
import { inOneNumbering } from './in-one-numbering.ts'

/** How one question is answered. */
export type AnswerEach = (text: string, options: AnswerOptions) => Answered

/**
 * The questions of one message (…？顺便问…；who …, and when …), each of which asks something; one text where it is one question.
 * What asks nothing belongs to the question after it.
 */
export function questionsOf(text: string, library: Library): readonly string[] {
  const asks = (piece: string) => asksSomething(piece, library)
  const pieces = splitQuestions(text).flatMap((piece) => {
    const turns = splitAtTurns(piece)
    return turns.length > 1 && turns.every(asks) ? turns : [piece]
  })
  if (pieces.length < 2) return [text]
  const joined: string[] = []
  let lead = ''
  for (const piece of pieces) {
    const whole = `${lead} ${piece}`.trim()
    lead = asks(piece) ? '' : whole
    if (lead === '') joined.push(whole)
  }
  return lead === '' ? joined : [...joined.slice(0, -1), `${joined.at(-1) ?? ''} ${lead}`.trim()]
}

/** Whether a text asks anything: in so many words, or what, or what is wrong with something. */
export function asksSomething(piece: string, library: Library): boolean {
  if (isRemark(piece)) return false
  const question = readQuestion(piece, library)
  const { asks, ops, text, content } = question
  // 文章是怎么解释的 goes on with the question before it.
  if (content.length === 0 && asksHowTold(text)) return false
  const isMarked = content.length > 0 && endsQuestion(text)
  // 作者, DOI: a field of the record is asked for by its name.
  const namesField = 'plan' in record.plan(question, library, undefined)
  return (
    isMarked || namesField || asks.size + ops.size > 0 || asksWhichIsMore(question) || asksWhat(text) || asksForCritique(text)
  )
}

const MARKS = ['?', '？', '呢']

/** (词典里那种): what stands in brackets only says what is meant. */
const isRemark = (piece: string): boolean => '(（'.includes(piece.charAt(0)) && ')）'.includes(piece.slice(-1))

/** Each question answered in the light of the one before. */
export function answerEach(texts: readonly string[], options: AnswerOptions, answer: AnswerEach): readonly Answered[] {
  const answered: Answered[] = []
  let previous = options.previous
  for (const text of texts) {
    const continues = answered.length > 0 ? ({ continues: 'years' } as const) : {}
    const inLine = answer(text, { ...options, ...(previous && { previous }), ...continues })
    const one = answered.length > 0 && !isFound(inLine) && !isList(inLine) ? (byItself(answer(text, options)) ?? inLine) : inLine
    const leans = answered.at(-1)?.answer.kind === 'refused' && goesOn(one.question) && !namesSubject(one.question)
    answered.push(leans && one.answer.kind === 'answered' ? { ...one, answer: unanswered(one) } : one)
    previous = one.question
  }
  return answered
}

const isList = ({ answer }: Answered): boolean =>
  answer.kind === 'answered' && answer.parts[0].claims.every(({ says }) => says.kind === 'item')

const isFound = (one: Answered): boolean => isSettled(one) && one.answer.kind !== 'refused'

/** An answer that needs nothing of the question before, such as its years; a figure without its year would be another. */
const byItself = (one: Answered): Answered | undefined =>
  (isFound(one) || isList(one)) && one.planned.rule !== 'compute' && saysAll(one) ? one : undefined

/** What goes on from a question that cannot be answered cannot be either. */
const unanswered = ({ answer: { lang } }: Answered): Answer => ({
  kind: 'refused',
  lang,
  refusal: { kind: 'no-evidence' },
  nearest: [],
})

/** Planned by what it asks for, and not only searched for. */
export const isSettled = ({ planned }: Answered): boolean => planned.rule !== undefined && planned.rule !== 'read'

/** The answers of several questions as one: what is answered, then what is not, with why; undefined where nothing is. */
export function joined(texts: readonly string[], each: readonly Answered[]): Answered | undefined {
  const answers = each.flatMap(({ answer }) => (answer.kind === 'answered' ? [answer] : []))
  const left = each.flatMap(({ answer }, i): LeftQuestion[] => {
    const refusal = whyLeft(answer)
    return refusal ? [{ question: withoutTurn(texts[i] ?? ''), refusal }] : []
  })
  const [first, ...more] = inOneNumbering(saidOnce(answers.flatMap(({ parts }): readonly AnswerPart[] => parts)))
  const last = each.findLast(({ answer }) => answer.kind === 'answered')
  if (!first || !last || answers.length + left.length < each.length) return undefined
  const answer: Answer = {
    kind: 'answered',
    lang: last.question.lang,
    parts: [first, ...more],
    ...(left.length > 0 ? { left } : {}),
    caveats: [...new Set(answers.flatMap(({ caveats }) => caveats))],
    followUps: [],
  }
  return { ...last, answer, oneByOne: each }
}

/** Why a question of a message is left without an answer; undefined where it has one. */
function whyLeft(answer: Answer): Refusal | undefined {
  if (answer.kind === 'clarify') return { kind: 'several-readings', choices: answer.choices }
  return answer.kind === 'refused' ? answer.refusal : undefined
}

/** Parts without those that only say again what an earlier one says: the entry of a work answers who wrote it and where it appeared. */
function saidOnce(parts: readonly AnswerPart[]): readonly AnswerPart[] {
  const said = new Set<string>()
  return parts.filter(({ claims }) => {
    const texts = claims.map(({ says }) => ('text' in says ? says.text : undefined))
    const isNew = texts.some((text) => text === undefined || !said.has(text))
    for (const text of texts) if (text !== undefined) said.add(text)
    return isNew
  })
}

/** Whether the questions, one by one, say more than the message as a whole does. */
export function isBetter(texts: readonly string[], each: readonly Answered[], whole: Answered): boolean {
  const isSearched = !isSettled(whole) || whole.planned.rule === 'marks'
  if (each.some(isAskedBack))
    return isSearched && each.every((one) => isAskedBack(one) || isSettled(one)) && each.some(isAnswered)
  if (!each.every((one, i) => isAnswered(one) || canBeLeft(i, texts, each))) return false
  if (each.every(isAnswered))
    return isSearched || each.every((one) => isSettled(one) || !goesOn(one.question) || namesSubject(one.question))
  if (whole.answer.kind === 'refused') return each.some(({ answer }) => isFull(answer))
  // What is left over must be a question of its own, and no half of one that the whole answers.
  const isApart = (one: Answered, i: number) => turnsAway(texts[i] ?? '') || (!isSearched && standsApart(one.question))
  return each.every((one, i) => (isAnswered(one) ? isSettled(one) : isApart(one, i)))
}

const isAskedBack = ({ answer }: Answered): boolean => answer.kind === 'clarify'

const isAnswered = ({ answer }: Answered): boolean => answer.kind === 'answered'

/**
 * Whether one question of a message can be left over while those beside it are answered: what comes after it turns to something
 * else in so many words or says all by itself, and so does the question itself. 燕继荣2031是哪篇？journal是啥 asks of one thing.
 */
function canBeLeft(left: number, texts: readonly string[], each: readonly Answered[]): boolean {
  const isApart = (i: number) => {
    const one = each[i]
    return one === undefined || turnsAway(texts[i] ?? '') || (endsQuestion(texts[i - 1] ?? '') && saysAll(one))
  }
  const isLast = left === each.length - 1 && namesAnything(each[left])
  return isApart(left + 1) && (left === 0 || isApart(left) || isLast)
}

/** Whether a question has words of its own for what it is about. */
const namesAnything = (one: Answered | undefined): boolean =>
  one?.question.content.some(({ strict, inherited }) => strict && !inherited) ?? false

const endsQuestion = (text: string): boolean => MARKS.includes(text.slice(-1))

/** Whether a question takes nothing over and names what it is about. */
const saysAll = ({ question, planned }: Answered): boolean =>
  planned.rule !== 'record' && standsApart(question) && question.years.every(({ start }) => start >= 0)

/** Whether a question names a thing of its own, whatever it takes over besides. */
const namesSubject = ({ content }: Question): boolean =>
  content.some(({ inherited, kind, proper }) => !inherited && (kind === 'term' || proper))

const goesOn = ({ units }: Question): boolean => units.some(({ inherited }) => inherited)

const standsApart = (question: Question): boolean => !goesOn(question) && question.content.some(({ strict }) => strict)
