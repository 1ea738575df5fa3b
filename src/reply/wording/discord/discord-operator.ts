/** For the person who starts the bot: what came of connecting. No text holds a secret. */
export const discordOperatorWording = {
  invite: (address: string) => `Discord: connected. Invite the bot to a server: ${address}`,
  inviteSharded: (address: string, shards: number) =>
    `Discord: connected with ${shards} shards. Invite the bot to a server: ${address}`,
  badToken: 'Discord refused the bot token (DISCORD_TOKEN). Copy it again from the Developer Portal, page Bot, Reset Token.',
  badIntents:
    'Discord refused the gateway intents of this bot. Enable Message Content Intent in the Developer Portal, page Bot, or set DISCORD_MESSAGE_CONTENT=off.',
  unreachable: (code: string) => `Discord cannot be reached (${code}). Check the network, the proxy and DISCORD_API_URL.`,
  silent: (seconds: number) =>
    `Discord did not finish the connection within ${seconds} seconds. Check the network and the proxy.`,
  refused: (code: string) => `Discord refused the connection (${code}).`,
  shardsFailed: 'Discord: the shards end again and again; see the log.',
}
