import type { Unit } from '../../language/words/analyser.ts'
import type { Library } from '../library.ts'
import { closedOf } from './closed-forms.ts'

/** 一 and 共存 are 一共 and 存: what no paper knows gives its first character to a word of questions that it completes. */
export function cutAgain(units: readonly Unit[], library: Library): Unit[] {
  const cut: Unit[] = []
  for (const unit of units) {
    const last = cut.at(-1)
    const whole = last && completed(last, unit, library)
    if (!whole) {
      cut.push(unit)
      continue
    }
    const rest = unit.surface.slice(1)
    cut[cut.length - 1] = whole
    cut.push({ surface: rest, start: unit.start + 1, end: unit.end, kind: 'word', keys: [rest] })
  }
  return cut
}

function completed(last: Unit, unit: Unit, { questionAnalyser, sentences }: Library): Unit | undefined {
  const isHan = (one: Unit) => one.kind === 'word' || one.keys.some((key) => closedOf([key]).length > 0)
  if (last.surface.length !== 1 || last.end !== unit.start || unit.kind !== 'word' || unit.surface.length !== 2) return undefined
  if (!isHan(last) || sentences.knows(unit.surface)) return undefined
  const [whole, ...more] = questionAnalyser.units(last.surface + unit.surface.charAt(0))
  if (!whole || more.length > 0 || closedOf(whole.keys).length === 0) return undefined
  return { ...whole, start: last.start, end: last.end + 1 }
}
