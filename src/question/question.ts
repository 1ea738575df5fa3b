import type { FoundPart } from '../language/values/references.ts'
import type { Unit } from '../language/words/analyser.ts'
import type { TextLanguage } from '../language/words/detect-language.ts'
import type { Ask, Op } from './words/closed-class.ts'
import type { Closed } from './words/closed-forms.ts'

/** A piece of a question with what it is taken to be. */
export interface QuestionUnit extends Unit {
  readonly closed: readonly Closed[]
  /** Names something that an answer must be about: if nothing explains it, there is no answer. */
  readonly strict: boolean
  /** A name of somebody, some place or something: nothing may stand in for it. */
  readonly proper: boolean
  /** About the telling, not about what is told (表述, 毛病, 过去): it need not be explained. */
  readonly telling?: boolean
  /** Carried over from the question before. */
  readonly inherited?: boolean
}

/** Years that a question names, as figures or as a period (十三五). */
export interface AskedYears {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly name?: string
  /** The year named by an open range (2012年以来): the text is searched for it, the table for the range. */
  readonly base?: number
}

/** A question as read: nothing is decided yet. Offsets count in `text`. */
export interface Question {
  /** As it was typed. */
  readonly raw: string
  readonly text: string
  readonly lang: TextLanguage
  readonly units: readonly QuestionUnit[]
  /** Units that are about the subject: neither closed class nor years nor parts. */
  readonly content: readonly QuestionUnit[]
  readonly years: readonly AskedYears[]
  readonly parts: readonly FoundPart[]
  readonly asks: ReadonlySet<Ask>
  readonly ops: ReadonlySet<Op>
  /** A follow-up to a question that named a column of a table. */
  readonly afterFigure?: boolean
  /** What the question before last asked about, where the last one changed the years or the subject only: 差多少 is of the two. */
  readonly earlier?: Pick<Question, 'years' | 'content'>
  /** What the question before was about, where this one only names another place or person instead. */
  readonly beside?: readonly QuestionUnit[]
  /** It names another thing of the kind instead of one of the question before: all else must be said of that one. */
  readonly instead?: true
  /** Years that its answer named (哪年最多 → 2020), for 那年 in the next question. */
  readonly found?: readonly number[]
  /** What else its answer told of, for 第二个, 它 and 那篇 in the next question; of a follow-up, what the answer before told of. */
  readonly told?: Told | undefined
  /** The works that it asks something of without naming them. */
  readonly works?: Works
  /** The language in which it was put, where it is only asked for again in another one. */
  readonly putIn?: TextLanguage
  /** Which item of the list that was told it points at, from 1; 0 for one that the list does not have. */
  readonly pointsAt?: number
}

/** Works by their numbers in a reference list; `given` where their entries were the answer, and not only cited by it. */
export interface Works {
  readonly paper: string
  readonly numbers: readonly number[]
  readonly given: boolean
}

/** What an answer told of: things that the next question may point at. */
export interface Told {
  /** The list that it set out (`retrieval/list-key.ts`), and which of its items was opened, from 1. */
  readonly list?: string | undefined
  readonly item?: number | undefined
  /** An item of a list that the question was about: 下一个 counts from there. */
  readonly spoken?: { readonly list: string; readonly item: number } | undefined
  readonly works?: Works | undefined
  /** The table whose figure it gave. */
  readonly table?: number | undefined
  /** The place or the like that it named, where it was asked where: 它 in the next question. */
  readonly named?: readonly string[] | undefined
}

export const strictUnits = (question: Question): QuestionUnit[] => question.content.filter((unit) => unit.strict)
