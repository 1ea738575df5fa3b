import { CIRCLED_CHARACTERS } from '../language/numerals.ts'
import type { Erratum } from '../paper/annotations.ts'
import type { Defect } from '../paper/defect.ts'
import type { Locator } from '../paper/locator.ts'
import type { InTextCitation, Note, Passage, Reference } from '../paper/paper.ts'
import type { Table } from '../paper/table.ts'
import { normaliseProse } from './normalise-prose.ts'
import { languageOf } from './script.ts'
import { mismatches } from './tables/cover-totals.ts'

/** What the audit looks at; `paper` is the id that its locators carry. */
export interface Audited {
  readonly paper: string
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly notes: readonly Note[]
  readonly references: readonly Reference[]
  readonly citations: readonly InTextCitation[]
  readonly applied: readonly Erratum[]
}

function totalMismatches({ paper, tables }: Audited): readonly Defect[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((_, i) =>
      mismatches(table.rows, i).map(({ row, column, stated, found }): Defect => {
        const at: Locator = { kind: 'cell', paper, table: table.number, row, column }
        return { kind: 'total-mismatch', at: [at], stated, found: found.toFixed() }
      }),
    ),
  )
}

function danglingMarks({ paper, passages, notes }: Audited): readonly Defect[] {
  const numbers = new Set(notes.map((note) => note.number))
  return passages
    .filter((passage) => !passage.id.endsWith('@en') && passage.kind !== 'note')
    .flatMap((passage) =>
      passage.marks
        .filter((mark) => !numbers.has(mark.note))
        .map(({ note, offset }): Defect => {
          const span = { start: Math.max(0, offset - 1), end: offset }
          return {
            kind: 'dangling-marker',
            at: [{ kind: 'text', paper, passage: passage.id, span }],
            stated: String(note),
            found: '',
          }
        }),
    )
}

function named(authors: readonly string[], year: number, suffix: string | undefined): string {
  const chinese = languageOf(authors.join('')) === 'zh'
  return `${authors.join(chinese ? '、' : ' & ')}${chinese ? '，' : ', '}${year}${suffix ?? ''}`
}

/** Whether two names differ in exactly one character. */
function isOneOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((char, i) => char !== b[i]).length === 1
}

function nearest(citation: InTextCitation, references: readonly Reference[]): Reference | undefined {
  return references.find(
    ({ year, authors }) => year === citation.year && isOneOff(authors.join('、'), citation.authors.join('、')),
  )
}

function missingReferences({ paper, citations, references }: Audited): readonly Defect[] {
  return citations
    .filter((citation) => citation.reference === undefined)
    .map((citation): Defect => {
      const near = nearest(citation, references)
      const at: Locator = { kind: 'text', paper, passage: citation.passage, span: citation.span }
      const found = near ? named(near.authors, near.year, near.suffix) : ''
      return { kind: 'missing-reference', at: [at], stated: named(citation.authors, citation.year, citation.suffix), found }
    })
}

const MARKS_AND_BARS = new RegExp(`[${CIRCLED_CHARACTERS}|\\^]`, 'g')

/** Where a corrected string stands now: in a passage of its place, in a cell of its table, or in the place's first passage. */
function locate({ paper, passages, tables }: Audited, erratum: Erratum): Locator | undefined {
  const wanted = normaliseProse(erratum.read.replace(MARKS_AND_BARS, ' '))
  const here = passages.filter((passage) => passage.place === erratum.place && !passage.id.endsWith('@en'))
  for (const passage of here) {
    const start = wanted === '' ? -1 : passage.text.indexOf(wanted)
    if (start >= 0) return { kind: 'text', paper, passage: passage.id, span: { start, end: start + wanted.length } }
  }
  const table = tables.find(({ number }) => erratum.place === `表${number}`)
  for (const [row, { cells }] of table?.rows.entries() ?? []) {
    const column = wanted === '' ? -1 : cells.findIndex((cell) => cell.raw === wanted)
    if (table && column >= 0) return { kind: 'cell', paper, table: table.number, row, column }
  }
  const first = here[0]
  return first && { kind: 'text', paper, passage: first.id, span: { start: 0, end: first.text.length } }
}

function appliedErrata(audited: Audited): readonly Defect[] {
  return audited.applied.flatMap((erratum): readonly Defect[] => {
    const at = locate(audited, erratum)
    return at ? [{ kind: 'erratum-applied', at: [at], stated: erratum.printed.trim(), found: erratum.read.trim() }] : []
  })
}

/** Everything in the paper that does not agree with itself, and every correction that was made. */
export function audit(audited: Audited): readonly Defect[] {
  return [...totalMismatches(audited), ...danglingMarks(audited), ...missingReferences(audited), ...appliedErrata(audited)]
}
