import type { CellLocator, TextLocator } from '../../paper/locator.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal, Statement } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { sentenceAt } from '../read/sentence-at.ts'

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
  const told =
    plan.counted && first
      ? part('list', [{ says: { kind: 'count', of: 'works', count: claims.length }, citations: [first, ...more] }, ...claims])
      : part(claims.length > 1 ? 'list' : 'prose', claims)
  return 'claims' in told && plan.lacks ? { ...told, lacks: plan.lacks } : told
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
