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
    return { units: units.filter(within), dated: [...years, ...parts].some(within) }
  })
  const asking = clauses.filter((clause) => clause.dated || asks(clause.units))
  const about = asking.flatMap((clause) => clause.units.filter((unit) => isSubject(unit, library)))
  if (about.length === 0) return new Set()
  const isFrame = (clause: (typeof clauses)[number]) =>
    !asking.includes(clause) &&
    !isCondition(clause.units) &&
    !clause.units.some((unit) => isName(unit, library)) &&
    clause.units.some((unit) => isForeign(unit, library))
  return new Set(clauses.filter(isFrame).flatMap(({ units: own }) => own))
}

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
