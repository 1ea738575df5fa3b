import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** A random id has 36 characters; other clients may use longer names of their own. */
export const LONGEST_CONVERSATION_ID = 200
const COOKIE = 'conversation'

/** Keeps conversations of the web apart from those of other platforms. */
export const conversationKey = (id: string) => `web:${id}`

/** The conversation of a browser without script: an id in a cookie that ends with the browser's session. */
export function cookieConversation(context: Context): string {
  const id = getCookie(context, COOKIE)
  return id && id.length <= LONGEST_CONVERSATION_ID ? id : startConversation(context)
}

/** Forgets the conversation so far; returns the new id. */
export function startConversation(context: Context): string {
  const id = randomUUID()
  setCookie(context, COOKIE, id, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return id
}
