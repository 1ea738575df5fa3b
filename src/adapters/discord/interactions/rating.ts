import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import { noticeView } from '../../../reply/views/notice-view.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Rating } from '../../chat/desk.ts'
import type { Bot } from '../bot.ts'
import { plain } from '../deliver.ts'
import { languageOf, placeOf } from '../place.ts'
import { answerInteraction } from './answer-interaction.ts'
import { type Pressed, readCustomId, writeCustomId } from './custom-ids.ts'
import { createResponder } from './responder.ts'

const WHY_FIELD = 'why'
const LONGEST_WHY = 1000

/** Opens the form that asks why an answer is wrong. */
export async function askWhy(interaction: MessageComponentInteraction, answer: string): Promise<void> {
  const { why } = discordWordingFor(languageOf(interaction.locale))
  const form: APIModalInteractionResponseCallbackData = {
    custom_id: writeCustomId({ kind: 'why', answer }),
    title: why.title,
    components: [
      {
        type: ComponentType.Label,
        label: why.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: WHY_FIELD,
          style: TextInputStyle.Paragraph,
          placeholder: why.hint,
          required: false,
          max_length: LONGEST_WHY,
        },
      },
    ],
  }
  await interaction.showModal(form)
}

/** Keeps what the form says. */
export async function onWhy(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const form = readCustomId(interaction.customId)
  if (form?.kind !== 'why') return
  const why = interaction.fields.getTextInputValue(WHY_FIELD).trim()
  await rate(interaction, form.answer, { useful: false, ...(why && { why }) }, bot)
}

/** Keeps a rating and thanks for it. Where people are set for the channel, they can be told of a wrong answer that they can see. */
export async function rate(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  answer: string,
  rating: Rating,
  bot: Bot,
): Promise<void> {
  const lang = languageOf(interaction.locale)
  const words = discordWordingFor(lang)
  const rated = await bot.desk.rate(answer, rating, placeOf(interaction))
  if (!rated) {
    return answerInteraction(interaction, 'person', async () => ({ reply: noticeView({ kind: 'forgotten-answer' }, lang) }), bot)
  }
  const { message } = interaction
  const isPublic = message && !message.flags.has(MessageFlags.Ephemeral)
  const responder = createResponder(interaction, 'person', bot)
  if (rating.useful || rated.tell.length === 0 || !isPublic) return void (await responder.send(plain(words.thanks)))
  const customId = writeCustomId({ kind: 'tell', answer, message: message.id })
  const button = { type: ComponentType.Button, style: ButtonStyle.Primary, label: words.tell, custom_id: customId } as const
  await responder.send({
    ...plain(words.offer(rated.tell.length)),
    components: [{ type: ComponentType.ActionRow, components: [button] }],
  })
}

/** Tells the people set for the channel of a wrong answer: the only message that mentions anyone, sent once, when somebody asks for it. */
export async function tellPeople(
  interaction: MessageComponentInteraction,
  { answer, message }: Extract<Pressed, { kind: 'tell' }>,
  bot: Bot,
): Promise<void> {
  const words = discordWordingFor(languageOf(interaction.locale))
  const { tell } = await bot.desk.settings(placeOf(interaction))
  await createResponder(interaction, 'in-place', bot).send({ ...plain(words.told), components: [] })
  if (tell.length === 0 || !(await bot.desk.claim(`tell:${answer}`))) return
  const link = `https://discord.com/channels/${interaction.guildId ?? '@me'}/${interaction.channelId}/${message}`
  const content = `${words.wrong(tell.map((id) => `<@${id}>`).join(' '))}\n${link}`
  await interaction.followUp({ content, allowedMentions: { parse: [], users: [...tell] } })
  await bot.desk.done(`tell:${answer}`)
}
