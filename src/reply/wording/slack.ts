import type { ReplyLanguage } from '../../answer/answer.ts'

/** What the bot itself says in Slack, apart from answers. */
export interface SlackWording {
  /** Under a reply of which a part found no room. */
  leftOut(count: number): string
  /** When an answer failed for a reason on our side. */
  readonly apology: string
}

export const slackWording: Readonly<Record<ReplyLanguage, SlackWording>> = {
  'zh-Hans': {
    leftOut: (count) => `篇幅所限，另有 ${count} 项未显示（行或来源）。问得更具体，就能看到。`,
    apology: '抱歉，这次没能回答，问题出在我这边。请稍后再问一次。',
  },
  'zh-Hant': {
    leftOut: (count) => `篇幅所限，另有 ${count} 項未顯示（行或來源）。問得更具體，就能看到。`,
    apology: '抱歉，這次沒能回答，問題出在我這邊。請稍後再問一次。',
  },
  en: {
    leftOut: (count) =>
      `For want of space ${count} more (rows or sources) ${count === 1 ? 'is' : 'are'} not shown. Ask more narrowly to see them.`,
    apology: 'Sorry, I could not answer this time; the fault is on my side. Please ask again in a moment.',
  },
}

/** For the person who starts the bot: what came of connecting. No text holds a secret. */
export const slackOperatorWording = {
  connected: (bot: string, team: string, mode: 'socket' | 'http', port: number) =>
    mode === 'socket'
      ? `Slack: connected to ${team} as @${bot} (Socket Mode)`
      : `Slack: ready for ${team} as @${bot}, listening on port ${port} at /slack/events`,
  noReceiver: 'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) besides SLACK_BOT_TOKEN.',
  badBotToken:
    'Slack refused the bot token (SLACK_BOT_TOKEN, it begins with xoxb-). Copy it again from the app’s page OAuth & Permissions.',
  badAppToken:
    'Slack refused the app-level token (SLACK_APP_TOKEN, it begins with xapp-). Copy it again from the app’s page Basic Information.',
  wrongAppToken:
    'Slack does not allow Socket Mode with this token: SLACK_APP_TOKEN must be an app-level token with the scope connections:write, and Socket Mode must be on.',
  unreachable: (code: string) => `Slack cannot be reached (${code}). Check the network, the proxy and SLACK_API_URL.`,
  silent: (seconds: number) => `Slack did not finish the connection within ${seconds} seconds. Check the network and the proxy.`,
  portTaken: (port: number) => `Port ${port} for Slack’s events cannot be used: it is taken or not allowed. Choose another PORT.`,
  refused: (code: string) => `Slack refused the connection (${code}).`,
}

/** What a workspace shows about the app; a manifest has one language only, so the command speaks two. */
export const slackManifestWording = {
  name: 'Wenju 问据',
  description: 'Answers questions about a paper and cites the place of every claim',
  command: 'Ask about the paper; only you see the answer / 就论文提问，只有你看到回答',
  hint: '2019年的扶贫资金额度是多少？',
}
