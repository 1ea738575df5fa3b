/** What the words around a figure say about it. */
export interface FigureCues {
  /** 约 and the like: near; 超 and the like: at least. */
  readonly hedge?: 'about' | 'above'
  readonly share: boolean
  readonly change: boolean
  readonly yearly: boolean
}

const CLAUSE_END = /[，；。：,;:]/
const ABOUT_BEFORE = /(?:约|大约|约为|近|接近|将近|about|around|nearly|almost|approximately|some)\s*$/iu
const ABOUT_AFTER = /^\s*(?:左右|上下)/u
const ABOVE_BEFORE =
  /(?:超|超过|超出|逾|多于|高于|突破|不少于|不低于|over|above|exceeding|exceeds?|exceeded|more than|at least)\s*$/iu
const ABOVE_AFTER = /^\s*(?:以上|余|多)/u
const SHARE = /占|比重|份额|比例|\b(?:shares?|proportion|account(?:s|ed|ing)? for|of the total)\b/iu
const CHANGE = /增|减|升|降|涨|\b(?:gr[eo]w|growth|rose|rise|increase[sd]?|fell|fall|drop(?:s|ped)?|decline[sd]?)\b/iu
const YEARLY = /年均|每年|逐年|\b(?:a year|per year|annual(?:ly)?|each year|yearly)\b/iu

/** Reads the clause that a figure stands in. */
export function figureCues(text: string, { start, end }: { readonly start: number; readonly end: number }): FigureCues {
  const before = clauseBefore(text, start)
  const after = text.slice(end)
  const stop = after.search(CLAUSE_END)
  const clause = `${before}#${stop < 0 ? after : after.slice(0, stop)}`
  const about = ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)
  const above = ABOVE_BEFORE.test(before) || ABOVE_AFTER.test(after)
  return {
    ...(about ? { hedge: 'about' as const } : above ? { hedge: 'above' as const } : {}),
    share: SHARE.test(clause),
    change: CHANGE.test(clause),
    yearly: YEARLY.test(clause),
  }
}

const WITHIN_NUMBER = /^,\d/
/** Where the clause begins; a comma within a number (1,204) ends none. */
function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (CLAUSE_END.test(text.charAt(i)) && !WITHIN_NUMBER.test(text.slice(i, i + 2))) return i + 1
  return 0
}

const FILLED = /(?:累计|共计|总计|合计|共|总|达到|达|到|为|了|计|有)+$/u

/** The clause that a figure stands in, up to the figure. */
export const clauseBefore = (text: string, start: number): string => text.slice(clauseStart(text, start), start)

/** The words right before a figure without those that only lead to it: 引进各类资金累计达 → 引进各类资金. */
export function labelBefore(text: string, start: number): string {
  return clauseBefore(text, start).replace(FILLED, '')
}
