import { CIRCLED_CHARACTERS } from '../../language/values/numerals.ts'
import type { Erratum } from '../../paper/annotations.ts'
import type { Defect } from '../../paper/defect.ts'
import type { Locator } from '../../paper/locator.ts'
import { normaliseProse } from '../normalise-prose.ts'
import { type Audited, cellAt, ownPassages, textAt } from './audited.ts'

const MARKS_AND_BARS = new RegExp(`[${CIRCLED_CHARACTERS}|\\^]`, 'g')

/** Where a string stands in its place: in a passage, or in a cell of its table. */
function locate(audited: Audited, place: string, printed: string): Locator | undefined {
  const { paper, tables } = audited
  const wanted = normaliseProse(printed.replace(MARKS_AND_BARS, ' '))
  if (wanted === '') return undefined
  for (const passage of ownPassages(audited).filter((candidate) => candidate.place === place)) {
    const start = passage.text.indexOf(wanted)
    if (start >= 0) return textAt(paper, passage.id, start, start + wanted.length)
  }
  const table = tables.find(({ number }) => place === `表${number}`)
  for (const [row, { cells }] of table?.rows.entries() ?? []) {
    const column = cells.findIndex((cell) => cell.raw === wanted)
    if (table && column >= 0) return cellAt(paper, table, row, column)
  }
  return undefined
}

/** The first passage of an erratum's place, where its corrected string is no longer recognisable. */
function startOf(audited: Audited, { place }: Erratum): Locator | undefined {
  const first = ownPassages(audited).find((passage) => passage.place === place)
  return first && textAt(audited.paper, first.id, 0, first.text.length)
}

/** The corrections that were made. */
export function appliedErrata(audited: Audited): readonly Defect[] {
  return audited.applied.flatMap((erratum): readonly Defect[] => {
    const at = locate(audited, erratum.place, erratum.read) ?? startOf(audited, erratum)
    const [stated, found] = [erratum.printed.trim(), erratum.read.trim()]
    return at ? [{ kind: 'erratum-applied', verdict: 'scan', at: [at], stated, found }] : []
  })
}

/** Doubts that were reported and left as printed, unless the audit found the same by itself. */
export function doubtfulPrints(audited: Audited, known: readonly Defect[]): readonly Defect[] {
  return audited.errata
    .filter(
      ({ apply, printed }) => !apply && !known.some(({ stated, found }) => stated.includes(printed) || found.includes(printed)),
    )
    .flatMap((erratum): readonly Defect[] => {
      const at = locate(audited, erratum.place, erratum.printed)
      const [stated, found] = [erratum.printed, erratum.read]
      return at ? [{ kind: 'doubtful-print', verdict: 'scan', at: [at], stated, found }] : []
    })
}
