import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPLY_LANGUAGES } from '../src/answer/answer.ts'
import { type Environment, readConfig, secretsOf, VARIABLE_NAMES } from '../src/config.ts'
import { configProblemLines } from '../src/reply/wording/config.ts'

function configOf(env: Environment) {
  const result = readConfig(env)
  if ('problems' in result) throw new Error(configProblemLines(result.problems, 'en').join('\n'))
  return result.config
}

function problemsOf(env: Environment) {
  const result = readConfig(env)
  return 'problems' in result ? result.problems : []
}

describe('readConfig', () => {
  it('runs the local web page alone when nothing is set', () => {
    expect(configOf({})).toEqual({
      corpusDir: 'corpus',
      dataDir: '.wenju',
      logLevel: 'warn',
      segmenter: 'auto',
      limits: { person: 20, channel: 60 },
      web: { host: '127.0.0.1', port: 8080 },
    })
  })

  it('takes an empty or blank value for unset', () => {
    const empty = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '  ']))
    expect(configOf(empty)).toEqual(configOf({}))
  })

  it('switches the web page off, or lets the system choose a port', () => {
    expect(configOf({ WEB_PORT: 'off' }).web).toBeUndefined()
    expect(configOf({ WEB_PORT: '0', WEB_HOST: '::1' }).web).toEqual({ host: '::1', port: 0 })
  })

  it.each(['65536', '-1', '8.5', '八', 'on'])('refuses the port %s', (port) => {
    expect(problemsOf({ WEB_PORT: port }).map((problem) => problem.variable)).toEqual(['WEB_PORT'])
  })

  it('reads both modes of Slack, and Discord', () => {
    expect(configOf({ SLACK_BOT_TOKEN: 'xoxb-test', SLACK_APP_TOKEN: 'xapp-test' }).slack).toEqual({
      botToken: 'xoxb-test',
      appToken: 'xapp-test',
      port: 3000,
      managers: [],
    })
    const http = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: 's', PORT: '0', SLACK_API_URL: 'http://127.0.0.1:9/api/' }
    expect(configOf(http).slack).toEqual({
      botToken: 'xoxb-test',
      signingSecret: 's',
      port: 0,
      managers: [],
      apiUrl: 'http://127.0.0.1:9/api/',
    })
    const discord = { token: 'anything', managers: [], shards: 'auto', messageContent: false }
    expect(configOf({ DISCORD_TOKEN: 'anything' }).discord).toEqual(discord)
    expect(configOf({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }).discord).toBeUndefined()
  })

  it('reads who manages the bot, its limits, and what Discord is asked for', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_APP_TOKEN: 'xapp-test', SLACK_MANAGERS: ' U0123ABCD , W0456,' }
    const discord = {
      DISCORD_TOKEN: 't',
      DISCORD_MANAGERS: '80351110224678912',
      DISCORD_SHARDS: '4',
      DISCORD_MESSAGE_CONTENT: 'on',
    }
    const config = configOf({ ...slack, ...discord, QUESTIONS_PER_MINUTE: '5', CHANNEL_QUESTIONS_PER_MINUTE: '500' })
    expect(config.slack?.managers).toEqual(['U0123ABCD', 'W0456'])
    expect(config.discord).toEqual({ token: 't', managers: ['80351110224678912'], shards: 4, messageContent: true })
    expect(config.limits).toEqual({ person: 5, channel: 500 })
  })

  it.each([
    ['SLACK_MANAGERS', '@wang'],
    ['SLACK_MANAGERS', 'U1;U2'],
    ['DISCORD_MANAGERS', 'wang#1'],
    ['DISCORD_SHARDS', '0'],
    ['DISCORD_SHARDS', 'many'],
    ['DISCORD_MESSAGE_CONTENT', 'yes'],
    ['QUESTIONS_PER_MINUTE', '0'],
    ['CHANNEL_QUESTIONS_PER_MINUTE', '1.5'],
  ])('refuses %s=%s', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toMatchObject([{ variable, found: { kind: 'text', text: value } }])
  })

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-test' }, 'needed-by'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'needed-by'],
    [{ SLACK_BOT_TOKEN: 'xoxb-test' }, 'needs-one-of'],
  ])('reports the half of a Slack set-up: %o', (env, kind) => {
    expect(problemsOf(env)).toMatchObject([{ variable: 'SLACK_BOT_TOKEN', expected: { kind } }])
  })

  it('reports every problem at once', () => {
    const wrong = { LOG_LEVEL: 'loud', SEGMENTER: 'x', WEB_HOST: 'a b', WEB_PORT: '-1', PORT: 'x', SLACK_API_URL: 'ftp://x' }
    expect(
      problemsOf({ ...wrong, SLACK_APP_TOKEN: 'xoxb-swapped', DISCORD_TOKEN: 'a b' }).map(({ variable }) => variable),
    ).toEqual([
      'LOG_LEVEL',
      'SEGMENTER',
      'WEB_HOST',
      'WEB_PORT',
      'SLACK_APP_TOKEN',
      'PORT',
      'SLACK_API_URL',
      'DISCORD_TOKEN',
      'SLACK_BOT_TOKEN',
    ])
  })

  it('tells a swapped token by its prefix, not by its value', () => {
    const lines = configProblemLines(problemsOf({ SLACK_BOT_TOKEN: 'xapp-1-secret', SLACK_APP_TOKEN: 'xapp-1' }), 'en')
    expect(lines[1]).toBe(
      '  SLACK_BOT_TOKEN: found a value of 13 characters that begins with xapp-; expected a token that begins with xoxb-, without blanks.',
    )
  })
})

describe('configProblemLines', () => {
  it('never prints a secret, in any language', () => {
    const secret = fc
      .string({ unit: fc.constantFrom('Q', 'Z', ' ', '密'), minLength: 6, maxLength: 30 })
      .filter((text) => text.trim() === text)
    fc.assert(
      fc.property(secret, secret, secret, fc.constantFrom(...REPLY_LANGUAGES), (bot, app, discord, lang) => {
        const problems = problemsOf({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: `xoxb-${app}`, DISCORD_TOKEN: discord })
        const printed = configProblemLines(problems, lang).join('\n')
        expect(problems.length).toBeGreaterThan(0)
        for (const value of [bot, app, discord]) expect(printed).not.toContain(value)
      }),
    )
  })

  it('says each kind of problem in each language', () => {
    const problems = problemsOf({
      LOG_LEVEL: 'x',
      WEB_HOST: 'a b',
      WEB_PORT: 'x',
      PORT: 'x',
      SLACK_API_URL: 'x',
      SLACK_APP_TOKEN: 'x',
      SLACK_MANAGERS: 'x',
      DISCORD_SHARDS: 'x',
      QUESTIONS_PER_MINUTE: 'x',
    })
    for (const lang of REPLY_LANGUAGES) {
      const lines = configProblemLines(problems, lang)
      expect(lines).toHaveLength(problems.length + 1)
      expect(lines.join()).not.toContain('undefined')
    }
  })
})

describe('secretsOf', () => {
  it('lists every secret that is set', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_APP_TOKEN: 'xapp-test', SLACK_SIGNING_SECRET: 's3', DISCORD_TOKEN: 'd4' }
    expect(secretsOf(configOf(env))).toEqual(['xoxb-test', 'xapp-test', 's3', 'd4'])
    expect(secretsOf(configOf({}))).toEqual([])
  })
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const set = lines.filter((line) => line.includes('=') && !line.startsWith('#'))

  it('lists every variable once, in the order of the schema, each under an explanation', () => {
    expect(set.map((line) => line.split('=')[0])).toEqual(VARIABLE_NAMES)
    for (const line of set) expect(lines[lines.indexOf(line) - 1]).toMatch(/^# \S/)
  })

  it('shows the defaults', () => {
    const example = Object.fromEntries(set.map((line) => line.split('=', 2)))
    expect(configOf(example)).toEqual(configOf({}))
  })
})
