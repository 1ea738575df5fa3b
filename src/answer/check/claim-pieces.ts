import { type FigureCues, figureCues } from '../../language/cues/figure-cues.ts'
import { splitClauses } from '../../language/cues/sentences.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import { figuresOf } from '../../question/columns/bounds.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { readQuestion } from '../../question/read-question.ts'

/** One statement of a sentence, with at most one figure. */
export interface ClaimPiece {
  /** As it stands in the sentence. */
  readonly text: string
  /** The same with the years and the subject that stand before it. */
  readonly asked: string
  readonly figure?: FoundFigure
  readonly cues?: FigureCues
  /** Its years stand in an earlier clause: they may not be meant here. */
  readonly isYearCarried: boolean
  /** It says something: not only when, or who says so. */
  readonly isContentful: boolean
}

interface Carried {
  readonly years?: string
  readonly subject?: string
}

/** A sentence cut at its commas and after its figures; 2012年的19.02亿元增加到2020年的92.88亿元 is two statements of one subject. */
export function claimPieces(sentence: string, library: Library): ClaimPiece[] {
  let before: Before | undefined
  return splitClauses(sentence).flatMap(({ text }) => {
    const clause = readQuestion(withoutStop(text), library)
    const pieces = piecesOf(clause, before, library)
    const years = yearsText(clause)
    if (years !== undefined) before = { years, isFrame: !pieces.some(says) }
    else if (before && pieces.some(says)) before = { ...before, isFrame: false }
    return pieces
  })
}

/** The years of an earlier clause; a clause that says nothing else (党的十八大以来，) gives them to the next. */
interface Before {
  readonly years: string
  readonly isFrame: boolean
}

const says = ({ isContentful, figure }: ClaimPiece): boolean => isContentful || figure !== undefined

const STOPS = new Set([...'。！!，,；;：:、.'])

function withoutStop(text: string): string {
  const trimmed = text.trim()
  return STOPS.has(trimmed.at(-1) ?? '') ? trimmed.slice(0, -1) : trimmed
}

function piecesOf(clause: Question, before: Before | undefined, library: Library): ClaimPiece[] {
  const figures = figuresOf(clause)
  const cuts =
    figures.length < 2
      ? [clause.text.length]
      : figures.map(({ end }, at) => (at === figures.length - 1 ? clause.text.length : end))
  let carried: Carried = {}
  return cuts.map((end, at) => {
    const start = cuts[at - 1] ?? 0
    const own = readQuestion(clause.text.slice(start, end), library)
    const figure = figures[at]
    const piece = pieceOf(own, carried, before)
    carried = { ...carried, ...subjectOf(own), ...(yearsText(own) === undefined ? {} : { years: yearsText(own) ?? '' }) }
    return { ...piece, ...(figure ? { figure, cues: figureCues(clause.text, figure) } : {}) }
  })
}

function pieceOf(own: Question, { years, subject }: Carried, before: Before | undefined): ClaimPiece {
  const hasYears = own.years.length > 0
  const carriedYears = hasYears ? undefined : (years ?? before?.years)
  const asked = subject === undefined || own.content.some(isNaming) ? own.text : continued(own, subject)
  return {
    text: own.raw,
    asked: carriedYears === undefined ? asked : placed(carriedYears, asked, own),
    isYearCarried: !hasYears && years === undefined && before !== undefined && !before.isFrame,
    isContentful: own.content.some(
      (unit) => isNaming(unit) && !own.years.some((year) => unit.start < year.end && year.start < unit.end),
    ),
  }
}

const isNaming = ({ strict, kind }: QuestionUnit): boolean => strict && kind !== 'number'

/** 增加到2020年的92.88亿元 gives the value of 2020; 增加了73.86亿元 how far it moved. */
function continued(own: Question, subject: string): string {
  const [figure] = figuresOf(own)
  const when = yearsText(own)
  const isLevel = figure && ['到', '至', 'to'].some((word) => own.text.slice(0, figure.start).includes(word))
  if (!isLevel || when === undefined) return `${subject}${own.text}`
  return placed(when, `${subject}${own.lang === 'en' ? ' was ' : '为'}${own.text.slice(figure.start)}`, own)
}

const placed = (years: string, text: string, { lang }: Question): string =>
  lang === 'en' ? `${text} in ${years}` : `${years}${text}`

/** The words of the subject as they stand, from the first to the last. */
function subjectOf({ content, text }: Question): Pick<Carried, 'subject'> {
  const words = content.filter(isNaming)
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { subject: text.slice(first.start, last.end) } : {}
}

/** The words for the only years that are named: 党的十八大以来, 截至2020年. */
function yearsText({ years, text }: Question): string | undefined {
  const [year, ...more] = years
  return year && more.length === 0 ? text.slice(year.start, year.end) : undefined
}
