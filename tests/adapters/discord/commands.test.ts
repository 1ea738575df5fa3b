import { expect, test } from 'vitest'
import { discordCommands } from '../../../src/adapters/discord/commands.ts'
import { createDiscordChecks } from '../../support/discord-checks.ts'

interface Described {
  readonly type: number
  readonly name: string
  readonly name_localizations?: Readonly<Record<string, string>>
  readonly description?: string
  readonly description_localizations?: Readonly<Record<string, string>>
  readonly options?: readonly Described[]
  readonly required?: boolean
}

/** Limits of Discord's command reference. */
const NAME = 32
const DESCRIPTION = 100
const TOTAL = 4000
const MESSAGE_COMMAND = 3
const LOCALES = [undefined, 'zh-CN', 'zh-TW']

const commands = discordCommands as readonly Described[]
const all = commands.flatMap((command) => [command, ...(command.options ?? [])])
const nameIn = (one: Described, locale: string | undefined) => (locale ? one.name_localizations?.[locale] : one.name) ?? ''
const descriptionIn = (one: Described, locale: string | undefined) =>
  (locale ? one.description_localizations?.[locale] : one.description) ?? ''

test('the commands are as Discord describes them', () => {
  expect(createDiscordChecks()('commands', discordCommands)).toEqual([])
})

test.each(LOCALES)('names and descriptions keep the limits in %s', (locale) => {
  for (const one of all) {
    const name = nameIn(one, locale)
    expect(name.length, name).toBeGreaterThan(0)
    expect(name.length, name).toBeLessThanOrEqual(NAME)
    if (one.type === MESSAGE_COMMAND && commands.includes(one)) continue
    expect(name, name).toMatch(/^[-_'\p{L}\p{N}]+$/u)
    expect(name).toBe(name.toLowerCase())
    expect(descriptionIn(one, locale).length, name).toBeGreaterThan(0)
    expect(descriptionIn(one, locale).length, name).toBeLessThanOrEqual(DESCRIPTION)
  }
  expect(new Set(commands.map((command) => nameIn(command, locale))).size).toBe(commands.length)
})

test('a command has at most 4000 characters, and required options come first', () => {
  for (const command of commands) {
    const parts = [command, ...(command.options ?? [])]
    const sizes = LOCALES.map((locale) =>
      parts.reduce((sum, one) => sum + nameIn(one, locale).length + descriptionIn(one, locale).length, 0),
    )
    expect(Math.max(...sizes)).toBeLessThanOrEqual(TOTAL)
    const required = (command.options ?? []).map((option) => option.required === true)
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)))
  }
})
