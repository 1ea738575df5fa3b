import { createInterface } from 'node:readline'
import { compose } from '../../reply/compose.ts'
import type { Notices } from '../../reply/wording/notices.ts'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import type { Explanation } from '../../service/explanation.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { explanationText } from './explanation-text.ts'
import type { ExplainingAssistant } from './open-assistant.ts'
import { answerText, noticeText, sourcesText } from './terminal-view.ts'

/** Questions that the arrow keys bring back. */
const HISTORY = 200

/** A conversation in the terminal until /quit, Ctrl-C or Ctrl-D. Piped input is answered line by line, without a prompt. */
export async function runChat(io: CliIo, assistant: ExplainingAssistant, paper: string | undefined): Promise<number> {
  const { notices } = wordingFor(cliLanguage(io.env))
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY)
  const lines = createInterface({
    input: io.stdin,
    ...(interactive && { output: io.stdout }),
    terminal: interactive,
    prompt: notices.chat.prompt,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
  })
  const prompt = () => interactive && lines.prompt()
  lines.on('SIGINT', () => lines.close())
  if (interactive) io.stdout.write(`${noticeText(notices.chat.welcome(assistant.papers().map(({ title }) => title)), io)}\n\n`)
  prompt()
  const chat = new Chat(io, assistant, paper, notices)
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    await chat.take(line.trim())
    prompt()
  }
  lines.close()
  if (interactive) await write(io.stdout, `\n${notices.chat.goodbye}\n`)
  return EXIT.ok
}

/** One conversation: what was answered last, and how. */
class Chat {
  readonly #io: CliIo
  readonly #assistant: ExplainingAssistant
  readonly #scope: { readonly paper?: string }
  readonly #notices: Notices
  #last: Explanation | undefined

  constructor(io: CliIo, assistant: ExplainingAssistant, paper: string | undefined, notices: Notices) {
    this.#io = io
    this.#assistant = assistant
    this.#scope = paper === undefined ? {} : { paper }
    this.#notices = notices
  }

  /** Answers a question or does what a command says. An empty line does nothing. */
  async take(line: string): Promise<void> {
    if (line === '') return
    const text = line.startsWith('/') ? this.#command(line) : await this.#answer(this.#suggestion(line) ?? line)
    await write(this.#io.stdout, `${text}\n\n`)
  }

  #command(command: string): string {
    const { chat } = this.#notices
    switch (command) {
      case '/help':
        return chat.help
      case '/sources':
        return this.#last ? sourcesText(this.#last.answer, this.#io) || chat.noSources : chat.noAnswerYet
      case '/explain':
        return this.#last ? explanationText(this.#last, this.#notices) : chat.noAnswerYet
      default:
        return chat.unknownCommand(command)
    }
  }

  async #answer(text: string): Promise<string> {
    const request = { conversation: 'terminal', text, ...this.#scope }
    try {
      // Explained before it is asked: afterwards the conversation would have moved on, and a follow-up would read differently.
      const explanation = await this.#assistant.explain(request)
      const answer = await this.#assistant.ask(request)
      this.#last = { ...explanation, answer }
      return answerText(answer, this.#io, 'short')
    } catch {
      return this.#notices.cli.answerFailed
    }
  }

  /** The suggestion that a bare number stands for. */
  #suggestion(line: string): string | undefined {
    return this.#last && compose(this.#last.answer).suggestions[Number(line) - 1]?.question
  }
}
