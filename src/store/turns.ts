/** Runs the works of one key one after the other, and those of different keys at the same time. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** A work that fails fails its own promise and holds up nothing. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    const over = turn.catch(() => undefined).then(() => void (last.get(key) === over && last.delete(key)))
    last.set(key, over)
    return turn
  }
}
