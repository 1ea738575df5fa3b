import type { Paper, Passage } from '../paper/paper.ts'
import type { Cell, Column, Row, Table } from '../paper/table.ts'
import type { Document } from '../retrieval/document.ts'

/**
 * Everything of a paper that can be read as text: its passages with the remarks under its tables, and the rows of tables whose
 * cells hold words.
 */
export function documentsOf(paper: Paper): Document[] {
  const rendition = paper.passages.find((passage) => passage.kind === 'body' && passage.lang === 'zh')?.rendition ?? 'original'
  const passages = paper.passages.filter((passage) => saysSomething(passage, paper)).map((passage) => documentOf(passage, paper))
  const rows = paper.tables.filter(hasWords).flatMap((table) =>
    table.rows.flatMap((row, index): Document[] =>
      row.kind === 'data'
        ? [
            {
              id: `${paper.id}/table${table.number}!r${index}`,
              paper: paper.id,
              paragraph: `${paper.id}/table${table.number}!r${index}`,
              part: 1,
              lang: 'zh',
              place: `表${table.number}`,
              path: [table.caption],
              text: rowText(table, row),
              rendition,
              source: { kind: 'row', table: table.number, row: index, column: wordColumn(table, row) },
            },
          ]
        : [],
    ),
  )
  return [...passages, ...rows]
}

function documentOf(passage: Passage, { id: paper }: Paper): Document {
  const { id, kind, place, ordinal, part, lang, path, text, rendition } = passage
  const paragraph = `${paper}/${kind}/${place}/${ordinal}/${lang}`
  return {
    id: `${paper}/${id}`,
    paper,
    paragraph,
    part,
    lang,
    place,
    path,
    text,
    rendition,
    source: { kind: 'passage', passage: id },
  }
}

/** Headings and captions only name what is said. */
const saysSomething = (passage: Passage, paper: Paper): boolean =>
  passage.kind !== 'heading' && !isKeywords(passage) && (passage.kind !== 'caption' || isTableNote(passage, paper))

const KEYWORDS = ['keywords', 'key words']

/** The keywords of an English abstract name everything and say nothing. */
const isKeywords = ({ kind, text }: Passage): boolean =>
  kind === 'foreign-abstract' && KEYWORDS.some((label) => text.toLowerCase().startsWith(label))

/** 说明：其他包括学历不明者: what stands under a table, and not its caption. */
const isTableNote = ({ text, place }: Passage, { tables }: Paper): boolean =>
  tables.some(({ number, note }) => place === `表${number}` && note.includes(text))

const hasWords = (table: Table): boolean => table.columns.some((column) => column.role === 'text')

/** The first filled cell of words: what a row is cited by. */
const wordColumn = (table: Table, row: Row): number =>
  Math.max(
    0,
    table.columns.findIndex((column, i) => column.role === 'text' && (row.cells[i]?.raw ?? '') !== ''),
  )

/** A row as one sentence: date first, then its words (1960年3月：山西… ——首次提出). */
export function rowText(table: Table, row: Row): string {
  const date = row.cells.find((cell) => cell.value.kind === 'date')
  const words = table.columns.flatMap((column, i) => wordsOf(column, row.cells[i]))
  return `${date ? `${dateText(date)}：` : ''}${words.join('——')}`
}

function wordsOf(column: Column, cell: Cell | undefined): string[] {
  return cell && column.role !== 'mark' && cell.value.kind === 'text' && cell.raw !== '' && column.role !== 'key'
    ? [cell.value.text]
    : []
}

/** 1979-7-31 → 1979年7月31日, from the parts the paper prints. */
function dateText(cell: Cell): string {
  if (cell.value.kind !== 'date') return cell.raw
  const { year, month, day } = cell.value.date
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
}
