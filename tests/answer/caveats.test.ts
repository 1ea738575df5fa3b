import { describe, expect, it } from 'vitest'
import type { AnswerPart, Citation } from '../../src/answer/answer.ts'
import { caveatsFor } from '../../src/answer/audit/caveats.ts'
import { type Finding, findingsOf } from '../../src/answer/audit/findings.ts'
import { createCiter } from '../../src/answer/citer.ts'
import type { Locator } from '../../src/paper/locator.ts'
import type { Paper } from '../../src/paper/paper.ts'
import type { Library } from '../../src/question/library.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { orchardPaper } from '../support/orchard-paper.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

/** Every passage and every filled cell of a paper. */
function placesOf({ id, passages, tables }: Paper): Locator[] {
  const texts = passages.map(
    (passage): Locator => ({ kind: 'text', paper: id, passage: passage.id, span: { start: 0, end: passage.text.length } }),
  )
  const cells = tables.flatMap(({ number, rows }) =>
    rows.flatMap((row, index) =>
      row.cells.flatMap(({ raw }, column): Locator[] =>
        raw === '' ? [] : [{ kind: 'cell', paper: id, table: number, row: index, column }],
      ),
    ),
  )
  return [...texts, ...cells]
}

const citing = (citation: Citation): AnswerPart => ({
  form: 'prose',
  claims: [{ says: { kind: 'extract', text: citation.quote }, citations: [citation] }],
})

/** What the whole papers have against a place, told without looking at sentences one by one. */
const against = (at: Locator, findings: readonly Finding[]) =>
  findings.filter(({ at: places, computation }) =>
    places.some((place) =>
      at.kind === 'text'
        ? place.kind === 'text' && place.passage === at.passage
        : JSON.stringify(place) === JSON.stringify(at) && (!computation || ['stated', 'cell'].includes(computation.op)),
    ),
  )

/** Papers with every defect that fits beside the others in one text; figures that have two defects take two papers. */
const ORCHARDS: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    '累计5311.27万元': '累计5311.72万元',
    '2020年果园补贴为1460.95万元': '2020年果园补贴突破1500万元',
    共11606人: '共11660人',
    '65.9%': '67%',
  },
  { '累计5311.27万元': '累计6311.27万元', '2020年果园补贴为1460.95万元': '2020年果园补贴为1460.59万元' },
]

describe('caveats', () => {
  const opened: readonly (readonly [string, () => Library])[] = [
    ['the bundled papers', bundledLibrary],
    ...ORCHARDS.map(
      (changes) => [Object.values(changes).join() || 'no defect', () => tinyLibrary([orchardPaper(changes)])] as const,
    ),
  ]

  it.each(opened)('are all findings that touch a cited place: %s', (_, open) => {
    // Two libraries: what the one has worked out as a whole must not help the other.
    const [lazy, whole] = [open(), findingsOf(open())]
    for (const paper of lazy.papers) {
      for (const at of placesOf(paper)) {
        const given = caveatsFor([citing(createCiter(lazy.papers).cite(at))], lazy)
        expect(given.map(({ stated }) => stated)).toEqual(against(at, whole).map(({ stated }) => stated))
      }
    }
  })

  it('are the same objects each time, so that two parts of an answer say them once', () => {
    const library = tinyLibrary([orchardPaper({ '65.9%': '67%' })])
    const [finding] = findingsOf(library)
    const at = finding?.at[0]
    if (!at) throw new Error('a defect was planted')
    const ask = () => caveatsFor([citing(createCiter(library.papers).cite(at))], library)
    expect(ask()).toHaveLength(1)
    expect(ask()[0]).toBe(ask()[0])
  })
})
