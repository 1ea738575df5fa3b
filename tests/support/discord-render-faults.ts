import type { DiscordMessage } from '../../src/reply/render/discord/render-discord.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createDiscordChecks } from './discord-checks.ts'
import { leaksIn, unreachable } from './discord-markup.ts'

/** What is wrong with the pages of a reply: a limit, a schema, mark-up of others, no way on, a line that stands nowhere. */
export function createDiscordRenderFaults(): (reply: Reply, pages: readonly DiscordMessage[]) => readonly string[] {
  const check = createDiscordChecks()
  return (reply, pages) => [
    ...pages.flatMap((page) => [...check('message', page), ...leaksIn(page).map((text) => `mark-up: ${text}`)]),
    ...pages.slice(0, -1).flatMap((page, at) => (goesOn(page) ? [] : [`no way on from page ${at}`])),
    ...unreachable(reply, pages).map((line) => `not shown: ${line}`),
  ]
}

const goesOn = (page: DiscordMessage) => JSON.stringify(page).includes('"label":"▶"')
