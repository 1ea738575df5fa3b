import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Shard, ShardEvents, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import type { DiscordConfig } from '../../../config.ts'
import { discordOperatorWording } from '../../../reply/wording/discord/discord-operator.ts'
import { codeOf } from './failure.ts'

/** The program that each shard runs, in a process of its own, and what runs programs. */
const PROGRAM = fileURLToPath(new URL('../../../discord-shard.ts', import.meta.url))
const RUN = fileURLToPath(new URL('../../../run.mjs', import.meta.url))
/** Discord lets one session begin every five seconds. */
const BETWEEN_MS = 5500
/** A shard loads the papers before it connects. */
const READY_MS = 60_000
/** A shard that ends is started again; when so many end within a minute, something else is wrong. */
const MOST_DEATHS = 5
const DEATHS_WITHIN_MS = 60_000

export interface RunningShards {
  readonly application: string
  /** Lets each shard finish what is under way. */
  stop(): Promise<void>
}

/** Runs the bot in one process a shard, by discord.js's own manager. Rejects with an Error in plain words when not all of them connect. */
export async function startShards(
  { token }: DiscordConfig,
  count: number,
  log: Logger,
  lost: (error: unknown) => void,
): Promise<RunningShards> {
  const manager = new ShardingManager(RUN, { totalShards: count, token, shardArgs: [PROGRAM], execArgv: process.execArgv })
  const failed = () => new Error(discordOperatorWording.shardsFailed)
  const stop = () => stopShards(manager)
  watchDeaths(manager, log, () => lost(failed()))
  try {
    await manager.spawn({ amount: count, delay: BETWEEN_MS, timeout: READY_MS })
    const application = await manager.shards.first()?.fetchClientValue('application.id')
    return { application: String(application), stop }
  } catch (error) {
    log.error({ code: codeOf(error) }, 'discord: the shards did not start')
    await stop()
    throw failed()
  }
}

function watchDeaths(manager: ShardingManager, log: Logger, tooMany: () => void): void {
  const deaths: number[] = []
  manager.on('shardCreate', (shard) =>
    shard.on(ShardEvents.Death, () => {
      log.error({ shard: shard.id }, 'discord: a shard has ended')
      const now = Date.now()
      deaths.push(now)
      if (deaths.filter((time) => now - time < DEATHS_WITHIN_MS).length < MOST_DEATHS) return
      manager.respawn = false
      tooMany()
    }),
  )
}

async function stopShards(manager: ShardingManager): Promise<void> {
  manager.respawn = false
  await Promise.all([...manager.shards.values()].map(stopShard))
}

/** A shard that was told to stop ends by itself. */
async function stopShard(shard: Shard): Promise<void> {
  const child = shard.process
  if (!child || child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
