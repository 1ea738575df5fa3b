/** Counts the answers under way, so that stopping can wait for them. */
export interface WorkUnderWay {
  run(task: () => Promise<void>): Promise<void>
  /** Resolves when nothing is under way any more, or after `mostMs` milliseconds. */
  finished(mostMs: number): Promise<void>
}

export function createWorkUnderWay(): WorkUnderWay {
  const tasks = new Set<Promise<void>>()
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
    async finished(mostMs) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, mostMs)
      })
      await Promise.race([Promise.allSettled(tasks), late])
      clearTimeout(timer)
    },
  }
}
