import type { FoundYears } from './dates.ts'

/** Years with no end or no beginning, such as 2012年以来 or 截至2011年. */
export interface OpenYears extends FoundYears {
  /** The year that the text names. */
  readonly base: number
}

/** Far enough for any table; what uses it cuts it to the years there are. */
const FOREVER = { from: 1000, to: 2999 }

interface Side {
  readonly words: readonly string[]
  readonly range: (year: FoundYears) => { from: number; to: number }
}

/** 2011年之后(含): the year itself is meant too. */
const INCLUSIVE = ['之后(含', '以后(含', '后(含', '及以后', '及之后']
const AFTER: readonly Side[] = [
  {
    words: ['以来', '至今', '算起', '起算', '起', '开始', ...INCLUSIVE, ' onward', ' onwards'],
    range: ({ from }) => ({ from, to: FOREVER.to }),
  },
  { words: ['以后', '之后', '后'], range: ({ to }) => ({ from: to + 1, to: FOREVER.to }) },
  { words: ['以前', '之前'], range: ({ from }) => ({ from: FOREVER.from, to: from - 1 }) },
  { words: ['为止', '底为止', '止'], range: ({ to }) => ({ from: FOREVER.from, to }) },
]
const BEFORE: readonly Side[] = [
  { words: ['自', '自从', 'since ', '从'], range: ({ from }) => ({ from, to: FOREVER.to }) },
  { words: ['after '], range: ({ to }) => ({ from: to + 1, to: FOREVER.to }) },
  { words: ['before ', 'prior to '], range: ({ from }) => ({ from: FOREVER.from, to: from - 1 }) },
  { words: ['截至', '截止', '截止到', '截至到', 'up to ', 'until ', 'by '], range: ({ to }) => ({ from: FOREVER.from, to }) },
]
/** 从2012年到… and 自2012年的 are no open ranges; only 从2012年起 and the like are, which the word after says. */
const NEEDS_WORD_AFTER = new Set(['自', '自从', '从'])

/** Opens a range of years that the words around it leave open; undefined when they do not. */
export function openYears(text: string, found: FoundYears): OpenYears | undefined {
  const after = AFTER.find(({ words }) => words.some((word) => text.startsWith(word, found.end)))
  const before = BEFORE.find(({ words }) =>
    words.some((word) => text.slice(0, found.start).endsWith(word) && !NEEDS_WORD_AFTER.has(word)),
  )
  const side = after ?? before
  if (!side) return undefined
  // The words are part of the years: 以来 must not be looked for in the text.
  const word = after ? (after.words.find((candidate) => text.startsWith(candidate, found.end)) ?? '') : ''
  return { ...side.range(found), start: found.start, end: found.end + word.length, base: found.from }
}
