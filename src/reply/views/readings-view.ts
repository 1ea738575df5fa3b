import type { AnswerPart } from '../../answer/answer.ts'
import type { RivalReading } from '../../answer/rival-reading.ts'
import type { Reply } from '../reply.ts'
import { sourcesOf } from '../sources.ts'
import { statementText } from '../statement-text.ts'
import type { Wording } from '../wording/wording.ts'
import { viewReply } from './view-reply.ts'
import { withoutView } from './without-view.ts'

/** The scopes of a figure with what each comes to; each can be asked for by itself. */
export function readingsView(readings: readonly RivalReading[], words: Wording): Reply {
  if (readings.length === 0) return withoutView('readings', words)
  const { views, lang } = words
  const items = readings.map(({ part, asked }) => {
    const text = statementText(part.claims[0].says, words)
    return {
      label: '',
      text: asked ? words.tagged(scoped(text, part, words), views.asked) : scoped(text, part, words),
      markers: part.claims[0].citations.map(({ marker }) => marker),
    }
  })
  return viewReply(
    {
      tone: 'computed',
      blocks: [{ kind: 'list', lead: views.headings.readings, items }],
      sources: sourcesOf(
        readings.flatMap(({ part }) => part.claims[0].citations),
        words,
      ),
      lead: views.otherReadings,
      questions: readings.filter(({ asked }) => !asked).map(({ question }) => question),
    },
    lang,
  )
}

/** What is said, and in which table. */
function scoped(text: string, { scope }: AnswerPart, words: Wording): string {
  return scope?.table ? words.tagged(text, words.place(`表${scope.table.number}`)) : text
}
