import { Hono } from 'hono'
import { z } from 'zod'
import { REPLY_LANGUAGES } from '../../answer/answer.ts'
import { parseLocatorKey } from '../../paper/locator.ts'
import { compose } from '../../reply/compose.ts'
import type { Assistant } from '../../service/assistant.ts'
import { conversationKey, LONGEST_CONVERSATION_ID } from './conversation.ts'

const askSchema = z.strictObject({
  conversation: z.string().min(1).max(LONGEST_CONVERSATION_ID),
  text: z.string(),
  lang: z.enum(REPLY_LANGUAGES).optional(),
})

/** The JSON interface. Errors are `{ error, fields? }` with status 400, 404 or 500. */
export function createApi(assistant: Assistant): Hono {
  const api = new Hono()

  api.post('/ask', async (context) => {
    const request = askSchema.safeParse(await context.req.json().catch(() => undefined))
    if (!request.success) return context.json({ error: 'bad-request', fields: wrongFields(request.error) }, 400)
    const { conversation, text, lang } = request.data
    return context.json(
      compose(await assistant.ask({ conversation: conversationKey(conversation), text, ...(lang && { lang }) })),
    )
  })

  api.get('/context', (context) => {
    const at = parseLocatorKey(context.req.query('at') ?? '')
    if (!at) return context.json({ error: 'bad-request', fields: ['at'] }, 400)
    const found = assistant.context(at)
    return found ? context.json(found) : context.json({ error: 'not-found' }, 404)
  })

  api.get('/papers', (context) => context.json(assistant.papers()))

  api.all('*', (context) => context.json({ error: 'not-found' }, 404))
  api.onError((_, context) => context.json({ error: 'internal' }, 500))
  return api
}

function wrongFields(error: z.ZodError): string[] {
  return [...new Set(error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String))))]
}
