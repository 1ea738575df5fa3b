import type { CellLocator, TextLocator } from '../paper/locator.ts'
import type { Paper, Passage } from '../paper/paper.ts'
import type { Table } from '../paper/table.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { AnswerPart, Citation, Claim, Refusal, Statement } from './answer.ts'
import type { Citer } from './citer.ts'
import { sentenceAt } from './sentence-at.ts'

type Part = AnswerPart | Refusal
const NOTHING: Refusal = { kind: 'no-evidence' }

const whole = (paper: Paper, passage: Passage): TextLocator => ({
  kind: 'text',
  paper: paper.id,
  passage: passage.id,
  span: { start: 0, end: passage.text.length },
})

const part = (form: AnswerPart['form'], claims: readonly Claim[]): Part => {
  const [first, ...more] = claims
  return first ? { form, claims: [first, ...more] } : NOTHING
}

/** What numbered notes say. */
export function noteAnswer(plan: Extract<QuestionPlan, { kind: 'note' }>, paper: Paper, lang: 'zh' | 'en', citer: Citer): Part {
  const passages = plan.numbers.flatMap((number) => {
    const note = paper.notes.find((candidate) => candidate.number === number)
    const own = paper.passages.filter((passage) => passage.kind === 'note' && note?.passages.includes(passage.id))
    const translated = paper.passages.filter(
      (passage) => passage.kind === 'note' && passage.lang === lang && own.some(({ place }) => place === passage.place),
    )
    return translated.length > 0 ? translated : own
  })
  return part('prose', [
    ...(plan.called ? plan.numbers.flatMap((number) => callClaims(number, paper, citer)) : []),
    ...passages.map(
      (passage): Claim => ({
        says: { kind: 'extract', text: passage.text },
        citations: [citer.cite(whole(paper, passage))],
      }),
    ),
  ])
}

/** Where the text calls a note, with the sentence that does. */
function callClaims(number: number, paper: Paper, citer: Citer): Claim[] {
  const note = paper.notes.find((candidate) => candidate.number === number)
  return (note?.calledFrom ?? []).flatMap(({ passage, offset }): Claim[] => {
    const at = sentenceAt(paper, passage, offset)
    if (!note || !at) return []
    const source = citer.cite(at)
    return [
      { says: { kind: 'called', mark: note.mark, place: source.place }, citations: [source] },
      { says: { kind: 'extract', text: source.quote }, citations: [source] },
    ]
  })
}

/** Entries of the reference list as printed. */
export function referenceAnswer(plan: Extract<QuestionPlan, { kind: 'references' }>, paper: Paper, citer: Citer): Part {
  const claims = plan.numbers.flatMap((number): Claim[] => {
    const reference = paper.references.find((candidate) => candidate.number === number)
    const passage = paper.passages.find(({ id }) => id === reference?.passage)
    return passage
      ? [
          {
            says: { kind: 'item', label: `(${number})`, text: passage.text },
            citations: [citer.cite(whole(paper, passage)), ...citing(number, plan.citedIn, paper, citer)],
          },
        ]
      : []
  })
  const [first, ...more] = claims.flatMap(({ citations }) => citations)
  if (!plan.counted || !first) return part(claims.length > 1 ? 'list' : 'prose', claims)
  return part('list', [{ says: { kind: 'count', of: 'works', count: claims.length }, citations: [first, ...more] }, ...claims])
}

/** The sentence of a part of the text that first cites a work. */
function citing(number: number, place: string | undefined, paper: Paper, citer: Citer): Claim['citations'][number][] {
  if (place === undefined) return []
  const inPlace = (id: string) => place === '' || paper.passages.some((passage) => passage.id === id && passage.place === place)
  const citation = paper.citations.find(({ reference, passage }) => reference === number && inPlace(passage))
  const at = citation && sentenceAt(paper, citation.passage, citation.span.start)
  return at ? [citer.cite(at)] : []
}

/** What a table is about: its caption, with the names of its columns; or the line under it that gives its source. */
export function captionAnswer(table: Table, source: boolean, paper: Paper, citer: Citer): Part {
  const note = paper.passages.find(({ place, text }) => place === `表${table.number}` && text !== '' && text === table.note)
  if (source && note)
    return part('prose', [{ says: { kind: 'extract', text: note.text }, citations: [citer.cite(whole(paper, note))] }])
  const cell: CellLocator = { kind: 'cell', paper: paper.id, table: table.number, row: 0, column: 0 }
  const columns = table.columns.map((column) => column.header).join('、')
  const says: Statement[] = [
    { kind: 'extract', text: `表${table.number} ${table.caption}` },
    { kind: 'extract', text: columns },
  ]
  return part(
    'prose',
    says.map((statement) => ({ says: statement, citations: [citer.cite(cell)] })),
  )
}

/** How many references, notes or tables there are; cited by the last of them. */
export function countAnswer({ of }: Extract<QuestionPlan, { kind: 'count' }>, paper: Paper, citer: Citer): Part {
  const count = paper[of].length
  const lastTable = paper.tables.at(-1)
  const lastPassage = of === 'references' ? paper.references.at(-1)?.passage : paper.notes.at(-1)?.passages.at(-1)
  const passage = paper.passages.find(({ id }) => id === lastPassage)
  const cell = lastTable && ({ kind: 'cell', paper: paper.id, table: lastTable.number, row: 0, column: 0 } as const)
  const at = of === 'tables' ? cell : passage && whole(paper, passage)
  return part('prose', at ? [{ says: { kind: 'count', of, count }, citations: [citer.cite(at)] }] : [])
}

/** Which columns some rows are marked in, or which rows are marked in all of some columns. */
export function marksAnswer(plan: Extract<QuestionPlan, { kind: 'marks' }>, table: Table, paper: Paper, citer: Citer): Part {
  const isMarked = (row: number, column: number) => table.rows[row]?.cells[column]?.value.kind === 'mark'
  const locate = (row: number, column: number): CellLocator => ({
    kind: 'cell',
    paper: paper.id,
    table: table.number,
    row,
    column,
  })
  if (plan.ask === 'rows') {
    const rows = table.rows.flatMap((row, index) =>
      row.kind === 'data' &&
      plan.columns.every((column) => isMarked(index, column)) &&
      !plan.without?.some((column) => isMarked(index, column))
        ? [index]
        : [],
    )
    const claims = rows.map((row) => rowClaim(table, row, citer.citeRow(locate(row, plan.columns[0] ?? 0))))
    const [first, ...more] = claims.flatMap(({ citations }) => citations)
    if (!plan.counted || !first) return part('list', claims)
    const counted: Claim = {
      says: { kind: 'count', of: 'rows', count: rows.length, table: table.number },
      citations: [first, ...more],
    }
    return part('list', [counted, ...claims])
  }
  const columnsOf = (row: number): Claim[] => {
    const asked =
      plan.columns.length > 0 ? plan.columns : table.columns.flatMap((column, i) => (column.role === 'mark' ? [i] : []))
    return byGroup(
      table,
      asked.filter((column) => isMarked(row, column)),
    ).flatMap(([group, columns]): Claim[] => {
      const [first, ...more] = columns.map((column) => citer.cite(locate(row, column)))
      const names = columns.map((column) => table.columns[column]?.header ?? '').join('、')
      return first ? [{ says: { kind: 'item', label: group, text: names }, citations: [first, ...more] }] : []
    })
  }
  const [one, other] = plan.rows
  return part(
    'list',
    plan.compared && one !== undefined && other !== undefined
      ? comparedRows(table, [one, other], columnsOf, (row) => citer.citeRow(locate(row, 0)))
      : plan.rows.flatMap(columnsOf),
  )
}

/** Whether two rows are marked alike, then the marks of both, or of each by its name. */
function comparedRows(
  table: Table,
  [one, other]: readonly [number, number],
  marksOf: (row: number) => Claim[],
  cite: (row: number) => Citation,
): Claim[] {
  const nameOf = (row: number) => rowWords(table, row).join(' ')
  const told = (row: number) => marksOf(row).flatMap(({ says }) => (says.kind === 'item' ? [`${says.label} ${says.text}`] : []))
  const same = told(one).join() === told(other).join()
  const says = { kind: 'alike', rows: [nameOf(one), nameOf(other)], same } as const
  const verdict: Claim = { says, citations: [cite(one), cite(other)] }
  if (same) return [verdict, ...marksOf(one)]
  return [
    verdict,
    ...[one, other].map(
      (row): Claim => ({
        says: { kind: 'item', label: nameOf(row), text: told(row).join('；') },
        citations: [cite(row), ...marksOf(row).flatMap(({ citations }) => citations)],
      }),
    ),
  ]
}

function byGroup(table: Table, columns: readonly number[]): [string, number[]][] {
  const groups = new Map<string, number[]>()
  for (const column of columns) {
    const group = table.columns[column]?.groups.at(-1) ?? ''
    groups.set(group, [...(groups.get(group) ?? []), column])
  }
  return [...groups]
}

function rowClaim(table: Table, row: number, citation: Claim['citations'][0]): Claim {
  const words = rowWords(table, row)
  return { says: { kind: 'item', label: words[0] ?? '', text: words.slice(1).join(' ') }, citations: [citation] }
}

/** The cells of a row that are no marks. */
const rowWords = (table: Table, row: number): string[] =>
  (table.rows[row]?.cells ?? []).filter((cell, i) => table.columns[i]?.role !== 'mark' && cell.raw !== '').map((cell) => cell.raw)
