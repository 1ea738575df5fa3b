import { measureName } from '../../compute/evaluate.ts'
import type { Reading } from '../../question/plan.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { inEnglish } from './measure-label.ts'

/**
 * The question once for each column that it may mean, with that column's name and table in the place of the words that
 * left it open, so that a choice keeps everything else that was asked. A follow-up is led in by the column.
 */
export function choiceTexts(question: Question, readings: readonly Reading[]): string[] {
  return [...new Set(readings.map((reading) => choiceText(question, reading)))]
}

/** The question with one column's name and table in the place of the words that left it open. */
export function choiceText({ text, lang }: Question, { measures: [measure], named = [] }: Reading): string {
  const name = measureName(lang === 'en' ? inEnglish(measure) : measure)
  const { number } = measure.table
  const label = lang === 'en' ? `${name} (table ${number})` : `表${number}的${name}`
  const open = openWords(text, named.filter(standsInText))
  return open ? `${withoutLead(text.slice(0, open.start))}${label}${text.slice(open.end)}` : `${label}，${text}`
}

const standsInText = ({ start, closed }: QuestionUnit): boolean => start >= 0 && closed.length === 0

/** The words that leave the column open: the last of them with those that stand right before it (帮扶资金). */
function openWords(text: string, named: readonly QuestionUnit[]): { start: number; end: number } | undefined {
  const last = named.at(-1)
  if (!last) return undefined
  const start = named.reduceRight((from, unit) => (text.slice(unit.end, from).trim() === '' ? unit.start : from), last.start)
  return { start, end: last.end }
}

/** 各类资金 and the like are about columns: one of them is asked about. */
const LEADS = ['各类', '各种', '各项', '哪类', '哪种', '哪项', '哪一类', '哪一项', '这些', '的']

function withoutLead(text: string): string {
  const lead = LEADS.find((word) => text.endsWith(word))
  return lead ? text.slice(0, -lead.length) : text
}
