import type { Paper } from '../../paper/paper.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { noteAnswer } from '../record/plain-answers.ts'

/** A longer note tells more than where something is from (English takes about twice the characters). */
const LONGEST: Readonly<Record<'zh' | 'en', number>> = { zh: 120, en: 280 }
/** Marks of a title or of an address on the web. */
const TITLE_MARKS = ['《', '"', '“', 'http']

/** The sources that a sentence calls: its notes that are nothing but a work, each once. */
export function calledSources({ document, span }: Sentence, papers: readonly Paper[], citer: Citer): Claim[] {
  const { source, lang } = document
  const paper = papers.find(({ id }) => id === document.paper)
  const passage = source.kind === 'passage' ? paper?.passages.find(({ id }) => id === source.passage) : undefined
  const called = passage?.marks.filter(({ offset }) => span.start < offset && offset <= span.end).map(({ note }) => note) ?? []
  return [...new Set(called)].flatMap((number) => {
    const told = paper ? noteAnswer({ kind: 'note', numbers: [number] }, paper, lang, citer) : undefined
    const claims = told && 'claims' in told ? told.claims : []
    return claims.every(({ says }) => says.kind === 'extract' && isSource(says.text, lang)) ? claims : []
  })
}

const isSource = (text: string, lang: 'zh' | 'en'): boolean =>
  text.length <= LONGEST[lang] && TITLE_MARKS.some((mark) => text.includes(mark))
