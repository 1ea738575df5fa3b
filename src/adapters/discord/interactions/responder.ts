import {
  type ChatInputCommandInteraction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { Bot } from '../bot.ts'
import { ApiCode, codeOf } from '../connection/failure.ts'
import { isNetworkFailure } from '../connection/keep-trying.ts'
import { type Outgoing, onlyOnce } from '../deliver.ts'

export type Acting =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/** Discord waits three seconds for the first response. An answer that is there sooner is the response itself: one request, and nothing flickers. */
const DEFER_AFTER_MS = 1000
const RESPOND_WITHIN_MS = 3000

/** Codes that mean that an interaction takes no response any more: its three seconds or its 15 minutes are over. */
const LOST: readonly (string | number)[] = [ApiCode.unknownInteraction, ApiCode.unknownWebhook, ApiCode.invalidWebhookToken]

/** How an interaction is answered: to everyone, to one person, or by changing the message under which it happened. */
export type Audience = 'everyone' | 'person' | 'in-place'

/** The one response to an interaction. */
export interface Responder {
  /** Posts the response, and the message that it became where the library tells. Throws what Discord refuses about its body. */
  send(body: Outgoing): Promise<Message | undefined>
  /** No response will follow. */
  close(): void
}

/** Holds an interaction open when its response is not there within a second, for 15 minutes. What comes later goes to the channel, or to the person directly. */
export function createResponder(interaction: Acting, audience: Audience, { log }: Bot): Responder {
  let deferring: Promise<void> | undefined
  let lost = false
  const giveUp = (error: unknown) => {
    const code = codeOf(error)
    // Acknowledged already, by a request of ours that was sent twice: the answer can still be put in.
    if (code === ApiCode.alreadyAcknowledged) interaction.deferred = true
    else if (LOST.includes(code)) lost = true
    else throw error
    log.warn({ code }, 'discord: an interaction took no response')
  }
  const hold = () => {
    deferring = defer(interaction, audience)
      .catch(giveUp)
      .catch((error: unknown) => {
        // Without an answer nobody knows whether it was held: the response itself will tell.
        lost = !isNetworkFailure(error)
      })
  }
  const waits = DEFER_AFTER_MS - ageOf(interaction)
  const timer = waits > 0 ? setTimeout(hold, waits) : undefined
  if (!timer) hold()

  return {
    async send(body) {
      clearTimeout(timer)
      await deferring
      if (!lost && !isAcknowledged(interaction)) {
        const first = await respond(interaction, audience, body).then(() => true, giveUp)
        if (first) return undefined
      }
      if (!lost) {
        const edited = await interaction.editReply(body).catch(giveUp)
        if (edited) return edited
      }
      return sendElsewhere(interaction, audience, body)
    },
    close: () => clearTimeout(timer),
  }
}

/** Milliseconds since somebody acted; 0 where the clocks differ too much to tell. */
function ageOf({ createdTimestamp }: Acting): number {
  const age = Date.now() - createdTimestamp
  return age > 0 && age < RESPOND_WITHIN_MS ? age : 0
}

const isAcknowledged = ({ deferred, replied }: Acting) => deferred || replied

async function defer(interaction: Acting, audience: Audience): Promise<void> {
  if (audience === 'in-place' && interaction.isMessageComponent()) await interaction.deferUpdate()
  else await interaction.deferReply(audience === 'person' ? { flags: MessageFlags.Ephemeral } : {})
}

async function respond(interaction: Acting, audience: Audience, body: Outgoing): Promise<void> {
  if (audience === 'in-place' && interaction.isMessageComponent()) {
    await interaction.update(body)
    return
  }
  const hidden = audience === 'person' ? MessageFlags.Ephemeral : 0
  await interaction.reply({ ...body, flags: (body.flags ?? 0) | hidden })
}

/** What was meant for one person never goes to a channel. */
async function sendElsewhere({ id, channel, user }: Acting, audience: Audience, body: Outgoing): Promise<Message | undefined> {
  const message = onlyOnce(body, id)
  if (audience === 'person') return user.send(message)
  return channel?.isSendable() ? channel.send(message) : undefined
}
