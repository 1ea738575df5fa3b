import { guessId } from '../ingest/guess-id.ts'
import { type IngestedPaper, ingestPaper } from '../ingest/ingest-paper.ts'
import { isPaperId } from '../ingest/paper-id.ts'
import { atomsOf } from '../language/words/atoms.ts'
import { normalise } from '../language/words/normalise.ts'
import { type Annotations, annotationsSchema } from '../paper/annotations.ts'
import type { Paper } from '../paper/paper.ts'
import { readFolders, writeOriginal } from '../store/corpus-files.ts'
import type { SourceText } from '../store/source-file.ts'
import { loadPaper, readAnnotations } from './load-papers.ts'

export interface AddPaperRequest extends SourceText {
  /** Created when it does not exist. */
  readonly corpusDir: string
  readonly id?: string
}

export interface AddedPaper extends IngestedPaper {
  /** The file that now holds the text. */
  readonly path: string
}

/** Why nothing was added. `code` is the file system's own (EACCES …). */
export type AddProblem =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'bad-id'; readonly id: string }
  | { readonly kind: 'unwritable'; readonly folder: string; readonly code: string }

/**
 * Puts a paper's own text into the corpus: under the id given, that of the paper it already is there, or a new one. What its
 * folder holds besides (`paper.json`, the English rendition) is used. Throws `CorpusError` when a `paper.json` there is broken.
 */
export function addPaper({ text, name, corpusDir, id: given }: AddPaperRequest): AddedPaper | AddProblem {
  if (given !== undefined && !isPaperId(given)) return { kind: 'bad-id', id: given }
  const bare = cut(text, '', annotationsSchema.parse({})).paper
  if (bare.passages.every((passage) => atomsOf(normalise(passage.text)).length === 0)) return { kind: 'no-text' }
  const folders = readFolders(corpusDir) ?? []
  const id = given ?? idFor(bare, folders.map(loadPaper), text)
  const folder = folders.find((candidate) => candidate.id === id)
  const ingested = cut(text, id, readAnnotations(folder ?? { id }), folder?.english)
  try {
    return { ...ingested, path: writeOriginal(corpusDir, id, text, name) }
  } catch (error) {
    return { kind: 'unwritable', folder: corpusDir, code: error instanceof Error && 'code' in error ? String(error.code) : '' }
  }
}

function cut(text: string, id: string, annotations: Annotations, english?: string): IngestedPaper {
  return ingestPaper({ id, text, annotations, rendition: 'original', ...(english !== undefined && { english }) })
}

/** The id of the same paper in the corpus; otherwise a new one that no other paper has. */
function idFor(paper: Paper, known: readonly Paper[], text: string): string {
  const same = known.find((other) => isSame(other, paper))
  if (same) return same.id
  const guessed = guessId(paper.record, text)
  const taken = new Set(known.filter(({ record }) => record.title !== '').map(({ id }) => id))
  let id = guessed
  for (let i = 2; taken.has(id); i++) id = `${guessed}-${i}`
  return id
}

/** Two DOIs decide by themselves: papers of different years may share a title. */
function isSame({ record: a }: Paper, { record: b }: Paper): boolean {
  if (a.DOI && b.DOI) return doiOf(a.DOI) === doiOf(b.DOI)
  return titleOf(a.title) !== '' && titleOf(a.title) === titleOf(b.title)
}

/** Every DOI begins with 10., whatever address stands before it. */
const doiOf = (text: string): string => text.slice(Math.max(0, text.indexOf('10.'))).toLowerCase()

/** A title without spaces, punctuation, widths and script. */
const titleOf = (title: string): string =>
  atomsOf(normalise(title))
    .map(({ key }) => key)
    .join(' ')
