import type { Notices } from './notices.ts'

export const enNotices: Notices = {
  cli: {
    askUsage: [
      'Usage:',
      '  npm run --silent ask                      chat in the terminal',
      '  npm run --silent ask -- "question"        answer one question',
      'Options:',
      '  --json           print the whole answer as JSON',
      '  --batch          read {"id","question","history"} lines on stdin, write one answer a line',
      '  --paper ID       search one paper only',
      '  --corpus FOLDER  use another corpus folder',
      '  --help           show this text',
    ].join('\n'),
    explainUsage: 'Usage: npm run --silent explain -- "question" [--paper ID] [--corpus FOLDER] [--json]',
    badArguments: (detail) => `These arguments do not work: ${detail}`,
    unknownPaper: (id, known) => `There is no paper "${id}". Known papers: ${known.join(', ')}`,
    answerFailed: 'Sorry, something went wrong while answering.',
    otherSources: (count) => `and ${count} more`,
  },
  batch: {
    notJson: 'This line is not valid JSON',
    notObject: 'This line must be a JSON object with id and question',
    badLine: (path) => `"${path}" is missing in this line or has the wrong type`,
  },
  chat: {
    welcome: (papers) =>
      `Hello! Ask me about ${papers.map((title) => `"${title}"`).join(', ')}. Type /help for help, /quit to leave.`,
    prompt: '> ',
    help: [
      'Just type a question. Follow-ups work ("And in 2019?"), and a number asks the suggestion of that number.',
      '  /sources   all sources of the last answer',
      '  /explain   how the last answer was found',
      '  /help      this text',
      '  /quit      leave',
    ].join('\n'),
    goodbye: 'Goodbye!',
    noAnswerYet: 'Nothing has been answered yet.',
    noSources: 'The last answer has no sources.',
    unknownCommand: (command) => `There is no command ${command}. Type /help for help.`,
  },
  explain: {
    normalised: 'Normalised',
    mentions: 'Mentions',
    residue: 'Unexplained words',
    rule: 'Rule',
    rejected: 'Rejected rules',
    plan: 'Plan',
    evidence: 'Evidence',
    considered: 'Nearest sentences',
    lacks: 'lacks: ',
    answer: 'Answer',
    none: 'none',
  },
  corpus: {
    missing: (folder) => `There is no corpus folder ${folder}`,
    empty: (folder) => `The corpus folder ${folder} holds no paper`,
    corrupt: (file, path, expected) => `The corpus file ${file} is wrong at ${path}: ${expected}`,
    unreadable: (detail) => `Loading failed: ${detail}`,
  },
  status: {
    ready: (papers, milliseconds) => `Loaded ${papers} ${papers === 1 ? 'paper' : 'papers'} in ${milliseconds} ms`,
    failed: (platform, reason, seconds) => `${platform} cannot start, next attempt in ${seconds} s: ${reason}`,
    lost: (platform, reason, seconds) => `${platform} was disconnected, next attempt in ${seconds} s: ${reason}`,
    nothingEnabled: 'No platform is enabled: put a token into .env, or switch the web page on.',
    segmenterFallback:
      'nodejieba, the native segmenter, cannot be loaded; words are cut without it, by the same dictionary: nearly the same answers, a little slower. To get the native one: npm rebuild nodejieba (see the README).',
    stopping: 'Stopping after the answers under way …',
    stopped: 'Stopped.',
  },
}
