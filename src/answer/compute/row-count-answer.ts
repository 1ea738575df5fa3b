import type { Paper } from '../../paper/paper.ts'
import { headingsOf } from '../../question/find/event-tables.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** How many rows stand under each of some headings of a table, cited by the cells that print the heading. */
export function rowCountAnswer(
  { table: number, labels }: Extract<QuestionPlan, { kind: 'row-count' }>,
  paper: Paper,
  citer: Citer,
): AnswerPart | Refusal {
  const table = paper.tables.find((one) => one.number === number)
  const claims = labels.flatMap((label): Claim[] => {
    const cells = (table?.rows ?? []).flatMap((row, index) =>
      table && headingsOf(table, row).includes(label)
        ? [
            {
              kind: 'cell',
              paper: paper.id,
              table: number,
              row: index,
              column: row.cells.findIndex(({ raw }) => raw === label),
            } as const,
          ]
        : [],
    )
    const [first, ...more] = cells
    if (!first) return []
    return [
      { says: { kind: 'filed', table: number, label, count: cells.length }, citations: [citer.citeCells([first, ...more])] },
    ]
  })
  const [first, ...more] = claims
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}
