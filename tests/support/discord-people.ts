import { type Acting, interaction, message, type Saying } from './discord-events.ts'
import { addThread, IDS, type Json, snowflake } from './discord-world.ts'

/** What people do in the loopback Discord. Each returns the message or the interaction. */
export interface DiscordPeople {
  say(saying: Saying): Json
  /** Someone changes the text of a message. */
  edit(said: Json, content: string): Json
  remove(said: Json): void
  /** Someone opens a post in the forum. */
  open(title: string, content: string): Json
  /** Someone sends `/ask`. */
  slash(question: string, acting?: Acting): Json
  /** Someone sends a command with its options. */
  command(name: string, options?: Readonly<Record<string, string | number | boolean>>, acting?: Acting): Json
  /** Someone uses a command on a message. */
  use(name: string, on: Json, acting?: Acting): Json
  /** Someone presses a button under a message. */
  press(under: Json, customId: string, acting?: Acting): Json
  /** Someone picks options of a menu under a message. */
  choose(under: Json, value: string | readonly string[], acting?: Acting, customId?: string): Json
  /** Someone sends a form that was opened from a message. */
  submit(under: Json, customId: string, values: Readonly<Record<string, string>>, acting?: Acting): Json
  /** Someone is typing an option of a command, the last of those given. */
  type(name: string, options: Readonly<Record<string, string>>): Json
  /** Delivers an event a second time. */
  redeliver(event: 'MESSAGE_CREATE' | 'INTERACTION_CREATE', data: Json): void
}

interface Room {
  /** Makes a message known that someone else than the bot wrote. */
  keep(said: Json): void
  /** Waits for the acknowledgement of an interaction. */
  expect(interaction: Json): void
}

const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4
const MODAL = 5
const USER_SELECT = 5
const STRING_SELECT = 3

const optionType = (value: string | number | boolean) => (typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5)
const optionsOf = (options: Readonly<Record<string, string | number | boolean>>): Json[] =>
  Object.entries(options).map(([name, value]) => ({ name, type: optionType(value), value }))

export function createPeople(gateway: { dispatch(event: string, data: Json): void }, room: Room): DiscordPeople {
  const act = (type: number, data: Json, acting: Acting = {}, under?: Json): Json => {
    const made = { ...interaction(type, data, acting), ...(under && { message: under }) }
    room.expect(made)
    gateway.dispatch('INTERACTION_CREATE', made)
    return made
  }
  const say = (saying: Saying): Json => {
    const said = message(saying)
    room.keep(said)
    gateway.dispatch('MESSAGE_CREATE', said)
    return said
  }
  const command: DiscordPeople['command'] = (name, options = {}, acting = {}) =>
    act(COMMAND, { id: snowflake(), name, type: 1, options: optionsOf(options) }, acting)
  return {
    say,
    command,
    edit(said, content) {
      const edited = { ...said, content, edited_timestamp: new Date().toISOString() }
      room.keep(edited)
      gateway.dispatch('MESSAGE_UPDATE', edited)
      return edited
    },
    remove: ({ id, channel_id, guild_id }) =>
      gateway.dispatch('MESSAGE_DELETE', { id, channel_id, ...(guild_id !== undefined && { guild_id }) }),
    open(title, content) {
      const id = snowflake()
      gateway.dispatch('THREAD_CREATE', {
        ...addThread({ id, name: title, parent: IDS.forum, owner: IDS.alice }),
        newly_created: true,
      })
      return say({ id, in: id, content })
    },
    slash: (question, acting) => command('ask', { question }, acting),
    use: (name, on, acting = {}) =>
      act(COMMAND, { id: snowflake(), name, type: 3, target_id: on.id, resolved: { messages: { [String(on.id)]: on } } }, acting),
    press: (under, customId, acting) => act(COMPONENT, { component_type: 2, custom_id: customId, id: 2 }, acting, under),
    choose(under, value, acting, customId = 'askmenu') {
      const values = typeof value === 'string' ? [value] : value
      const component_type = customId.endsWith(':tell') ? USER_SELECT : STRING_SELECT
      const resolved = component_type === USER_SELECT ? { resolved: { users: {}, members: {} } } : {}
      return act(COMPONENT, { component_type, custom_id: customId, id: 2, values, ...resolved }, acting, under)
    },
    submit(under, customId, values, acting) {
      const components = Object.entries(values).map(([field, value], at) => ({
        type: 18,
        id: at * 2 + 1,
        component: { type: 4, id: at * 2 + 2, custom_id: field, value },
      }))
      return act(MODAL, { custom_id: customId, components }, acting, under)
    },
    type(name, options) {
      const typed = optionsOf(options).map((option, at, all) => ({ ...option, ...(at === all.length - 1 && { focused: true }) }))
      return act(AUTOCOMPLETE, { id: snowflake(), name, type: 1, options: typed })
    },
    redeliver: (event, data) => gateway.dispatch(event, data),
  }
}
