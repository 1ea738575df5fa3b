import type { Notices } from '../../reply/wording/notices.ts'
import { CorpusError } from '../../service/corpus-error.ts'

/** Why the assistant could not be made, in one line for the person who starts the bot. */
export function loadingFailureText(error: unknown, { corpus }: Notices): string {
  if (!(error instanceof CorpusError)) return corpus.unreadable(error instanceof Error ? firstLine(error.message) : String(error))
  const { problem } = error
  switch (problem.kind) {
    case 'missing':
    case 'empty':
      return corpus[problem.kind](problem.folder)
    case 'corrupt':
      return corpus.corrupt(problem.file, problem.path, problem.expected)
  }
}

const firstLine = (text: string) => text.split('\n')[0] ?? ''
