import { measureName } from '../compute/evaluate.ts'
import type { Reading } from '../question/plan.ts'
import type { Question, QuestionUnit } from '../question/question.ts'
import { inEnglish } from './measure-label.ts'

/**
 * The question once for each column that it may mean, with that column's name and table in the place of the words that
 * left it open, so that a choice keeps everything else that was asked. A follow-up is led in by the column.
 */
export function choiceTexts(question: Question, readings: readonly Reading[]): string[] {
  return [...new Set(readings.map((reading) => choiceText(question, reading)))]
}

function choiceText({ text, lang }: Question, { measures: [measure], named = [] }: Reading): string {
  const name = measureName(lang === 'en' ? inEnglish(measure) : measure)
  const { number } = measure.table
  const label = lang === 'en' ? `${name} (table ${number})` : `表${number}的${name}`
  const open = named.findLast(standsInText)
  return open ? `${text.slice(0, open.start)}${label}${text.slice(open.end)}` : `${label}，${text}`
}

const standsInText = ({ start, closed }: QuestionUnit): boolean => start >= 0 && closed.length === 0
