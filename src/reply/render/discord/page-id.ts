import { type AnswerRef, readAnswerRef, writeAnswerRef } from '../../answer-ref.ts'

const SEPARATOR = '@'

/** A page of a view, where the view does not fit one message. */
export interface PagedRef {
  readonly ref: AnswerRef
  readonly page: number
}

/** The custom id of a page: of an answer its own view, of any other view the view with the page behind it. */
export function pageId({ id, shows }: AnswerRef, page: number): string {
  if (shows.kind === 'page') return writeAnswerRef({ id, shows: { kind: 'page', page } })
  return writeAnswerRef({ id, shows }) + SEPARATOR + page
}

/** Reads the id of any button that refers to an answer; undefined when it is none of ours. */
export function readPagedRef(customId: string): PagedRef | undefined {
  const [text = '', page] = customId.split(SEPARATOR)
  const ref = readAnswerRef(text)
  if (!ref) return undefined
  return { ref, page: ref.shows.kind === 'page' ? ref.shows.page : Number(page ?? 0) }
}
