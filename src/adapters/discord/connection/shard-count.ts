import { type APIGatewayBotInfo, REST, Routes } from 'discord.js'
import type { DiscordConfig } from '../../../config.ts'
import { withoutSlash } from './create-client.ts'

/** How many shards to run: as configured, otherwise as many as Discord recommends. Rejects with the API's own error. */
export async function shardCount({ token, apiUrl, shards }: DiscordConfig): Promise<number> {
  if (shards !== 'auto') return shards
  const rest = new REST({ ...(apiUrl && { api: withoutSlash(apiUrl) }) }).setToken(token)
  const information = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo
  return information.shards
}
