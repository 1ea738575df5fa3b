import { config } from 'dotenv'
import { runDoctor } from './adapters/cli/doctor/run-doctor.ts'

config({ quiet: true })
process.exitCode = await runDoctor(process.argv.slice(2), process, {
  slack: async (settings, words) => (await import('./adapters/slack/check-slack.ts')).checkSlack(settings, words),
  discord: async (settings, words) => (await import('./adapters/discord/check-discord.ts')).checkDiscord(settings, words),
})
