import { serveStatic } from '@hono/node-server/serve-static'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { parseLocatorKey } from '../../paper/locator.ts'
import { compose } from '../../reply/compose.ts'
import { webWording } from '../../reply/wording/web.ts'
import type { Assistant } from '../../service/assistant.ts'
import type { AdapterContext } from '../adapter.ts'
import { createApi } from './api.ts'
import { conversationKey, cookieConversation, LONGEST_CONVERSATION_ID, startConversation } from './conversation.ts'
import { exchange } from './exchange.ts'
import { hostGuard, securityHeaders } from './guard.ts'
import { page } from './page.ts'
import { requestLog } from './request-log.ts'
import { sourceView } from './source-view.ts'
import { chosenLanguage, LANGUAGE_PARAMETER, uiLanguage } from './ui-language.ts'
import { welcome } from './welcome.ts'

/** A question is a few hundred characters; this leaves room for any encoding of one. */
const BODY_LIMIT = 64 * 1024
const YEAR_SECONDS = 365 * 24 * 60 * 60
const STATIC_ROOT = import.meta.dirname

/** The web page and the JSON interface, for a server that listens on `host`. */
export function createWebApp({ assistant, log }: Pick<AdapterContext, 'assistant' | 'log'>, host: string): Hono {
  const app = new Hono()
  app.use(requestLog(log), hostGuard(host), securityHeaders)
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: (context) => context.json({ error: 'too-large' }, 413) }))
  app.get('/static/*', async (context, next) => {
    context.header('Cache-Control', 'no-cache')
    return next()
  })
  app.get('/static/*', serveStatic({ root: STATIC_ROOT }))
  app.route('/api', createApi(assistant))
  app.get('/', (context) => showConversation(context, assistant))
  app.post('/ask', (context) => askFragment(context, assistant))
  app.get('/source', (context) => showSource(context, assistant))
  app.notFound((context) => message(context, 404, 'noSuchPage'))
  app.onError((_, context) => message(context, 500, 'failed'))
  return app
}

/** The start page, and, for browsers without script, the answer to `?q=`. */
async function showConversation(context: Context, assistant: Assistant): Promise<Response> {
  const lang = uiLanguage(context)
  const chosen = chosenLanguage(context)
  if (chosen) setCookie(context, LANGUAGE_PARAMETER, chosen, { sameSite: 'Lax', path: '/', maxAge: YEAR_SECONDS })
  if (context.req.query('new') !== undefined) startConversation(context)
  const question = context.req.query('q')?.trim()
  if (!question) {
    return context.html(page({ lang, path: '/', body: [welcome(assistant.papers(), lang)], conversation: true }))
  }
  const answer = await assistant.ask({ conversation: conversationKey(cookieConversation(context)), text: question })
  const path = `/?q=${encodeURIComponent(question)}`
  return context.html(page({ lang, title: question, path, body: [exchange(question, compose(answer))], conversation: true }))
}

/** What the script asks for: one question with its answer, without a page around it. */
async function askFragment(context: Context, assistant: Assistant): Promise<Response> {
  const { q, conversation } = await context.req.parseBody()
  if (typeof q !== 'string' || typeof conversation !== 'string') return message(context, 400, 'failed')
  if (conversation === '' || conversation.length > LONGEST_CONVERSATION_ID) return message(context, 400, 'failed')
  const answer = await assistant.ask({ conversation: conversationKey(conversation), text: q })
  return context.html(toHtml(exchange(q, compose(answer))))
}

/** A cited place; with `fragment` without a page around it, for the side panel. */
function showSource(context: Context, assistant: Assistant): Response | Promise<Response> {
  const at = parseLocatorKey(context.req.query('at') ?? '')
  const found = at && assistant.context(at)
  if (!found) return message(context, 404, 'noSuchSource')
  const lang = uiLanguage(context)
  const view = sourceView(found, lang)
  if (context.req.query('fragment') !== undefined) return context.html(toHtml(view))
  const path = `/source?at=${encodeURIComponent(context.req.query('at') ?? '')}`
  return context.html(page({ lang, title: found.place, path, body: [view], conversation: false }))
}

function message(
  context: Context,
  status: 400 | 404 | 500,
  what: 'failed' | 'noSuchSource' | 'noSuchPage',
): Response | Promise<Response> {
  const lang = uiLanguage(context)
  const body = [h('p.notice', webWording[lang][what])]
  return context.html(page({ lang, path: '/', body, conversation: false }), status)
}
