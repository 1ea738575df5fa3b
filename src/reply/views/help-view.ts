import type { ReplyLanguage } from '../../answer/answer.ts'
import type { ExampleQuestions } from '../../answer/example-questions.ts'
import type { Block, Reply } from '../reply.ts'
import { suggestionOf } from '../suggestion-of.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { viewReply } from './view-reply.ts'

/** Commands of the chat platforms; not every platform has all of them. */
export type CommandName = 'ask' | 'calc' | 'table' | 'audit' | 'cite' | 'paper' | 'help'

/** As many buttons as fit under a message. */
export const MOST_BUTTONS = 5

/** What can be asked, by kind with an example each, and the commands there are. */
export function helpView(examples: readonly ExampleQuestions[], commands: readonly CommandName[], lang: ReplyLanguage): Reply {
  const words = wordingFor(lang)
  const { help } = words.views
  const [kinds, questions] = [examplesList(help.heading, examples, lang), examples.flatMap((one) => one.questions.slice(0, 1))]
  const listed: Block[] =
    commands.length === 0
      ? []
      : [
          {
            kind: 'list',
            lead: help.commands,
            items: commands.map((name) => ({ label: `/${name}`, text: `— ${help.command[name]}`, markers: [] })),
          },
        ]
  return viewReply(
    {
      tone: 'smalltalk',
      blocks: [kinds, ...listed, ...help.rules.map((text) => ({ kind: 'notice', text }) as const)],
      lead: words.views.papers.tryAsking,
      questions: questions.slice(0, MOST_BUTTONS),
    },
    lang,
  )
}

/** Each kind of question with its first example. */
export function examplesList(lead: string, examples: readonly ExampleQuestions[], lang: ReplyLanguage): Block {
  const words = wordingFor(lang)
  const items = examples.flatMap(({ kind, questions: [question] }) =>
    question === undefined
      ? []
      : [{ label: words.itemLabel(words.views.help.kinds[kind]), text: suggestionOf(question, lang).question, markers: [] }],
  )
  return { kind: 'list', lead, items }
}
