import type { Element } from 'hast'
import { h } from 'hastscript'
import { renderHtml } from '../../reply/render/html.ts'
import type { Reply } from '../../reply/reply.ts'
import { webLinks } from './links.ts'

/** A question with its answer. */
export function exchange(question: string, reply: Reply): Element {
  return h('section.exchange', h('h2.question', question), renderHtml(reply, webLinks))
}
