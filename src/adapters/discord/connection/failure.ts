import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js'
import { discordOperatorWording } from '../../../reply/wording/discord/discord-operator.ts'

/** Codes of Discord's API (topics/opcodes-and-status-codes) that have an answer of their own. */
export const ApiCode = {
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  invalidWebhookToken: 50_027,
  invalidForm: 50_035,
} as const

const UNAUTHORISED = 401

/** The code of an error and nothing else: discord.js puts addresses with tokens and message texts into its errors. */
export function codeOf(error: unknown): string | number {
  if (error instanceof DiscordAPIError) return error.code
  if (error instanceof HTTPError) return error.status
  if (error instanceof Error) return 'code' in error && isCode(error.code) ? error.code : error.name
  return typeof error
}

/** Why no connection came about, in plain words and without secrets. `closeCode` is the gateway's, when it closed for good. */
export function connectionFailure(error: unknown, closeCode: number | undefined): Error {
  if (isBadToken(error) || closeCode === GatewayCloseCodes.AuthenticationFailed) return new Error(discordOperatorWording.badToken)
  if (closeCode === GatewayCloseCodes.DisallowedIntents || closeCode === GatewayCloseCodes.InvalidIntents)
    return new Error(discordOperatorWording.badIntents)
  if (closeCode !== undefined) return new Error(discordOperatorWording.refused(String(closeCode)))
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return new Error(discordOperatorWording.refused(`HTTP ${error.status}`))
  return new Error(discordOperatorWording.unreachable(String(codeOf(error))))
}

function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status === UNAUTHORISED
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'string' || typeof code === 'number'
}
