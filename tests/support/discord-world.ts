/** The people, channels and objects of the loopback Discord, as complete as discord.js needs them. */

export const IDS = {
  bot: '100000000000000001',
  alice: '200000000000000001',
  bob: '200000000000000002',
  otherBot: '200000000000000009',
  guild: '300000000000000001',
  botRole: '300000000000000002',
  general: '400000000000000001',
  busy: '400000000000000002',
  dm: '400000000000000003',
  botThread: '400000000000000004',
  /** A thread that alice opened on her own. */
  peopleThread: '400000000000000005',
  forum: '400000000000000006',
  /** A server that belongs to the other of two shards, and its channel. */
  otherGuild: '300000000004194305',
  elsewhere: '400000000000000007',
} as const

export type Json = Record<string, unknown>

/** Discord counts milliseconds from the beginning of 2015, in the bits above these. */
const EPOCH_MS = 1_420_070_400_000
const TIME_SHIFT = 22n

let last = 0n
/** Ids that grow and hold the time, as Discord's do. */
export function snowflake(): string {
  const now = BigInt(Date.now() - EPOCH_MS) << TIME_SHIFT
  last = now > last ? now : last + 1n
  return last.toString()
}

const SINCE = '2026-01-01T00:00:00.000000+00:00'
export const ALL_PERMISSIONS = '2251799813685247'

export function user(id: string): Json {
  const bot = id === IDS.bot || id === IDS.otherBot
  return {
    id,
    username: `user${id.slice(-2)}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    clan: null,
    primary_guild: null,
  }
}

export function member(id: string): Json {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: 0,
    joined_at: SINCE,
    mute: false,
    nick: null,
    pending: false,
    premium_since: null,
    roles: id === IDS.bot ? [IDS.botRole] : [],
    avatar_decoration_data: null,
    collectibles: null,
  }
}

const role = (id: string, name: string, tags?: Json): Json => ({
  id,
  name,
  permissions: ALL_PERMISSIONS,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  managed: tags !== undefined,
  mentionable: true,
  position: tags ? 1 : 0,
  flags: 0,
  ...(tags && { tags }),
})

const textChannel = (id: string, name: string, guild: string = IDS.guild): Json => ({
  id,
  type: 0,
  name,
  guild_id: guild,
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  nsfw: false,
  topic: null,
  rate_limit_per_user: 0,
  last_message_id: null,
  flags: 0,
})

const thread = (id: string, owner: string): Json => ({
  id,
  type: 11,
  name: 'thread',
  guild_id: IDS.guild,
  parent_id: IDS.general,
  owner_id: owner,
  last_message_id: null,
  rate_limit_per_user: 0,
  message_count: 1,
  member_count: 2,
  total_message_sent: 1,
  flags: 0,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: SINCE,
    locked: false,
    create_timestamp: SINCE,
  },
  member: { id, user_id: IDS.bot, join_timestamp: SINCE, flags: 0 },
})

const dmChannel: Json = { id: IDS.dm, type: 1, last_message_id: null, flags: 0, recipients: [user(IDS.alice)] }

/** A thread that was opened on a message, or a post of a forum. */
export function addThread(made: {
  readonly id: string
  readonly name: string
  readonly parent: string
  readonly owner: string
}): Json {
  const { id, name, parent, owner } = made
  const added = { ...thread(id, owner), name, parent_id: parent }
  CHANNELS.push(added)
  return added
}

const forum: Json = {
  ...textChannel(IDS.forum, 'forum'),
  type: 15,
  available_tags: [],
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
}

const CHANNELS: Json[] = [
  textChannel(IDS.general, 'general'),
  textChannel(IDS.busy, 'busy'),
  textChannel(IDS.elsewhere, 'elsewhere', IDS.otherGuild),
  forum,
  dmChannel,
  thread(IDS.botThread, IDS.bot),
  thread(IDS.peopleThread, IDS.alice),
]

export function channel(id: string): Json {
  const found = CHANNELS.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no channel ${id}`)
  return found
}

/** The server in which a channel is; undefined for direct messages. */
export const guildOf = (id: string): string | undefined => channel(id).guild_id as string | undefined

export const guild: Json = {
  id: IDS.guild,
  name: 'guild',
  owner_id: IDS.alice,
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  roles: [role(IDS.guild, '@everyone'), role(IDS.botRole, 'ask', { bot_id: IDS.bot })],
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  preferred_locale: 'zh-CN',
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  joined_at: SINCE,
  large: false,
  unavailable: false,
  member_count: 3,
  voice_states: [],
  members: [IDS.bot, IDS.alice, IDS.bob].map((id) => ({ ...member(id), user: user(id) })),
  channels: [IDS.general, IDS.busy, IDS.forum].map(channel),
  threads: [IDS.botThread, IDS.peopleThread].map(channel),
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
}

const otherGuild: Json = {
  ...guild,
  id: IDS.otherGuild,
  name: 'other guild',
  roles: [role(IDS.otherGuild, '@everyone')],
  channels: [channel(IDS.elsewhere)],
  threads: [],
}

export const GUILDS: readonly Json[] = [guild, otherGuild]
