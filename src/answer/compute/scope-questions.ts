import { measureName } from '../../compute/evaluate.ts'
import type { ComputeOperation, Reading } from '../../question/plan.ts'
import type { AskedYears, Question } from '../../question/question.ts'
import { choiceText } from './choice-texts.ts'
import { inEnglish } from './measure-label.ts'

/** What is asked of a column, for questions that cannot be changed in one place. */
const ASKED: Partial<Readonly<Record<ComputeOperation, readonly [string, string]>>> = {
  value: ['是多少', 'How much is the'],
  sum: ['合计是多少', 'What is the total of the'],
  mean: ['平均每年是多少', 'What is the yearly average of the'],
  highest: ['哪一年最多', 'In which year was the highest'],
  lowest: ['哪一年最少', 'In which year was the lowest'],
  trend: ['怎么变化', 'How did it change: the'],
}

/**
 * Ways to ask a question under another scope: its own text with another column and other years, then a plain question. Which of them is
 * understood so is for the caller to find out.
 */
export function scopeQuestions(question: Question, reading: Reading): readonly string[] {
  const [asked] = question.years
  const [years] = reading.years
  const own = reading.named && reading.named.length > 0 ? choiceText(question, reading) : question.text
  return [...new Set([withYears(own, question, asked, years), ...plainQuestion(question, reading, years)])]
}

/** The words for the old years are replaced where they stand; an inherited period stands nowhere. */
function withYears(
  text: string,
  { text: own, lang }: Question,
  asked: AskedYears | undefined,
  years: AskedYears | undefined,
): string {
  if (!asked || !years || years === asked || asked.start < 0) return text
  return text.replace(own.slice(asked.start, asked.end), yearsText(years, lang))
}

function plainQuestion({ lang }: Question, { operation, measures: [measure] }: Reading, years: AskedYears | undefined): string[] {
  const [zh, en] = ASKED[operation] ?? []
  if (zh === undefined || en === undefined) return []
  const when = years ? yearsText(years, lang) : ''
  const { number } = measure.table
  if (lang === 'en') return [`${en} ${measureName(inEnglish(measure))}${when && ` in ${when}`} (Table ${number})?`]
  return [`表${number}中${when}的${measureName(measure)}${zh}？`]
}

function yearsText({ from, to }: AskedYears, lang: Question['lang']): string {
  const span = from === to ? String(from) : `${from}${lang === 'en' ? '–' : '—'}${to}`
  return lang === 'en' ? span : `${span}年`
}
