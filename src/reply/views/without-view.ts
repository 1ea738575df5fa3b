import type { Reply } from '../reply.ts'
import type { ViewName } from '../wording/views.ts'
import type { Wording } from '../wording/wording.ts'
import { viewReply } from './view-reply.ts'

/** What is said where an answer lacks a view. */
export const withoutView = (view: ViewName, { views, lang }: Wording): Reply =>
  viewReply({ tone: 'notice', blocks: [{ kind: 'notice', text: views.nothing[view] }] }, lang)
