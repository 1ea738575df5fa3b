import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Reply } from '../reply.ts'
import { wordingFor } from '../wording/wording-for.ts'
import type { Notice } from './notice.ts'
import { viewReply } from './view-reply.ts'

/** Something said besides answers: one sentence, no buttons. */
export const noticeView = (notice: Notice, lang: ReplyLanguage): Reply =>
  viewReply({ tone: 'notice', blocks: [{ kind: 'notice', text: wordingFor(lang).views.notice(notice) }] }, lang)
