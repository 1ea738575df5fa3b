import { ALL_PERMISSIONS, channel, guildOf, IDS, type Json, member, snowflake, user } from './discord-world.ts'

export interface Saying {
  readonly from?: string
  readonly in?: string
  readonly content: string
  readonly mentions?: readonly string[]
  readonly mentionRoles?: readonly string[]
  /** The message that is replied to. */
  readonly replyTo?: Json
  readonly webhook?: boolean
  /** Given for the first message of a forum post, which has the id of its thread. */
  readonly id?: string
}

/** A message as MESSAGE_CREATE carries it, and as the API returns it. */
export function message({
  from = IDS.alice,
  in: where = IDS.general,
  content,
  mentions = [],
  mentionRoles = [],
  replyTo,
  webhook,
  id = snowflake(),
}: Saying): Json {
  return {
    id,
    type: replyTo ? 19 : 0,
    channel_id: where,
    author: user(from),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentions.map((id) => ({ ...user(id), member: member(id) })),
    mention_roles: mentionRoles,
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
    ...(webhook && { webhook_id: snowflake() }),
    ...(where === IDS.dm ? { channel_type: 1 } : { guild_id: guildOf(where), member: member(from) }),
    ...(replyTo && {
      message_reference: { type: 0, message_id: replyTo.id, channel_id: where },
      referenced_message: replyTo,
    }),
  }
}

export interface Acting {
  readonly from?: string
  readonly in?: string
  readonly locale?: string
  /** What the member may do; everything by default. */
  readonly permissions?: string
}

/** An interaction of any type, as INTERACTION_CREATE carries it. */
export function interaction(
  type: number,
  data: Json,
  { from = IDS.alice, in: where = IDS.general, locale = 'zh-CN', permissions = ALL_PERMISSIONS }: Acting,
): Json {
  const direct = where === IDS.dm
  return {
    version: 1,
    id: snowflake(),
    application_id: IDS.bot,
    type,
    token: `interaction-token-${snowflake()}`,
    channel_id: where,
    channel: channel(where),
    locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: ALL_PERMISSIONS,
    context: direct ? 1 : 0,
    authorizing_integration_owners: { '0': direct ? '0' : IDS.guild },
    data,
    ...(direct
      ? { user: user(from) }
      : {
          guild_id: guildOf(where),
          guild_locale: 'zh-CN',
          guild: { id: guildOf(where), features: [], locale: 'zh-CN' },
          member: { ...member(from), user: user(from), permissions },
        }),
  }
}
