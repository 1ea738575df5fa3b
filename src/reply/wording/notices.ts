/** What people who run the bot read: errors, states and the words of the terminal. */
export interface Notices {
  readonly cli: {
    readonly askUsage: string
    readonly explainUsage: string
    readonly badArguments: (detail: string) => string
    readonly unknownPaper: (id: string, known: readonly string[]) => string
    readonly answerFailed: string
    readonly otherSources: (count: number) => string
  }
  readonly batch: {
    readonly notJson: string
    readonly notObject: string
    readonly badLine: (path: string) => string
  }
  readonly chat: {
    readonly welcome: (papers: readonly string[]) => string
    readonly prompt: string
    readonly help: string
    readonly goodbye: string
    readonly noAnswerYet: string
    readonly noSources: string
    readonly unknownCommand: (command: string) => string
  }
  readonly explain: {
    readonly normalised: string
    readonly mentions: string
    readonly residue: string
    readonly rule: string
    readonly rejected: string
    readonly plan: string
    readonly evidence: string
    readonly considered: string
    readonly lacks: string
    readonly answer: string
    readonly none: string
  }
  readonly corpus: {
    readonly missing: (folder: string) => string
    readonly empty: (folder: string) => string
    /** `path` is a place within the file, such as `record.author[0]` or `line 12`; `expected` what should stand there. */
    readonly corrupt: (file: string, path: string, expected: string) => string
    readonly unreadable: (detail: string) => string
  }
  readonly status: {
    readonly ready: (papers: number, milliseconds: number) => string
    /** A platform could not be reached, or was lost; it is tried again after `seconds`. */
    readonly failed: (platform: string, reason: string, seconds: number) => string
    readonly lost: (platform: string, reason: string, seconds: number) => string
    readonly nothingEnabled: string
    /** The native segmenter could not be loaded, and how to get it. */
    readonly segmenterFallback: string
    readonly stopping: string
    readonly stopped: string
  }
}
