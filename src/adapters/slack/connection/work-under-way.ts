/** Counts the answers under way, so that stopping can wait for them. */
export interface WorkUnderWay {
  run(task: () => Promise<void>): Promise<void>
  /** How many are under way. */
  size(): number
  /** `tell` is called when stopping cannot wait any longer; the function returned takes that back. */
  ifCut(tell: () => Promise<unknown>): () => void
  /** Resolves when nothing is under way any more; after `mostMs` milliseconds whoever still waits is told, for `tellMs` at most. */
  finished(mostMs: number, tellMs: number): Promise<void>
}

export function createWorkUnderWay(): WorkUnderWay {
  const tasks = new Set<Promise<void>>()
  const told = new Set<() => Promise<unknown>>()
  return {
    async run(task) {
      const running = task()
      tasks.add(running)
      try {
        await running
      } finally {
        tasks.delete(running)
      }
    },
    size: () => tasks.size,
    ifCut(tell) {
      told.add(tell)
      return () => void told.delete(tell)
    },
    async finished(mostMs, tellMs) {
      await within(mostMs, Promise.allSettled(tasks))
      await within(tellMs, Promise.allSettled([...told].map((tell) => tell())))
    },
  }
}

async function within(mostMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMs)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}
