import { usageReportView } from '../../reply/views/usage-report-view.ts'
import { usageReport } from '../../service/report.ts'
import { createAnswering } from './answering.ts'
import { createAskDesk } from './ask-desk.ts'
import type { ChatContext } from './chat-context.ts'
import { createDeliveries } from './deliveries.ts'
import type { Desk, Place } from './desk.ts'
import { createGate } from './gate.ts'
import { createKeptAnswersDesk } from './kept-answers-desk.ts'
import { createKeptKeys } from './kept-keys.ts'
import { createPlaceMemory } from './place-memory.ts'

export interface DeskOptions {
  readonly platform: Place['platform']
  /** Ids of the people who manage the bot. */
  readonly managers: readonly string[]
}

/** The desk of one platform. The store is one that holds nobody up (`store/patient-store.ts`). */
export function createDesk(context: ChatContext, { platform, managers }: DeskOptions): Desk {
  const { store, log, assistant, journal, answered, limits } = context
  const keyOf = createKeptKeys(context.salt)
  const parts = {
    gate: createGate(limits),
    answering: createAnswering(context, keyOf),
    memory: createPlaceMemory(store, keyOf),
    log,
  }
  const { asked: _, chosenLanguage: __, ...memory } = parts.memory
  return {
    ...createDeliveries(answered, (delivery) => keyOf('delivery', platform, delivery)),
    ...createAskDesk(parts),
    ...createKeptAnswersDesk(context, parts),
    ...memory,
    complete: assistant.complete,
    examples: (lang) => assistant.examples(lang),
    isManager: ({ user }) => managers.includes(user),
    report: async (period, lang) => usageReportView(await usageReport(journal, period), lang),
  }
}
