const SPAN =
  /(?:从|由|自)?(?:哪|哪一|什么)年(?:开始)?到(?:哪|哪一|什么)年|起止(?:年份|年度|时间|年)|(?:哪年|什么时候)(?:起|开始)?到(?:哪年|什么时候)|(?:包|管|覆盖|涵盖|统计)(?:含|括|了)?(?:的)?(?:是)?(?:哪几年|哪些年|哪段时间|什么时段)|\bwhich years (?:does|do|is|are)\b[^?]*\bcover|\bwhat period\b|\bfrom which year to which year\b/u
const WITHIN = /含|包括|包含|涵盖|算进|算上|算在|计入|包没包|\binclud|\bcount in\b|\bcovers?\b/u

/** 管的是哪年到哪年, 起止年份: which years a figure is of. */
export const asksForSpan = (text: string): boolean => SPAN.test(text)

/** 合计里含2012年不: whether a year is among those that a figure is of; only for yes-or-no questions. */
export const asksWhetherWithin = (text: string): boolean => WITHIN.test(text)
