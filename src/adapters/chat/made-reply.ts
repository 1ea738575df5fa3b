import type { ReplyLanguage } from '../../answer/answer.ts'
import { detectLanguage } from '../../language/words/detect-language.ts'
import { compose } from '../../reply/compose.ts'
import type { Reply, View } from '../../reply/reply.ts'
import { calculationView } from '../../reply/views/calculation-view.ts'
import { checkedTextView } from '../../reply/views/checked-text-view.ts'
import { noticeView } from '../../reply/views/notice-view.ts'
import { showView } from '../../reply/views/show-view.ts'
import { deskWording } from '../../reply/wording/desk.ts'
import type { ChatRequest, KeptAnswer } from '../../service/answer-log.ts'
import type { ChatAssistant, GivenAnswer } from '../../service/assistant.ts'
import { auditReply, helpReply, papersReply, tableIn, tableReply } from './command-reply.ts'

/** A reply with what is kept of it. */
export interface MadeReply extends Pick<KeptAnswer, 'outcome' | 'refusal' | 'rule' | 'places'> {
  readonly reply: Reply
  /** The answer behind it, where the engine gave one. */
  readonly given?: GivenAnswer
}

/** The reply to a request. Pure: the same request and corpus make the same reply, so that nothing but requests is kept. */
export function makeReply(request: ChatRequest, assistant: ChatAssistant): MadeReply {
  const lang = request.lang ?? detectLanguage(request.text)
  const showing = { ...request, lang }
  switch (request.kind) {
    case 'question':
      return answered(assistant.answer(request), assistant)
    case 'calc':
      return calculated(request, lang, assistant)
    case 'cite':
      return cited(request, lang, assistant)
    case 'audit':
      return audited(request, lang, assistant)
    case 'check': {
      const reply = checkedTextView(assistant.check(request))
      return reply.tone === 'notice' ? shown(reply) : { reply, outcome: 'checked', places: placesIn(reply, assistant) }
    }
    case 'table':
      return shown(tableReply(showing, assistant))
    case 'paper':
      return shown(papersReply(showing, assistant))
    case 'help':
      return shown(helpReply(showing, assistant))
  }
}

/** Another view of a reply; a reply that no answer stands behind has no other. */
export function viewOf({ reply, given }: MadeReply, view: View, request: ChatRequest, assistant: ChatAssistant): Reply {
  if (!given || view.kind === 'page') return reply
  return showView(view, given.answer, {
    context: assistant.context,
    readings: () => assistant.readings(request),
    papers: assistant.records,
  })
}

function answered(given: GivenAnswer, assistant: ChatAssistant): MadeReply {
  const { answer, rule } = given
  const reply = compose(answer, { readings: given.otherReadings })
  return {
    reply,
    given,
    outcome: answer.kind,
    places: placesIn(reply, assistant),
    ...(rule !== undefined && { rule }),
    ...(answer.kind === 'refused' && { refusal: answer.refusal.kind }),
  }
}

const shown = (reply: Reply): MadeReply => ({ reply, outcome: reply.tone === 'notice' ? 'notice' : 'shown', places: [] })

/** Arithmetic, or a question whose answer is computed; what is answered without computing is offered as a question. */
function calculated(request: ChatRequest, lang: ReplyLanguage, assistant: ChatAssistant): MadeReply {
  if (request.text.trim() === '') {
    return shown(noticeView({ kind: 'empty-command', example: `/calc ${deskWording(lang).calculation.example}` }, lang))
  }
  const calculation = assistant.calculate(request.text)
  if (calculation) {
    const reply = calculationView(calculation, lang)
    return { reply, outcome: 'answered', places: placesIn(reply, assistant) }
  }
  const made = answered(assistant.answer(request), assistant)
  if (made.outcome === 'refused' || made.outcome === 'clarify' || made.reply.tone === 'computed') return made
  const { answer } = assistant.answer(request)
  const notice = noticeView({ kind: 'not-computed' }, answer.lang)
  const suggestions = answer.kind === 'answered' ? [{ question: request.text }] : []
  return { reply: { ...notice, tone: 'refusal', suggestions }, outcome: 'refused', refusal: 'not-computed', places: [] }
}

/** How the paper is cited; how a work is that the paper cites; or how one of its tables is. */
function cited(request: ChatRequest, lang: ReplyLanguage, assistant: ChatAssistant): MadeReply {
  const { text } = request
  const inWords = deskWording(text.trim() === '' ? lang : detectLanguage(text)).questions
  const asks = (question: string) => answered(assistant.answer({ ...request, text: question, history: [], lang }), assistant)
  if (text.trim() === '') return asks(inWords.citation)
  const table = tableIn(text)
  if (table === undefined) return asks(inWords.citedWork(text))
  const made = asks(inWords.table(table))
  return made.outcome === 'answered' ? { ...made, reply: viewOf(made, { kind: 'formats' }, request, assistant) } : made
}

/** What the engine finds about a part, or else all findings, those of one table, or those in which a word stands. */
function audited(request: ChatRequest, lang: ReplyLanguage, assistant: ChatAssistant): MadeReply {
  const made = answered(assistant.answer({ ...request, history: [] }), assistant)
  if (made.rule === 'audit' && made.outcome === 'answered') return made
  const reply = auditReply({ ...request, lang }, assistant)
  return { reply, outcome: 'shown', places: placesIn(reply, assistant) }
}

/** Where a reply is cited from, each place once, after the paper's id where there are several papers. */
function placesIn({ sources }: Reply, assistant: ChatAssistant): string[] {
  const several = assistant.records().length > 1
  return [...new Set(sources.map(({ place, paper }) => (several ? `${paper} ${place}` : place)))]
}
