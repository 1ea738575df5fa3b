import { createHash } from 'node:crypto'
import program from '../../package.json' with { type: 'json' }
import type { PaperFiles } from '../store/corpus-files.ts'

/** Enough that two versions never fall together by chance. */
const LENGTH = 12

/** A short hash of the program's version and of every text of the corpus. */
export function corpusVersion(papers: readonly PaperFiles[]): string {
  const texts = papers.map(({ id, original, restated, english, annotations }) => [id, original, restated, english, annotations])
  return createHash('sha256')
    .update(JSON.stringify([program.version, texts]))
    .digest('hex')
    .slice(0, LENGTH)
}
