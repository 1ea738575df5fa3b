import { numberRuns } from './number-runs.ts'

/** Three or more sources that follow one another are written as a span. */
const SHORTEST_SPAN = 3

/** Source marks as a reader sees them: `[1]`, `[1][2]`, and `[1–9]` for a long run. Empty without markers. */
export function markerText(markers: readonly number[]): string {
  return numberRuns(markers)
    .flatMap((run) => (run.length < SHORTEST_SPAN ? run.map((marker) => `[${marker}]`) : [`[${run[0]}–${run.at(-1)}]`]))
    .join('')
}
