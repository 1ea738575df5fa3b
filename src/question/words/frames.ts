import { clausesOf } from '../../language/cues/clauses.ts'
import type { Library } from '../library.ts'
import type { AskedYears, Question, QuestionUnit } from '../question.ts'
import { asks, type Clause, isAskersClause, isCondition, ownOccasions, saysWhereto } from './asker-clauses.ts'
import { isForeign, isThere } from './foreign-words.ts'

type Read = Pick<Question, 'text' | 'parts'> & { readonly units: readonly QuestionUnit[]; readonly years: readonly AskedYears[] }

/**
 * The clauses around a question that only say who asks and why (我在写读书报告，…; 快，明天考试): they ask for nothing, name no
 * year and no part, and say nothing but what another clause asks about. Their words need no explanation.
 */
export function framesOf({ text, units, years, parts }: Read, library: Library): ReadonlySet<QuestionUnit> {
  const clauses = clausesOf(text).map(({ start, end }): Clause => {
    const within = ({ start: at }: { readonly start: number }) => start <= at && at < end
    const own = text.slice(start, end)
    const from = start + own.length - own.trimStart().length
    return { text: own.trim(), start: from, units: units.filter(within), dated: [...years, ...parts].some(within) }
  })
  const asking = clauses.filter((clause) => clause.dated || asks(clause.units))
  const about = asking.flatMap((clause) => clause.units.filter((unit) => isSubject(unit, library)))
  const bidden = [
    ...units.filter((unit, i) => isBidden(unit, units[i - 1], library)),
    ...remarksIn(text, units).filter((unit) => isPlain(unit, library)),
    ...ownOccasions(units),
    ...(clauses.length > 1 ? ofAsker(clauses, asking, library) : []),
  ]
  if (about.length === 0) return new Set(bidden)
  const isFrame = (clause: Clause) =>
    !asking.includes(clause) &&
    !isCondition(clause.units) &&
    !isConsequence(clause.units, clauses[clauses.indexOf(clause) - 1]?.units ?? []) &&
    !clause.units.some((unit) => isName(unit, library)) &&
    (SPEAKERS.some((word) => clause.text.startsWith(word)) || isMostlyForeign(clause.units, library))
  const frames = clauses.filter(isFrame).flatMap(({ units: own }) => own)
  return new Set([...frames, ...bidden])
}

/**
 * What clauses about the asker say: all of those that say nothing else, and of others (想在稿子里引用表7) the words that the papers lack.
 */
function ofAsker(clauses: readonly Clause[], asking: readonly Clause[], library: Library): readonly QuestionUnit[] {
  const own = clauses.filter(
    (clause) => (asking.some((other) => other !== clause) || saysWhereto(clause)) && isAskersClause(clause, library),
  )
  const rest = clauses.filter((clause) => !own.includes(clause))
  const partly = rest.filter(
    ({ units }) => rest.some((other) => other.units !== units && asks(other.units)) && !asks(units) && !isCondition(units),
  )
  return [
    ...(rest.some(({ units, dated }) => dated || units.some(({ strict }) => strict)) ? own.flatMap(({ units }) => units) : []),
    ...partly
      .filter(({ units }) => mentionsAsker(units))
      .flatMap(({ units }) =>
        units.filter((unit) => isForeign(unit, library) && !isName(unit, library) && !leadsWord(unit, units)),
      ),
  ]
}

/** 研发经费: the word says which. */
const leadsWord = ({ end }: QuestionUnit, units: readonly QuestionUnit[]): boolean =>
  units.some(({ start, closed }) => start === end && closed.length === 0)

/** What people begin with who say who they are and what they are doing. */
const SPEAKERS = [
  '我是',
  '我在',
  '我正在',
  '我们是',
  '我们在',
  '我们正在',
  '本人',
  '作为',
  '为做',
  '为写',
  '为准备',
  '为了做',
  '为了写',
  '为了准备',
  '写综述',
  '写文献',
  '写论文',
  '写报告',
  '写作业',
  '做作业',
  '做汇报',
  '备课',
  "i'm",
  'i am',
  'we are',
  'as a',
]

/** 我在写…, 想在稿子里…: not what somebody wants to be told (我想了解…). */
const mentionsAsker = (units: readonly QuestionUnit[]): boolean =>
  units.slice(0, FIRST_WORDS).some(({ surface }) => ASKER.has(surface)) &&
  !units.some(({ surface }) => WANTED.some((word) => surface.startsWith(word)))

const FIRST_WORDS = 3
const ASKER = new Set(['我', '我们', '咱', '咱们', '本人', '想', '打算', '准备', '正在', '在写', 'i', "i'm", 'we', 'my', 'our'])
const WANTED = [
  '了解',
  '知道',
  '想知道',
  '问',
  '想问',
  '请教',
  '看看',
  '查',
  '找',
  '弄清',
  '搞清',
  '明白',
  'know',
  'ask',
  'learn',
  'find',
  'understand',
]

/** Words of a remark in brackets that says what is meant (the dictionary-style definition they borrow); 不含女性 and a lone 女性 change what is asked. */
function remarksIn(text: string, units: readonly QuestionUnit[]): readonly QuestionUnit[] {
  const [open, close] = [text.indexOf('('), text.indexOf(')')]
  const inside = units.filter(({ start, end }) => open < start && end <= close)
  const speaks = inside.some(({ closed }) => closed.some(({ kind }) => kind === 'light'))
  return inside.length >= LONG_REMARK && speaks && !isCondition(inside) ? inside : []
}

const LONG_REMARK = 4

/** A common word: of Chinese ones, one that the papers lack. */
const isPlain = (unit: QuestionUnit, library: Library): boolean =>
  unit.kind === 'latin' ? !unit.proper : isForeign(unit, library) && !isName(unit, library)

/** 地方政府本来互相抢GDP sets out what the question is about: it has more words of the papers than others. */
function isMostlyForeign(units: readonly QuestionUnit[], library: Library): boolean {
  const foreign = units.filter((unit) => isForeign(unit, library)).length
  return foreign > 0 && foreign >= units.filter((unit) => isSubject(unit, library)).length
}

/** 帮我捋捋, 给我掰扯一下: what the bot is told to do, in a word that the papers lack; a verb said twice tells it by itself. */
function isBidden(unit: QuestionUnit, before: QuestionUnit | undefined, library: Library): boolean {
  const isThing = unit.closed.length > 0 || unit.proper || library.wordClass(unit.surface) === 'noun' || isThere(unit, library)
  const [first, second, ...more] = unit.surface
  return !isThing && ((first === second && more.length === 0) || (before !== undefined && BIDDING.has(before.surface)))
}

const BIDDING = new Set(['帮我', '给我', '替我', '请', '麻烦', '麻烦你', '帮忙', '帮着', '给咱', '给俺'])

/** A word that the papers have. */
const isSubject = (unit: QuestionUnit, library: Library): boolean => unit.strict && isThere(unit, library)

/** A name, or a word that may be one: who says it means it. */
const isName = (unit: QuestionUnit, library: Library): boolean =>
  unit.proper || (isForeign(unit, library) && unit.kind !== 'latin' && library.wordClass(unit.surface) === 'unknown')

/** 为什么单靠市场，…就治不好: what the reason is asked of. */
const isConsequence = (units: readonly QuestionUnit[], before: readonly QuestionUnit[]): boolean =>
  before.some(({ closed }) => closed.some((meaning) => meaning.kind === 'ask' && meaning.ask === 'why')) &&
  units.some(({ surface }) => LINKING.has(surface))
const LINKING = new Set(['就', '就是', '才', '却', '便', '都', '也', '还', '仍', '反而'])
