/** A paper as an examination of the corpus found it. */
export interface ExaminedPaper {
  readonly id: string
  readonly title: string
  readonly passages: number
  readonly tables: number
  readonly restated: boolean
  /** Places that do not agree with each other, as the audit tells them. */
  readonly findings: number
}
