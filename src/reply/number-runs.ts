/** Numbers in ascending order, each once, cut into runs that follow one another: 1, 2, 3, 7 → [1, 2, 3], [7]. */
export function numberRuns(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number - (run.at(-1) ?? 0) === 1) run.push(number)
    else runs.push([number])
  }
  return runs
}
