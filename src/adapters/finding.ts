import type { Told } from '../reply/wording/doctor/doctor-wording.ts'

/** A hint is worth knowing and breaks nothing; what is off is not set up, or could not be checked for that reason. */
export type State = 'right' | 'hint' | 'wrong' | 'off'

/** What one check found. `check` names it for scripts: group and subject, as in `slack.scopes`. */
export interface Finding extends Told {
  readonly check: string
  readonly state: State
}

export const finding = (check: string, state: State, told: Told): Finding => ({ check, state, ...told })

/** What was found out about a platform, and by how many milliseconds this machine's clock is ahead of the platform's. */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly clockAheadMs?: number
}
