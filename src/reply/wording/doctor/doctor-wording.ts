import type { ExaminedPaper } from '../../../answer/examined-paper.ts'

/** What a check found, and how to mend it where something is to be mended. */
export interface Told {
  readonly says: string
  readonly mend?: string
}

/** What `doctor` says. No text holds a secret. */
export interface DoctorWording {
  readonly usage: string
  /** The heading of each group of checks. */
  readonly headings: Readonly<Record<'machine' | 'settings' | 'corpus' | 'data' | 'clock' | 'slack' | 'discord', string>>
  readonly mend: (how: string) => string
  /** How to set up what is not. */
  readonly begin: (how: string) => string
  readonly allRight: string
  readonly summary: (wrong: number, hints: number) => string
  readonly machine: {
    readonly node: (version: string) => Told
    readonly nodeTooOld: (version: string, needed: number) => Told
    readonly segmenter: (name: 'jieba' | 'dictionary' | 'intl') => Told
    readonly segmenterFallback: (reason: string) => Told
    readonly segmenterMissing: (reason: string) => Told
    readonly noDictionary: Told
    readonly noGlossary: Told
  }
  readonly settings: {
    readonly right: Told
    /** `problem` is a line of the wording of settings. */
    readonly wrong: (problem: string) => Told
    /** A platform was not tried because its settings are wrong. */
    readonly unchecked: Told
  }
  readonly corpus: {
    readonly paper: (paper: ExaminedPaper) => Told
    readonly broken: (reason: string) => Told
  }
  readonly data: {
    readonly right: (folder: string, entries: number) => Told
    readonly unusable: (folder: string, code: string) => Told
    readonly corrupt: (files: readonly string[], more: number) => Told
  }
  readonly clock: {
    readonly right: (seconds: number) => Told
    /** `seconds` ahead of the platform's clock; behind it when negative. */
    readonly off: (seconds: number) => Told
    readonly unknown: Told
  }
  readonly network: {
    readonly unreachable: (platform: string, code: string, variable: string) => Told
    /** Something answered that is not the platform. */
    readonly foreign: (platform: string, status: number, variable: string) => Told
    readonly refused: (what: string, code: string) => Told
    readonly wait: (platform: string) => Told
  }
  readonly slack: {
    readonly notConfigured: Told
    readonly botToken: (bot: string, team: string) => Told
    readonly badBotToken: (code: string) => Told
    readonly scopes: (count: number) => Told
    readonly missingScopes: (scopes: readonly string[]) => Told
    readonly superfluousScopes: (scopes: readonly string[]) => Told
    readonly appToken: Told
    readonly badAppToken: (code: string) => Told
    readonly portFree: (port: number) => Told
    /** Wenju itself listens there, with the same signing secret. */
    readonly portOurs: (port: number) => Told
    readonly portTaken: (port: number, code: string) => Told
    readonly oddSigningSecret: Told
  }
  readonly discord: {
    readonly notConfigured: Told
    readonly token: (bot: string) => Told
    readonly badToken: Told
    readonly intentOn: Told
    readonly intentUnused: Told
    readonly intentMissing: Told
    readonly sessions: (shards: number, remaining: number, total: number) => Told
    /** DISCORD_SHARDS is smaller than what the gateway recommends. */
    readonly fewShards: (set: number, recommended: number) => Told
    readonly fewSessions: (remaining: number, total: number, hours: number) => Told
    readonly commands: (count: number) => Told
    readonly otherCommands: (names: readonly string[]) => Told
    readonly installations: Told
    readonly missingInstallations: (kinds: readonly ('guild' | 'user')[]) => Told
  }
}
