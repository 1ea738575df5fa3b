import type { Command } from '../../chat/desk.ts'

/** The commands that take a text and show something of the papers; `/ask` is the plain question. */
export const DESK_COMMANDS = ['calc', 'audit', 'cite', 'paper', 'table', 'help'] as const satisfies readonly Command['name'][]

/** `!calc 1+1`: Slack has no slash commands in threads. */
const TYPED = /^[!！]([a-z]+)(?:\s+([\s\S]*))?$/

/** The command at the start of a message; undefined for a plain question. */
export function typedCommand(text: string): Command | undefined {
  const [, typed, rest = ''] = TYPED.exec(text) ?? []
  const name = DESK_COMMANDS.find((known) => known === typed)
  return name && { name, text: rest.trim() }
}
