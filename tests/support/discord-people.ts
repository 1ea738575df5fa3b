import { type Acting, interaction, message, type Saying } from './discord-events.ts'
import { type Json, snowflake } from './discord-world.ts'

/** What people do in the loopback Discord. */
export interface DiscordPeople {
  /** Someone writes a message; returns it. */
  say(saying: Saying): Json
  /** Someone sends `/ask`; returns the interaction. */
  slash(question: string, acting?: Acting): Json
  /** Someone presses a button under a message. */
  press(under: Json, customId: string, acting?: Acting): Json
  /** Someone picks an option of a menu under a message. */
  choose(under: Json, value: string, acting?: Acting): Json
  /** Someone is typing a question of `/ask`. */
  type(typed: string): Json
  /** Delivers an event a second time. */
  redeliver(event: 'MESSAGE_CREATE' | 'INTERACTION_CREATE', data: Json): void
}

interface Room {
  /** Makes a message known that someone else than the bot wrote. */
  keep(said: Json): void
  /** Waits for the acknowledgement of an interaction. */
  expect(interaction: Json): void
}

const command = (option: Json): Json => ({ id: snowflake(), name: 'ask', type: 1, options: [option] })

export function createPeople(gateway: { dispatch(event: string, data: Json): void }, room: Room): DiscordPeople {
  const act = (type: number, data: Json, acting: Acting = {}, under?: Json): Json => {
    const made = { ...interaction(type, data, acting), ...(under && { message: under }) }
    room.expect(made)
    gateway.dispatch('INTERACTION_CREATE', made)
    return made
  }
  return {
    say(saying) {
      const said = message(saying)
      room.keep(said)
      gateway.dispatch('MESSAGE_CREATE', said)
      return said
    },
    slash: (question, acting) => act(2, command({ name: 'question', type: 3, value: question }), acting),
    press: (under, customId, acting) => act(3, { component_type: 2, custom_id: customId, id: 2 }, acting, under),
    choose: (under, value, acting) => act(3, { component_type: 3, custom_id: 'askmenu', id: 2, values: [value] }, acting, under),
    type: (typed) => act(4, command({ name: 'question', type: 3, value: typed, focused: true })),
    redeliver: (event, data) => gateway.dispatch(event, data),
  }
}
