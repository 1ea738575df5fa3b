import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { isKnown } from './is-known.ts'

/** 哪份文件, 什么单位: what kind of thing is asked for, which its name in the answer need not say again. */
export function namesAnswer(unit: QuestionUnit, { units, asks }: Question, library: Library): boolean {
  if (
    asks.has('amount') ||
    unit.kind !== 'word' ||
    unit.proper ||
    library.wordClass(unit.surface) !== 'noun' ||
    !isKnown(unit, library)
  )
    return false
  const before = units.slice(0, units.indexOf(unit)).slice(-ASKED_WITHIN)
  return before.some(({ surface, closed }) => closed.length > 0 && ASKING_FOR.some((word) => surface.startsWith(word)))
}

/** 哪 and what stands between it and the noun: 哪 三 份. */
const ASKED_WITHIN = 2
const ASKING_FOR = ['哪', '什么', '啥']
