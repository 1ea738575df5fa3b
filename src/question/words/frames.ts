import { clausesOf } from '../../language/cues/clauses.ts'
import type { Library } from '../library.ts'
import type { AskedYears, Question, QuestionUnit } from '../question.ts'

type Read = Pick<Question, 'text' | 'parts'> & { readonly units: readonly QuestionUnit[]; readonly years: readonly AskedYears[] }

/**
 * The clauses around a question that only say who asks and why (我在写读书报告，…; 快，明天考试): they ask for nothing, name no
 * year and no part, and say nothing but what another clause asks about. Their words need no explanation.
 */
export function framesOf({ text, units, years, parts }: Read, library: Library): ReadonlySet<QuestionUnit> {
  const clauses = clausesOf(text).map(({ start, end }) => {
    const within = ({ start: at }: { readonly start: number }) => start <= at && at < end
    const spoken = SPEAKERS.some((word) => text.startsWith(word, start + leadingSpace(text, start)))
    return { units: units.filter(within), dated: [...years, ...parts].some(within), spoken }
  })
  const asking = clauses.filter((clause) => clause.dated || asks(clause.units))
  const about = asking.flatMap((clause) => clause.units.filter((unit) => isSubject(unit, library)))
  if (about.length === 0) return new Set()
  const isFrame = (clause: (typeof clauses)[number]) =>
    !asking.includes(clause) &&
    !isCondition(clause.units) &&
    !clause.units.some((unit) => isName(unit, library)) &&
    (clause.spoken || clause.units.some((unit) => isForeign(unit, library)))
  const frames = clauses.filter(isFrame).flatMap(({ units: own }) => own)
  // Of a clause about the asker (想在稿子里引用表7) only the words that the papers lack are the asker's own.
  const own = clauses
    .filter(
      (clause) =>
        clauses.some((other) => other !== clause && asks(other.units)) &&
        !asks(clause.units) &&
        !isCondition(clause.units) &&
        isAboutAsker(clause.units),
    )
    .flatMap((clause) => clause.units.filter((unit) => isForeign(unit, library) && !isName(unit, library)))
  return new Set([...frames, ...own])
}

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

const leadingSpace = (text: string, start: number): number => text.slice(start).length - text.slice(start).trimStart().length

/** 我在写…, 想在稿子里…: not what somebody wants to be told (我想了解…). */
const isAboutAsker = (units: readonly QuestionUnit[]): boolean =>
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

/** A common word that the papers lack: a clause without one may well be what is asked about. */
const isForeign = ({ strict, proper, keys }: QuestionUnit, { sentences }: Library): boolean =>
  strict && !proper && !keys.some((key) => sentences.knows(key))

const asks = (units: readonly QuestionUnit[]): boolean => units.some(({ closed }) => closed.some(({ kind }) => kind !== 'light'))

/** A word that the papers have. */
const isSubject = ({ strict, keys }: QuestionUnit, { sentences }: Library): boolean =>
  strict && keys.some((key) => sentences.knows(key))

/** A name, or a word that may be one: who says it means it. */
const isName = (unit: QuestionUnit, library: Library): boolean =>
  unit.proper || (isForeign(unit, library) && unit.kind !== 'latin' && library.wordClass(unit.surface) === 'unknown')

/** 如果算上地方资金，… changes what is asked. */
const isCondition = (units: readonly QuestionUnit[]): boolean => units.some(({ surface }) => CONDITIONS.has(surface))
const CONDITIONS = new Set([
  '如果',
  '假如',
  '要是',
  '除了',
  '除去',
  '扣除',
  '不算',
  '不含',
  '加上',
  '算上',
  '包括',
  '只算',
  '按',
  '若',
  'if',
  'unless',
  'without',
  'except',
  'excluding',
  'including',
])
