import { setImmediate as nextTurn } from 'node:timers/promises'

/** `Kept` is what is known of a work that waits: plain data that another run can go on from. */
export interface FairQueue<Kept = void> {
  /**
   * Runs `work` when it is the turn of its `flow`; undefined when there is no room, neither in the queue nor for this flow. Works of
   * one flow run one after the other.
   */
  run<T>(flow: string, work: () => Promise<T>, kept: Kept): Promise<T> | undefined
  /** Begins no work any more; what still waits. */
  close(): Kept[]
}

export interface QueueSize {
  /** Works that may wait in all, and of one flow. */
  readonly waiting: number
  readonly waitingOfFlow: number
  /** Works at once: they wait for the store most of the time. */
  readonly atOnce: number
}

interface Waiting<Kept> {
  readonly kept: Kept
  readonly begin: () => Promise<void>
}

/** A bounded queue that takes one work of each flow in turn, so that a flood delays nobody but itself. */
export function createFairQueue<Kept = void>({ waiting: room, waitingOfFlow, atOnce }: QueueSize): FairQueue<Kept> {
  const flows = createFlows<Waiting<Kept>>()
  let running = 0

  async function workOn(): Promise<void> {
    running += 1
    for (let next = flows.take(); next; next = flows.take()) {
      // Between two works the platform's messages are read and acknowledged.
      await nextTurn()
      await next.one.begin()
      flows.over(next.flow)
    }
    running -= 1
  }

  return {
    run<T>(flow: string, work: () => Promise<T>, kept: Kept) {
      if (flows.waiting() >= room || flows.waitingOf(flow) >= waitingOfFlow) return undefined
      return new Promise<T>((resolve, reject) => {
        flows.add(flow, { kept, begin: () => work().then(resolve, reject) })
        if (running < atOnce) void workOn()
      })
    },
    close: () => flows.takeAll().map(({ kept }) => kept),
  }
}

/** What waits, by flow. A flow is taken from again only when its last work is over. */
function createFlows<T>() {
  const queues = new Map<string, T[]>()
  const busy = new Set<string>()
  let waiting = 0
  let isClosed = false
  return {
    waiting: () => (isClosed ? Number.POSITIVE_INFINITY : waiting),
    waitingOf: (flow: string) => queues.get(flow)?.length ?? 0,
    add(flow: string, one: T) {
      const queue = queues.get(flow)
      if (queue) queue.push(one)
      else queues.set(flow, [one])
      waiting += 1
    },
    /** The first of the flow that has waited longest; the flow goes to the end. */
    take(): { readonly flow: string; readonly one: T } | undefined {
      for (const [flow, queue] of queues) {
        if (busy.has(flow)) continue
        const one = queue.shift() as T
        queues.delete(flow)
        if (queue.length > 0) queues.set(flow, queue)
        busy.add(flow)
        waiting -= 1
        return { flow, one }
      }
      return undefined
    },
    takeAll(): T[] {
      const all = [...queues.values()].flat()
      queues.clear()
      isClosed = true
      return all
    },
    over: (flow: string) => void busy.delete(flow),
  }
}
