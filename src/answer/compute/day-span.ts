import { asksDays, daysBetween } from '../../language/cues/asked-days.ts'
import { monthDaysIn } from '../../language/values/month-days.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Question } from '../../question/question.ts'
import type { AnswerPart, Refusal } from '../answer.ts'

/** Where days are asked for and a sentence of the answer dates a beginning and an end, the days between come first. */
export function withDaySpan(part: AnswerPart | Refusal, { text }: Question): AnswerPart | Refusal {
  if (!('claims' in part) || !asksDays(text)) return part
  const asked = monthDaysIn(text)
  for (const { says, citations } of part.claims) {
    if (says.kind !== 'extract') continue
    const [first, second, ...more] = monthDaysIn(normalise(says.text)).filter(({ day }) => day !== undefined)
    const isAsked = asked.every(({ month, day }) => [first, second].some((one) => one?.month === month && one.day === day))
    const span = first && second && more.length === 0 && isAsked ? daysBetween(first, second) : undefined
    if (span) return { ...part, claims: [{ says: { kind: 'day-span', ...span }, citations }, ...part.claims] }
  }
  return part
}
