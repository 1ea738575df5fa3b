import type { CellLocator } from '../../paper/locator.ts'
import type { Citation, Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** A claim of another answer with its places numbered anew. */
export function recited({ says, citations: [first, ...more] }: Claim, citer: Citer): Claim {
  return { says, citations: [citedAgain(first, citer), ...more.map((one) => citedAgain(one, citer))] }
}

function citedAgain({ at, cells }: Citation, citer: Citer): Citation {
  const [first, ...others]: readonly CellLocator[] = cells ?? []
  if (!first) return citer.cite(at)
  const isRow = others.some(({ column }) => column !== first.column)
  return isRow && at.kind === 'cell' ? citer.citeRow(at) : citer.citeCells([first, ...others])
}
