import type { Answer, Citation } from '../../answer/answer.ts'
import { compose } from '../../reply/compose.ts'
import { computationsOf } from '../../reply/part-blocks.ts'

export type Status = 'answered' | 'unanswered' | 'clarify' | 'smalltalk'

export interface CitationJson {
  readonly marker: number
  readonly place: string
  readonly quote: string
  readonly locator: Citation['at']
  /** All cells of a column that are cited together; `locator` is the first of them. */
  readonly cells?: Citation['cells']
}

/** The short form of an answer, one line of a batch. */
export interface AnswerJson {
  readonly status: Status
  /** Plain text, the answer first. */
  readonly answer: string
  readonly citations: readonly CitationJson[]
}

const STATUSES: Readonly<Record<Answer['kind'], Status>> = {
  answered: 'answered',
  refused: 'unanswered',
  clarify: 'clarify',
  smalltalk: 'smalltalk',
}

export function answerJson(answer: Answer): AnswerJson {
  const { plain, sources } = compose(answer)
  const used = new Map(citationsOf(answer).map((citation) => [citation.marker, citation]))
  const citations = sources.flatMap(({ marker }) => used.get(marker) ?? [])
  return {
    status: STATUSES[answer.kind],
    answer: plain,
    citations: citations.map(({ marker, place, quote, at, cells }) => ({
      marker,
      place,
      quote,
      locator: at,
      ...(cells && { cells }),
    })),
  }
}

/** Everything about an answer as plain data; decimals become strings, so that no digit is lost. */
export function fullAnswerJson(answer: Answer): object {
  const reply = compose(answer)
  return {
    ...answerJson(answer),
    lang: answer.lang,
    ...(answer.understoodAs !== undefined && { understoodAs: answer.understoodAs }),
    ...(answer.kind === 'answered' && { computations: answer.parts.flatMap(computationsOf), caveats: answer.caveats }),
    ...(answer.kind === 'answered' && answer.left && { left: answer.left }),
    ...(answer.kind === 'refused' && { refusal: answer.refusal }),
    followUps: reply.suggestions.map(({ question }) => question),
  }
}

function citationsOf(answer: Answer): Citation[] {
  if (answer.kind !== 'answered') return []
  return answer.parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations))
}
