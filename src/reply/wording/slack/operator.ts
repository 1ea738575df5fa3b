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
