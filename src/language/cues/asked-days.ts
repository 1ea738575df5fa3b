import type { MonthDay } from '../values/month-days.ts'

const DAYS = /(?:多少|几)天|天数|够.{0,3}\d+天|\d+天(?:不|吗|没|对)|how many days|number of days/u

/** Whether a question asks how many days something took. */
export const asksDays = (text: string): boolean => DAYS.test(text)

const DAY = 86_400_000

/** Days from one date to another, of which the first must name its year; undefined unless both name their days, in order of time. */
export function daysBetween(first: MonthDay, second: MonthDay): { from: string; to: string; days: number } | undefined {
  const { year } = first
  if (year === undefined || first.day === undefined || second.day === undefined) return undefined
  const [a, b] = [Date.UTC(year, first.month - 1, first.day), Date.UTC(second.year ?? year, second.month - 1, second.day)]
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  return b > a ? { from: iso(a), to: iso(b), days: (b - a) / DAY } : undefined
}
