import type { ReplyLanguage } from '../../answer/answer.ts'
import type { ConfigProblem, Expectation, FoundValue } from '../../config.ts'

interface Words {
  readonly heading: string
  readonly problem: (variable: string, found: string, expected: string) => string
  readonly unset: string
  readonly text: (text: string) => string
  readonly secret: (length: number, prefix?: string) => string
  readonly oneOf: (choices: string) => string
  readonly port: (orOff: boolean) => string
  readonly directory: string
  readonly host: string
  readonly url: string
  readonly count: string
  readonly autoOrCount: string
  readonly ids: (example: string) => string
  readonly visibleAscii: string
  readonly token: (prefix: string) => string
  readonly neededBy: (variable: string) => string
  readonly needsOneOf: (variables: string) => string
}

const english: Words = {
  heading: 'The settings do not work (see .env.example):',
  problem: (variable, found, expected) => `  ${variable}: ${found}; ${expected}.`,
  unset: 'not set',
  text: (text) => `found "${text}"`,
  secret: (length, prefix) => `found a value of ${length} characters${prefix ? ` that begins with ${prefix}` : ''}`,
  oneOf: (choices) => `expected one of ${choices}`,
  port: (orOff) => `expected a whole number from 0 to 65535${orOff ? ', or off' : ''}`,
  directory: 'expected a folder',
  host: 'expected an IP address or a host name',
  url: 'expected an address that begins with http:// or https://',
  count: 'expected a whole number from 1',
  autoOrCount: 'expected auto or a whole number from 1',
  ids: (example) => `expected ids such as ${example}, with commas between them`,
  visibleAscii: 'expected a token without blanks or non-ASCII characters',
  token: (prefix) => `expected a token that begins with ${prefix}, without blanks`,
  neededBy: (variable) => `needed because ${variable} is set`,
  needsOneOf: (variables) => `works only together with one of ${variables}`,
}

const simplified: Words = {
  heading: '设置有误（各项说明见 .env.example）：',
  problem: (variable, found, expected) => `  ${variable}：${found}，${expected}。`,
  unset: '未设置',
  text: (text) => `现为“${text}”`,
  secret: (length, prefix) => `现为一个${prefix ? `以 ${prefix} 开头、` : ''}长 ${length} 个字符的值`,
  oneOf: (choices) => `应为 ${choices} 之一`,
  port: (orOff) => `应为 0 到 65535 的整数${orOff ? '，或 off' : ''}`,
  directory: '应为一个文件夹',
  host: '应为 IP 地址或主机名',
  url: '应为以 http:// 或 https:// 开头的地址',
  count: '应为不小于 1 的整数',
  autoOrCount: '应为 auto 或不小于 1 的整数',
  ids: (example) => `应为形如 ${example} 的编号，多个用英文逗号隔开`,
  visibleAscii: '应为不含空格和非 ASCII 字符的令牌',
  token: (prefix) => `应为以 ${prefix} 开头、不含空格的令牌`,
  neededBy: (variable) => `而 ${variable} 需要它`,
  needsOneOf: (variables) => `还需同时设置 ${variables} 之一`,
}

const traditional: Words = {
  heading: '設定有誤（各項說明見 .env.example）：',
  problem: (variable, found, expected) => `  ${variable}：${found}，${expected}。`,
  unset: '未設定',
  text: (text) => `現為「${text}」`,
  secret: (length, prefix) => `現為一個${prefix ? `以 ${prefix} 開頭、` : ''}長 ${length} 個字元的值`,
  oneOf: (choices) => `應為 ${choices} 之一`,
  port: (orOff) => `應為 0 到 65535 的整數${orOff ? '，或 off' : ''}`,
  directory: '應為一個資料夾',
  host: '應為 IP 位址或主機名稱',
  url: '應為以 http:// 或 https:// 開頭的位址',
  count: '應為不小於 1 的整數',
  autoOrCount: '應為 auto 或不小於 1 的整數',
  ids: (example) => `應為形如 ${example} 的編號，多個用英文逗號隔開`,
  visibleAscii: '應為不含空格和非 ASCII 字元的權杖',
  token: (prefix) => `應為以 ${prefix} 開頭、不含空格的權杖`,
  neededBy: (variable) => `而 ${variable} 需要它`,
  needsOneOf: (variables) => `還需同時設定 ${variables} 之一`,
}

const words: Record<ReplyLanguage, Words> = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english }

/** All problems of the configuration as lines for the person who starts the bot; holds no secret. */
export function configProblemLines(problems: readonly ConfigProblem[], lang: ReplyLanguage): string[] {
  const say = words[lang]
  return [
    say.heading,
    ...problems.map((it) => say.problem(it.variable, foundText(it.found, say), expectedText(it.expected, say))),
  ]
}

function foundText(found: FoundValue, say: Words): string {
  switch (found.kind) {
    case 'unset':
      return say.unset
    case 'text':
      return say.text(found.text)
    case 'secret':
      return say.secret(found.length, found.prefix)
  }
}

function expectedText(expected: Expectation, say: Words): string {
  switch (expected.kind) {
    case 'one-of':
      return say.oneOf(expected.choices.join(' / '))
    case 'port':
      return say.port(expected.orOff)
    case 'token':
      return say.token(expected.prefix)
    case 'needed-by':
      return say.neededBy(expected.variable)
    case 'needs-one-of':
      return say.needsOneOf(expected.variables.join(' / '))
    case 'secret':
      return say.visibleAscii
    case 'auto-or-count':
      return say.autoOrCount
    case 'ids':
      return say.ids(expected.example)
    default:
      return say[expected.kind]
  }
}
