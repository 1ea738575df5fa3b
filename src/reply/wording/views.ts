import type { SentenceVerdict } from '../../answer/checked-text.ts'
import type { QuestionKind } from '../../answer/example-questions.ts'
import type { View } from '../reply.ts'
import type { CommandName } from '../views/help-view.ts'
import type { Notice } from '../views/notice.ts'

/** Views that are made of an answer; the pages of the answer itself are the renderers'. */
export type ViewName = Exclude<View['kind'], 'page'>

/** The words of everything shown beside an answer: its other views, what the bot knows, checks of a text, notices. */
export interface ViewsWording {
  /** On buttons. */
  readonly actions: Readonly<Record<ViewName, string>>
  readonly contextOf: (marker: number) => string
  readonly headings: Readonly<Record<'computation' | 'sources' | 'readings' | 'formats', string>>
  /** Where an answer lacks a view. */
  readonly nothing: Readonly<Record<ViewName, string>>
  /** The reading that the answer was given with. */
  readonly asked: string
  readonly otherReadings: string
  readonly places: string
  /** A place of a work as it is cited in running text. */
  readonly citedPlace: (author: string, year: number | undefined, place: string) => string
  readonly rowsShown: (shown: number, all: number) => string
  readonly papers: PapersWording
  readonly help: HelpWording
  readonly check: CheckWording
  readonly nothingFound: string
  readonly notice: (notice: Notice) => string
}

export interface PapersWording {
  readonly heading: (count: number) => string
  readonly title: (title: string) => string
  readonly authors: (authors: readonly string[]) => string
  readonly restated: string
  readonly original: string
  readonly tables: (count: number) => string
  readonly tryAsking: string
}

export interface HelpWording {
  readonly heading: string
  readonly kinds: Readonly<Record<QuestionKind, string>>
  readonly commands: string
  readonly command: Readonly<Record<CommandName, string>>
  readonly rules: readonly string[]
}

export interface CheckWording {
  readonly summary: (counts: Readonly<Record<SentenceVerdict, number>>) => string
  readonly verdict: Readonly<Record<SentenceVerdict, string>>
  readonly sentence: (text: string) => string
  readonly paper: (text: string) => string
  readonly difference: (said: string, printed: string) => string
  readonly open: (parts: readonly string[]) => string
  readonly lacks: (words: readonly string[]) => string
  readonly unread: (count: number) => string
  readonly empty: string
}
