/** The Discord adapter alone, with an assistant that tells what it was asked: a child process of the tests. */
import { pino } from 'pino'
import { startDiscord } from '../../src/adapters/discord/start-discord.ts'
import type { Answer } from '../../src/answer/answer.ts'
import type { AskRequest, Assistant } from '../../src/service/assistant.ts'
import { createFileStore } from '../../src/store/file-store.ts'

/** A question that breaks the assistant. */
const BROKEN = 'broken'
/** A follow-up that fits into no custom id. */
const LONG_QUESTION = `长问题${'很'.repeat(110)}？`

async function ask({ conversation, text }: AskRequest): Promise<Answer> {
  if (text === BROKEN) throw new Error(`secret ${text}`)
  const quote = {
    marker: 1,
    at: { kind: 'text', paper: 'demo', passage: '一¶1', span: { start: 0, end: 2 } },
    place: '一',
  } as const
  const citation = { ...quote, quote: `${conversation}`, quoteKind: 'restated', paper: 'demo' } as const
  const claim = { says: { kind: 'extract', text: `答：${text}` }, citations: [citation] } as const
  return {
    kind: 'answered',
    lang: 'zh-Hans',
    parts: [{ form: 'prose', claims: [claim] }],
    caveats: [],
    followUps: text === '菜单' ? Array.from({ length: 7 }, (_, at) => `第${at + 1}问？`) : ['短问题？', LONG_QUESTION],
  }
}

const assistant: Assistant = {
  ask,
  context: () => undefined,
  papers: () => [{ id: 'demo', title: '', authors: [], restated: true, tables: [], examples: ['哪一年最多？', '合计是多少？'] }],
}

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', DATA_DIR = '' } = process.env
const log = pino({ level: 'info' }, pino.destination({ dest: 2, sync: true }))
const store = createFileStore(DATA_DIR, log)

try {
  const lost = (error: unknown) => console.log(`lost: ${error instanceof Error ? error.message : ''}`)
  const adapter = await startDiscord({ token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL }, { assistant, store, log }, lost)
  console.log(adapter.announcement)
  process.once('SIGTERM', async () => {
    await adapter.stop()
    await store.close()
    process.exit(0)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : 'failed')
  process.exit(1)
}
