import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { waitUntil } from '../../support/wait-until.ts'
import { startBotProcess } from './bot-process.ts'
import { printReport, type Run } from './chat-report.ts'
import type { LoadTarget } from './load-target.ts'

const USAGE = 'npm run --silent bench:chat -- [--platform slack|discord] [--rate 200] [--seconds 60]'
const TICK_MS = 10
/** Everything is given up when so long nothing more was answered. */
const STALLED_MS = 60_000
/** A second answer may come after the last first one; repeated deliveries come up to five seconds late. */
const SETTLE_MS = 6000
/** Limits for people are not what is measured here: every question is to be answered. */
const NO_LIMITS = { QUESTIONS_PER_MINUTE: '1000000', CHANNEL_QUESTIONS_PER_MINUTE: '1000000' }

const PLATFORMS: Readonly<Record<string, () => Promise<LoadTarget>>> = {
  slack: async () => (await import('./slack-load.ts')).SlackLoad.start(),
  discord: async () => (await import('./discord-load.ts')).DiscordLoad.start(),
}

/** Sends so many events a second for so many seconds, however long each takes to make. */
async function sendAll(target: LoadTarget, rate: number, seconds: number): Promise<void> {
  const start = performance.now()
  for (let sent = 0; sent < rate * seconds; await sleep(TICK_MS)) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate)
    for (; sent < due; sent++) target.send()
  }
}

async function untilAnswered({ ledger }: LoadTarget): Promise<void> {
  const begun = performance.now()
  while (ledger.open > 0 && performance.now() - Math.max(begun, ledger.lastAnswer) < STALLED_MS) await sleep(100)
  await sleep(SETTLE_MS)
}

async function measure(name: string, rate: number, seconds: number): Promise<Run> {
  const target = await (PLATFORMS[name] as () => Promise<LoadTarget>)()
  const dataDir = mkdtempSync(join(tmpdir(), `wenju-bench-${name}-`))
  const bot = startBotProcess({ ...NO_LIMITS, ...target.env, DATA_DIR: dataDir, WEB_PORT: 'off', LOG_LEVEL: 'warn' })
  try {
    await waitUntil(() => target.isConnected(), 'the bot to connect').catch((error: Error) => {
      throw new Error(`${error.message}:\n${bot.output()}`)
    })
    await sleep(2000)
    const before = await bot.sample()
    const delay = monitorEventLoopDelay()
    delay.enable()
    await sendAll(target, rate, seconds)
    delay.disable()
    const after = await bot.sample()
    await untilAnswered(target)
    const settled = await bot.sample()
    const tally = target.ledger.tally()
    const exitCode = await bot.stop()
    const { repeated, requests, violations, note } = target
    const ownDelayMs = delay.percentile(99) / 1e6
    return {
      name,
      rate,
      seconds,
      tally,
      repeated,
      requests,
      note,
      violations,
      samples: bot.samples,
      before,
      after,
      settled,
      ownDelayMs,
      exitCode,
      log: bot.output(),
    }
  } finally {
    await bot.stop()
    await target.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: {
    platform: { type: 'string', multiple: true, default: Object.keys(PLATFORMS) },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help || values.platform.some((name) => !PLATFORMS[name])) {
  process.stdout.write(`${USAGE}\n`)
} else {
  let met = true
  for (const name of values.platform) met = printReport(await measure(name, Number(values.rate), Number(values.seconds))) && met
  process.exitCode = met ? 0 : 1
}
