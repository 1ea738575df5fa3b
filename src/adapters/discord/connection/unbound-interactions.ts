import { REST } from 'discord.js'

/** Each interaction has a queue of its own here, which nothing comes to again after its 15 minutes. */
const SWEEP_MS = 60_000

/**
 * Lets the requests that answer interactions pass the 50 a second that `rest` holds the bot to. They carry the token of their
 * interaction instead of the bot's, and Discord does not count them ("Endpoints", interactions/receiving-and-responding);
 * discord.js does. The limits that Discord's answers tell hold for them too.
 */
export function leaveInteractionsUnbound(rest: REST): void {
  const unbound = new REST({ ...rest.options, globalRequestsPerSecond: Number.POSITIVE_INFINITY, handlerSweepInterval: SWEEP_MS })
  const bound = rest.queueRequest.bind(rest)
  rest.queueRequest = (request) => (request.auth === false ? unbound.queueRequest(request) : bound(request))
}
