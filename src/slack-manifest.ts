import { slackManifest } from './adapters/slack/manifest.ts'

/** Prints the Slack app manifest as JSON. With an https address as argument it is made for HTTP, else for Socket Mode. */
const address = process.argv[2]
process.stdout.write(`${JSON.stringify(slackManifest(address === undefined ? {} : { address }), null, 2)}\n`)
