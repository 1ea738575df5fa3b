import { parseArgs } from 'node:util'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import {
  type Config,
  type ConfigProblem,
  type DiscordConfig,
  type Environment,
  readConfig,
  type SlackConfig,
} from '../../../config.ts'
import { configProblemLines } from '../../../reply/wording/config.ts'
import type { DoctorWording } from '../../../reply/wording/doctor/doctor-wording.ts'
import { doctorWordingFor } from '../../../reply/wording/doctor/doctor-wording-for.ts'
import { wordingFor } from '../../../reply/wording/wording-for.ts'
import { examineWords } from '../../../service/examine-words.ts'
import { type Examination, type Finding, finding } from '../../finding.ts'
import { type CliIo, EXIT, write } from '../cli-io.ts'
import { cliLanguage } from '../cli-language.ts'
import { parseOrUsage } from '../parse-or-usage.ts'
import { checkCorpus, checkData } from './check-files.ts'
import { checkMachine } from './check-machine.ts'
import { findingsText } from './findings-text.ts'

/** An answer's time has whole seconds only, and is under way for some. */
const CLOSE_SECONDS = 10
/** Slack's requests carry their time, and older ones count as replayed (docs.slack.dev/authentication/verifying-requests-from-slack). */
const REFUSED_SECONDS = 300

/** The platforms' own checks; their libraries are loaded only when they are configured. */
export interface PlatformChecks {
  slack(config: SlackConfig, words: DoctorWording): Promise<Examination>
  discord(config: DiscordConfig, words: DoctorWording): Promise<Examination>
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  })

/** `npm run doctor`: what is right, what is wrong, and how to mend it. Returns the exit code: 1 when something is wrong. */
export async function runDoctor(argv: readonly string[], io: CliIo, platforms: PlatformChecks): Promise<number> {
  const words = doctorWordingFor(cliLanguage(io.env))
  const parsed = await parseOrUsage(() => parse([...argv]), words.usage, io)
  if (typeof parsed === 'number') return parsed
  const findings = await examine(io.env, platforms)
  const isWell = findings.every(({ state }) => state !== 'wrong')
  const shown = parsed.values.json ? JSON.stringify({ ok: isWell, findings }, null, 2) : findingsText(findings, words, io)
  await write(io.stdout, `${shown}\n`)
  return isWell ? EXIT.ok : EXIT.failed
}

async function examine(env: Environment, platforms: PlatformChecks): Promise<Finding[]> {
  const lang = cliLanguage(env)
  const words = doctorWordingFor(lang)
  const { config, problems } = soundSettings(env)
  const cutting = examineWords(config.dataDir, config.segmenter)
  const isUnchecked = (name: string) => problems.some(({ variable }) => platformOf(variable) === name)
  const off = (name: 'slack' | 'discord'): Examination => {
    const told = isUnchecked(name) ? words.settings.unchecked : words[name].notConfigured
    return { findings: [finding(`${name}.token`, 'off', told)] }
  }
  const slack = config.slack ? await platforms.slack(config.slack, words) : off('slack')
  const discord = config.discord ? await platforms.discord(config.discord, words) : off('discord')
  return [
    ...checkMachine(process.versions.node, cutting, words),
    ...settingFindings(problems, words, lang),
    ...checkCorpus(config.corpusDir, cutting, words, wordingFor(lang).notices),
    ...checkData(config.dataDir, words),
    clockFinding(slack.clockAheadMs ?? discord.clockAheadMs, words),
    ...slack.findings,
    ...discord.findings,
  ]
}

/** A setting belongs to a platform by its name; PORT is Slack's. */
function platformOf(variable: string): string | undefined {
  if (variable === 'PORT') return 'slack'
  return ['slack', 'discord'].find((name) => variable.toLowerCase().startsWith(`${name}_`))
}

/** The settings without those that are wrong, and without a platform of which one is wrong: the rest can be checked all the same. */
function soundSettings(env: Environment): { config: Config; problems: readonly ConfigProblem[] } {
  const read = readConfig(env)
  if ('config' in read) return { config: read.config, problems: [] }
  const wrong = read.problems.map(({ variable }) => variable)
  const platforms = wrong.map(platformOf).filter((name) => name !== undefined)
  const isSound = (name: string) => !wrong.some((one) => one === name) && !platforms.includes(platformOf(name) ?? '')
  const sound = Object.fromEntries(Object.entries(env).filter(([name]) => isSound(name)))
  return { config: soundSettings(sound).config, problems: read.problems }
}

function settingFindings(problems: readonly ConfigProblem[], { settings }: DoctorWording, lang: ReplyLanguage): Finding[] {
  if (problems.length === 0) return [finding('settings', 'right', settings.right)]
  const [, ...lines] = configProblemLines(problems, lang)
  return lines.map((line) => finding('settings', 'wrong', settings.wrong(line.trim())))
}

function clockFinding(aheadMs: number | undefined, { clock }: DoctorWording): Finding {
  if (aheadMs === undefined) return finding('clock', 'off', clock.unknown)
  const seconds = Math.round(aheadMs / 1000)
  if (Math.abs(seconds) <= CLOSE_SECONDS) return finding('clock', 'right', clock.right(CLOSE_SECONDS))
  return finding('clock', Math.abs(seconds) < REFUSED_SECONDS ? 'hint' : 'wrong', clock.off(seconds))
}
