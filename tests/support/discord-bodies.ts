/**
 * The message bodies of Discord's API as discord-api-types writes them; `discord-checks.ts` makes a JSON schema of each.
 * The types of references, edits, callbacks and commands are mapped types, which the schema generator cannot follow.
 */
import type { RESTPostAPIChannelMessageJSONBody, RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10'

export type MessageBody = Omit<RESTPostAPIChannelMessageJSONBody, 'message_reference'> & {
  message_reference?: { message_id: string; fail_if_not_exists?: boolean }
}
export type FollowUpBody = RESTPostAPIWebhookWithTokenJSONBody
export type EditBody = Pick<
  RESTPostAPIWebhookWithTokenJSONBody,
  'content' | 'embeds' | 'allowed_mentions' | 'components' | 'attachments' | 'flags'
>
