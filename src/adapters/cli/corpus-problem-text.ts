import type { Notices } from '../../reply/wording/notices.ts'
import type { CorpusProblem } from '../../service/corpus-error.ts'

/** What is wrong with the corpus, in one line for the person who starts the bot. */
export function corpusProblemText(problem: CorpusProblem, { corpus }: Notices): string {
  switch (problem.kind) {
    case 'missing':
    case 'empty':
      return corpus[problem.kind](problem.folder)
    case 'corrupt':
      return corpus.corrupt(problem.file, problem.path, problem.expected)
  }
}
