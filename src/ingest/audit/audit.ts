import type { Defect } from '../../paper/defect.ts'
import { countMismatches } from './audit-counts.ts'
import { dateMismatches } from './audit-dates.ts'
import { appliedErrata, doubtfulPrints } from './audit-errata.ts'
import { figurePairs } from './audit-figure-pairs.ts'
import { nameVariants } from './audit-names.ts'
import { danglingMarks, uncalledNotes } from './audit-notes.ts'
import { missingReferences, uncitedReferences } from './audit-references.ts'
import { stageMismatches } from './audit-stages.ts'
import { columnMismatches, rowDateMismatches, rowTotalMismatches, totalMismatches } from './audit-tables.ts'
import { type Audited, ownPassages, sentencesOf } from './audited.ts'

const CHECKS: readonly ((audited: Audited) => readonly Defect[])[] = [
  totalMismatches,
  rowTotalMismatches,
  columnMismatches,
  rowDateMismatches,
  dateMismatches,
  stageMismatches,
  figurePairs,
  countMismatches,
  danglingMarks,
  uncalledNotes,
  missingReferences,
  uncitedReferences,
  nameVariants,
  appliedErrata,
]

/**
 * Everything in the paper that does not agree with itself, as far as its own structure shows it, every correction that
 * was made, and the doubtful strings that stand. Figures of the prose are held against the cells later, where words can be read.
 */
export function audit(paper: Omit<Audited, 'sentences'>): readonly Defect[] {
  const read = ownPassages(paper).filter(({ kind }) => kind !== 'reference' && kind !== 'front')
  const audited = { ...paper, sentences: sentencesOf(read) }
  const found = CHECKS.flatMap((check) => check(audited))
  return [...found, ...doubtfulPrints(audited, found)]
}
