/** What is wrong with the corpus, as data for the wording. */
export type CorpusProblem =
  | { readonly kind: 'missing'; readonly folder: string }
  | { readonly kind: 'empty'; readonly folder: string }
  | { readonly kind: 'corrupt'; readonly file: string; readonly path: string; readonly expected: string }

/** The corpus cannot be loaded; `message` is for logs, `problem` for people. */
export class CorpusError extends Error {
  readonly problem: CorpusProblem

  constructor(problem: CorpusProblem) {
    super(
      problem.kind === 'corrupt'
        ? `${problem.file} is wrong at ${problem.path}: expected ${problem.expected}`
        : `${problem.kind} corpus: ${problem.folder}`,
    )
    this.name = 'CorpusError'
    this.problem = problem
  }
}
