import type { Notices } from './notices.ts'

export const zhHansNotices: Notices = {
  cli: {
    askUsage: [
      '用法：',
      '  npm run --silent ask                      在终端里对话',
      '  npm run --silent ask -- "问题"            回答一个问题',
      '选项：',
      '  --json          以 JSON 输出完整的回答',
      '  --batch         从标准输入逐行读取 {"id","question","history"}，逐行输出回答',
      '  --paper 编号    只在一篇论文里查找',
      '  --corpus 目录   使用另一个语料目录',
      '  --help          显示本说明',
    ].join('\n'),
    explainUsage: '用法：npm run --silent explain -- "问题" [--paper 编号] [--corpus 目录] [--json]',
    badArguments: (detail) => `参数有误：${detail}`,
    unknownPaper: (id, known) => `没有编号为“${id}”的论文。已收录：${known.join('、')}`,
    answerFailed: '抱歉，回答时出了错。',
    otherSources: (count) => `另有 ${count} 处`,
  },
  batch: {
    notJson: '这一行不是有效的 JSON',
    notObject: '这一行应当是一个带 id 和 question 的 JSON 对象',
    badLine: (path) => `这一行的“${path}”缺失或类型不对`,
  },
  chat: {
    welcome: (papers) =>
      `你好！可以就论文${papers.map((title) => `《${title}》`).join('、')}提问。输入 /help 查看说明，/quit 退出。`,
    prompt: '问：',
    help: [
      '直接输入问题即可，也可以追问（如“那2019年呢？”）；输入序号会提问列出的建议问题。',
      '  /sources   查看上一个回答的全部来源',
      '  /explain   查看上一个回答是怎么得出的',
      '  /help      显示本说明',
      '  /quit      退出',
    ].join('\n'),
    goodbye: '再见！',
    noAnswerYet: '还没有回答过问题。',
    noSources: '上一个回答没有来源。',
    unknownCommand: (command) => `没有 ${command} 这个命令，输入 /help 查看说明。`,
  },
  explain: {
    normalised: '规范化',
    mentions: '识别出的词',
    residue: '未解释的词',
    rule: '采用的规则',
    rejected: '未采用的规则',
    plan: '计划',
    evidence: '证据',
    considered: '最接近的句子',
    lacks: '缺：',
    answer: '回答',
    none: '无',
  },
  corpus: {
    missing: (folder) => `找不到语料目录：${folder}`,
    empty: (folder) => `语料目录里没有论文：${folder}`,
    corrupt: (file, path, expected) => `语料文件有误：${file}，位置 ${path}：${expected}`,
    unreadable: (detail) => `无法载入：${detail}`,
  },
  status: {
    ready: (papers, milliseconds) => `已载入 ${papers} 篇论文，用时 ${milliseconds} 毫秒`,
    failed: (platform, reason, seconds) => `${platform} 未能启动，${seconds} 秒后重试：${reason}`,
    lost: (platform, reason, seconds) => `${platform} 连接已断，${seconds} 秒后重试：${reason}`,
    nothingEnabled: '没有启用任何平台：请在 .env 里填写令牌，或打开网页。',
    segmenterFallback:
      '原生分词 nodejieba 未能载入，改由程序自己按同一词典分词，回答几乎不变，只是稍慢。要装原生分词：npm rebuild nodejieba（见 README）。',
    stopping: '正在停止，先答完手头的问题……',
    stopped: '已停止。',
  },
}
