import type { Unit } from '../../language/words/analyser.ts'

/** What makes a level of government of the kind of place before it: 省级, 市本级. */
const LEVELS = new Set(['级', '本级'])
const KINDS = new Set(['省', '市', '县', '区'])

/** 陕西省级 is 陕西 and 省级: the kind of place belongs to its level where one follows. */
export function withLevels(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => {
    const [before, next] = [units[i - 1], units[i + 1]]
    if (LEVELS.has(unit.surface) && before && isPlace(before, unit)) {
      const surface = before.surface.slice(-1) + unit.surface
      return { ...unit, surface, start: unit.start - 1, kind: 'word', keys: [surface] }
    }
    if (next && LEVELS.has(next.surface) && isPlace(unit, next))
      return { ...unit, surface: unit.surface.slice(0, -1), end: unit.end - 1 }
    return unit
  })
}

const isPlace = ({ surface, end }: Unit, { start }: Unit): boolean =>
  end === start && surface.length > 2 && KINDS.has(surface.slice(-1))
