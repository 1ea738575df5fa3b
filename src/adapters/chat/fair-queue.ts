import { setImmediate as nextTurn } from 'node:timers/promises'

export interface FairQueue {
  /**
   * Runs `work` when it is the turn of its `flow`; undefined when there is no room, neither in the queue nor for this flow. Works of
   * one flow run one after the other.
   */
  run<T>(flow: string, work: () => Promise<T>): Promise<T> | undefined
}

export interface QueueSize {
  /** Works that may wait in all, and of one flow. */
  readonly waiting: number
  readonly waitingOfFlow: number
  /** Works at once: they wait for the store most of the time. */
  readonly atOnce: number
}

type Work = () => Promise<void>

/** A bounded queue that takes one work of each flow in turn, so that a flood delays nobody but itself. */
export function createFairQueue({ waiting: room, waitingOfFlow, atOnce }: QueueSize): FairQueue {
  const flows = createFlows()
  let running = 0

  async function workOn(): Promise<void> {
    running += 1
    for (let next = flows.take(); next; next = flows.take()) {
      // Between two works the platform's messages are read and acknowledged.
      await nextTurn()
      await next.work()
      flows.over(next.flow)
    }
    running -= 1
  }

  return {
    run<T>(flow: string, task: () => Promise<T>) {
      if (flows.waiting() >= room || flows.waitingOf(flow) >= waitingOfFlow) return undefined
      return new Promise<T>((resolve, reject) => {
        flows.add(flow, () => task().then(resolve, reject))
        if (running < atOnce) void workOn()
      })
    },
  }
}

/** Works that wait, by flow. A flow is taken from again only when its last work is over. */
function createFlows() {
  const queues = new Map<string, Work[]>()
  const busy = new Set<string>()
  let waiting = 0
  return {
    waiting: () => waiting,
    waitingOf: (flow: string) => queues.get(flow)?.length ?? 0,
    add(flow: string, work: Work) {
      queues.set(flow, [...(queues.get(flow) ?? []), work])
      waiting += 1
    },
    /** The first work of the flow that has waited longest; it goes to the end. */
    take(): { readonly flow: string; readonly work: Work } | undefined {
      const flow = [...queues.keys()].find((one) => !busy.has(one))
      const [work, ...others] = flow === undefined ? [] : (queues.get(flow) ?? [])
      if (flow === undefined || !work) return undefined
      queues.delete(flow)
      if (others.length > 0) queues.set(flow, others)
      busy.add(flow)
      waiting -= 1
      return { flow, work }
    },
    over: (flow: string) => void busy.delete(flow),
  }
}
