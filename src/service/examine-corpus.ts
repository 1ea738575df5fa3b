import type { ExaminedPaper } from '../answer/examined-paper.ts'
import type { Paper } from '../paper/paper.ts'
import { createLibrary } from '../question/library.ts'
import { readCorpus } from '../store/corpus-files.ts'
import { auditOf } from './audit.ts'
import { CorpusError } from './corpus-error.ts'
import type { ExaminedWords } from './examine-words.ts'
import { loadPaper } from './load-papers.ts'

/** Loads each paper of a corpus by itself: what was found in it, or why it cannot be loaded. Throws `CorpusError` when there is none. */
export function examineCorpus(folder: string, { segmenter, dictionary = '' }: ExaminedWords): (ExaminedPaper | CorpusError)[] {
  const files = readCorpus(folder)
  if (!files) throw new CorpusError({ kind: 'missing', folder })
  if (files.length === 0) throw new CorpusError({ kind: 'empty', folder })
  const loaded = files.map((one) => {
    try {
      return loadPaper(one)
    } catch (error) {
      if (error instanceof CorpusError) return error
      throw error
    }
  })
  const papers = loaded.filter((one): one is Paper => !(one instanceof CorpusError))
  const audited = papers.length > 0 ? auditOf(createLibrary({ papers, segmenter, dictionary })) : []
  const findings = new Map(audited.map((paper) => [paper.id, paper.findings.length]))
  return loaded.map((one) => (one instanceof CorpusError ? one : summaryOf(one, findings.get(one.id) ?? 0)))
}

function summaryOf({ id, record, passages, tables }: Paper, findings: number): ExaminedPaper {
  const chinese = passages.filter(({ lang }) => lang === 'zh')
  const own = chinese.length > 0 ? chinese : passages
  const restated = own.some(({ rendition }) => rendition === 'restated')
  return { id, title: record.title, passages: own.length, tables: tables.length, restated, findings }
}
