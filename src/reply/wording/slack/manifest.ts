/**
 * What a workspace shows about the app; a manifest has one language only, so it speaks two. Descriptions of commands: at
 * most 2,000 characters, of the shortcut 150, its name 24, of the app 140, of the agent 300.
 */
export const slackManifestWording = {
  name: 'Wenju 问据',
  description: 'Answers questions about a paper and cites the place of every claim',
  agent:
    '就论文提问，每个回答都附出处。Ask about the paper: figures, computations, lists, terms, events; every claim cites its place.',
  /** At most four. */
  prompts: [
    { title: '你能做什么？', message: '你能做什么？' },
    { title: 'What can you do?', message: 'What can you do?' },
  ],
  check: { name: '核对 / check', description: '拿这条消息和论文核对 / Check this message against the paper' },
  commands: {
    ask: {
      description: '就论文提问，只有你看到 / Ask about the paper; only you see the answer',
      hint: '2019年的扶贫资金额度是多少？',
    },
    calc: { description: '计算并列出算式 / Compute, with the formula', hint: '2012—2020年扶贫资金额度合计' },
    audit: { description: '论文里前后不一致的地方 / What in the paper does not agree with itself', hint: '表4' },
    cite: { description: '论文的引用格式 / How to cite the paper', hint: '' },
    paper: { description: '有哪些论文和表 / The papers and their tables', hint: '' },
    table: { description: '看一张表 / Show a table', hint: '3' },
    help: { description: '能问什么 / What can be asked', hint: '' },
    'ask-settings': { description: '本频道的设置 / Settings of this channel', hint: '' },
    report: { description: '未答和差评的问题（管理者）/ Unanswered and badly rated questions, for managers', hint: '30' },
  },
} as const
