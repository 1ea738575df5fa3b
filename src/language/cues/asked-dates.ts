import { monthDaysIn } from '../values/month-days.ts'

const DAY =
  /哪天|哪一天|哪日|几月几[号日]|几号|何日|什么日期|(?:具体|确切|准确)(?:的)?(?:日期|时间)|\b(?:what|which|exact) (?:dates?|days?)\b/u
/** Whether a question asks for the day of something. */
export const asksForDay = (text: string): boolean => DAY.test(text)

/** How many days a text names with their months: 从2020年2月9日启动，至3月17日撤离 has two. */
export const daysIn = (text: string): number => monthDaysIn(text).filter(({ day }) => day !== undefined).length
