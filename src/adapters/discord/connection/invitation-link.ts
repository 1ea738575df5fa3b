import { OAuth2Routes, OAuth2Scopes, PermissionFlagsBits } from 'discord.js'

/** What the bot needs in a server: to see a question, to answer it there or in a thread, and to show what it answers to. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory

/** The link that adds the bot to a server, with its commands. */
export function invitationLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: PERMISSIONS.toString(),
  })
  return `${OAuth2Routes.authorizationURL}?${query}`
}
