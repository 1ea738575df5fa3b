import type { ChatAssistant } from '../../service/assistant.ts'
import type { Journal } from '../../store/journal.ts'
import type { MarkLog } from '../../store/mark-log.ts'
import type { AdapterContext } from '../adapter.ts'
import type { Limits } from './rate-limit.ts'

/** What the chat platforms are given beside what every adapter is. */
export interface ChatContext extends AdapterContext {
  readonly assistant: ChatAssistant
  readonly journal: Journal
  /** The deliveries that were answered. */
  readonly answered: MarkLog
  /** Mixed into the hashes under which people and conversations are kept, so that nobody can guess ids from them. */
  readonly salt: string
  /** Questions a minute; without them the usual ones hold. */
  readonly limits?: Limits
}
