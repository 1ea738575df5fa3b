import type { AutocompleteInteraction } from 'discord.js'
import { cutText } from '../../../reply/split.ts'
import type { Bot } from '../bot.ts'
import type { OptionName } from '../commands.ts'
import { codeOf } from '../connection/failure.ts'

/** Limits of autocomplete: 25 choices of at most 100 characters (Discord, application commands). */
const CHOICES = 25
const CHOICE_LENGTH = 100

/** Offers what can be typed on. Discord drops completions that come after three seconds, so a failure is only logged. */
export async function onAutocomplete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const typed = value.trim()
  const offered = offersOf(name as OptionName, typed, interaction, bot)
  const choices = [...new Map(offered.filter(isShort).map((offer) => [offer.value, offer])).values()]
    .slice(0, CHOICES)
    .map((offer) => ({ name: cutText(offer.name, CHOICE_LENGTH), value: offer.value }))
  await interaction.respond(choices).catch((error: unknown) => {
    bot.log.warn({ code: codeOf(error) }, 'discord: completions came too late')
  })
}

interface Offer {
  readonly name: string
  readonly value: string
}

const isShort = ({ name, value }: Offer) => name.trim() !== '' && value !== '' && value.length <= CHOICE_LENGTH

function offersOf(option: OptionName, typed: string, interaction: AutocompleteInteraction, bot: Bot): readonly Offer[] {
  switch (option) {
    case 'table':
    case 'subject':
    case 'place':
      return tables(bot).filter(including(typed))
    case 'column':
      return columns(interaction.options.getString('table') ?? '', bot).filter(including(typed))
    case 'paper':
      return bot
        .papers()
        .map(({ title }) => same(title))
        .filter(including(typed))
    default:
      return bot.desk.complete(typed, CHOICES).map(same)
  }
}

const same = (text: string): Offer => ({ name: text, value: text })
const including = (typed: string) => (offer: Offer) => offer.name.toLowerCase().includes(typed.toLowerCase())

function tables(bot: Bot): Offer[] {
  return tableContexts(bot).map(({ place, caption }) => ({ name: `${place} ${caption}`, value: place }))
}

/** The names of the columns of the table that is typed in the option before. */
function columns(table: string, bot: Bot): Offer[] {
  const known = tableContexts(bot).filter(({ place }) => place === table.trim())
  return known.flatMap(({ header }) => header.slice(1).map(same))
}

function tableContexts({ papers, context }: Bot) {
  return papers().flatMap(({ id, tables: known }) =>
    known.flatMap(({ number }) => {
      const found = context({ kind: 'cell', paper: id, table: number, row: 0, column: 0 })
      return found?.kind === 'table' ? [found] : []
    }),
  )
}
