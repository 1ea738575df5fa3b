import { ingestPaper } from '../ingest/ingest-paper.ts'
import { type Annotations, annotationsSchema } from '../paper/annotations.ts'
import type { Paper } from '../paper/paper.ts'
import { type PaperFiles, readCorpus } from '../store/corpus-files.ts'
import { CorpusError } from './corpus-error.ts'

/**
 * Every paper of a corpus folder, cut anew from its texts. An ingested original takes the place of the restatement.
 * Throws `CorpusError` when the folder is missing, holds no paper, or a file in it is broken.
 */
export function loadPapers(folder: string): Paper[] {
  const files = readCorpus(folder)
  if (!files) throw new CorpusError({ kind: 'missing', folder })
  if (files.length === 0) throw new CorpusError({ kind: 'empty', folder })
  return files.map(loadPaper)
}

/** One paper, cut from its folder's texts. Throws `CorpusError` when its `paper.json` is broken. */
export function loadPaper(files: PaperFiles): Paper {
  const text = files.original ?? files.restated ?? ''
  return ingestPaper({
    id: files.id,
    text,
    annotations: readAnnotations(files),
    rendition: files.original === undefined ? 'restated' : 'original',
    ...(files.english === undefined ? {} : { english: files.english }),
  }).paper
}

/** `paper.json` checked by its schema; no file is an empty one. */
export function readAnnotations({ id, annotations }: Pick<PaperFiles, 'id' | 'annotations'>): Annotations {
  const file = `${id}/paper.json`
  if (annotations === undefined) return annotationsSchema.parse({})
  let data: unknown
  try {
    data = JSON.parse(annotations)
  } catch (error) {
    throw new CorpusError({
      kind: 'corrupt',
      file,
      path: '/',
      expected: `JSON (${error instanceof Error ? error.message : 'unreadable'})`,
    })
  }
  const result = annotationsSchema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new CorpusError({
    kind: 'corrupt',
    file,
    path: `/${issue?.path.join('/') ?? ''}`,
    expected: issue?.message ?? 'another value',
  })
}
