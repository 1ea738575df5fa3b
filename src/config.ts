import { z } from 'zod'

/** Slack settings: Socket Mode with `appToken`, HTTP with `signingSecret`. */
export interface SlackConfig {
  readonly botToken: string
  readonly appToken?: string
  readonly signingSecret?: string
  readonly port: number
  readonly apiUrl?: string
}

export interface DiscordConfig {
  readonly token: string
  readonly apiUrl?: string
}

export interface WebConfig {
  readonly host: string
  readonly port: number
}

export interface Config {
  readonly corpusDir: string
  readonly dataDir: string
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly segmenter: 'auto' | 'jieba' | 'intl'
  readonly web?: WebConfig
  readonly slack?: SlackConfig
  readonly discord?: DiscordConfig
}

void z
