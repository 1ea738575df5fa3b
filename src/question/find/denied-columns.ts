import { wordList } from '../words/word-list.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Right before what they deny: 没勾均衡发展. */
const BEFORE = wordList('没勾|没有勾|未勾|没打|不勾|不属于|不算|算不上|不归|不沾|没有|不是|非|not|no|without|neither|nor')
const NEAR = 14

/** These deny every column that is named after them in the clause (no tick under A or B). */
const ALL_AFTER = wordList('no tick|not ticked|no mark|neither|没有勾|没打勾|一个勾都没|都没勾|既不|既没|都不')

/** Behind what they deny: A、B都没勾. */
const BEHIND = wordList(
  '一个都没勾|一个都没|一项都没|都没有勾|都没打勾|都没打|都没勾|都没有|都没|都未勾|都不勾|都不属于|都不算|都不是|都不沾|没有打勾|没有勾|没打勾|没打|没勾|未勾|不勾|没有|空着|是空的|not ticked|unticked|is not|are not|left blank|blank',
)
/** Behind what they hold of: A勾了. */
const HOLDING = wordList('都勾|都打了|都有|都是|勾了|勾上|打勾|打了勾|打上勾|勾选|有勾|也勾|ticked')
/** What may follow a denial that is of what stands before it. */
const ENDS = new Set(['', '的', '了', ')', ',', '，', '、', '?', '？', ' ', '吗', '呢', '是'])

const CLAUSE_ENDS = wordList('，|,|；|;|但| but |(|)|（|）')

/** Whether a question denies what a word of it names: 没勾A, neither A nor B, (A、B都没勾). */
export function isDenied(unit: Span, text: string): boolean {
  const { before, after } = clauseAround(unit, text)
  const upTo = text.slice(0, unit.start).slice(-NEAR).trimEnd()
  return (
    ALL_AFTER.some((phrase) => before.includes(phrase)) || BEFORE.some((word) => upTo.endsWith(word)) || isDeniedBehind(after)
  )
}

/** The first verb of marking behind decides, unless it has an object of its own (哪些重大工程没勾贫困治理). */
function isDeniedBehind(after: string): boolean {
  const denial = firstOf(BEHIND, after)
  if (!denial || !ENDS.has(after.charAt(denial.end))) return false
  const holding = firstOf(HOLDING, after)
  return holding === undefined || denial.start <= holding.start
}

function firstOf(words: readonly string[], text: string): Span | undefined {
  return words
    .flatMap((word) => {
      const start = text.indexOf(word)
      return start === -1 ? [] : [{ start, end: start + word.length }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function clauseAround({ start, end }: Span, text: string): { readonly before: string; readonly after: string } {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)]
  const from = Math.max(0, ...CLAUSE_ENDS.map((mark) => ahead.lastIndexOf(mark) + 1))
  const ends = CLAUSE_ENDS.map((mark) => behind.indexOf(mark)).filter((at) => at !== -1)
  return { before: ahead.slice(from), after: behind.slice(0, Math.min(behind.length, ...ends)) }
}

const ONLY = wordList('只|仅|单单|光|纯粹|纯|only|solely|purely')
/** Characters between 只 and what it limits (只属于A), and between English words (only within a province). */
const ONLY_WITHIN = 6
const ONLY_WITHIN_ENGLISH = 12

/** Whether a question limits itself to what a word of it names: 只在省内, only major projects. */
export function isOnly(unit: Span, text: string): boolean {
  const { before } = clauseAround(unit, text)
  return ONLY.some((word) => {
    const at = before.lastIndexOf(word)
    return at !== -1 && before.length - at - word.length <= (word.charCodeAt(0) < 128 ? ONLY_WITHIN_ENGLISH : ONLY_WITHIN)
  })
}
