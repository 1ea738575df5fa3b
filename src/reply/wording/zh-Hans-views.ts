import type { SentenceVerdict } from '../../answer/checked-text.ts'
import type { Notice } from '../views/notice.ts'
import type { ViewsWording } from './views.ts'

const COUNTED: Readonly<Record<SentenceVerdict, string>> = {
  supported: '有依据',
  contradicted: '与论文不符',
  misquoted: '与原句有出入',
  'in-part': '部分有依据',
  'not-found': '论文里没找到',
  'nothing-to-check': '无需核对',
}

function notice(it: Notice): string {
  switch (it.kind) {
    case 'person-limit':
      return `问得有点快，请 ${it.seconds} 秒后再问。`
    case 'channel-limit':
      return `这个频道里问题太多了，请 ${it.seconds} 秒后再问。`
    case 'busy':
      return '现在问题比较多，请稍后再试。'
    case 'failed':
      return '抱歉，这次没能完成，请稍后再试。'
    case 'forgotten-answer':
      return '这个回答已经不在记录里了，请重新提问。'
    case 'settings-saved':
      return '设置已保存。'
    case 'not-allowed':
      return '只有管理这个频道的人才能这样做。'
    case 'person-forgotten':
      return '已删除关于你的记录：提过的问题和所选的语言。'
    case 'thanks':
      return '谢谢反馈。'
    case 'shared':
      return '已分享到频道。'
    case 'not-computed':
      return '这不是计算题：/calc 只接受要用表中数据计算的问题，或 1931.38/389.62 这样的算式。'
    case 'language-chosen':
      return `以后用${it.name}回答你。`
    case 'told':
      return it.people > 0 ? '谢谢反馈，已告知负责核对的人。' : '谢谢反馈，已记下。'
    case 'no-such-table':
      return it.last > 0 ? `没有表${it.number}，论文里的表是表1到表${it.last}。` : '收录的论文里没有表。'
    case 'empty-command':
      return `请在命令后面写上内容，例如：${it.example}`
  }
}

export const zhHansViews: ViewsWording = {
  actions: {
    computation: '展开算式',
    sources: '来源',
    context: '上下文',
    readings: '换口径',
    formats: '引用格式',
    chart: '图',
  },
  contextOf: (marker) => `上下文 [${marker}]`,
  headings: {
    computation: '算式与数据',
    sources: '全部来源',
    readings: '同一个问题，口径不同，结果也不同：',
    formats: '引用这篇论文',
  },
  nothing: {
    computation: '这个回答没有算式。',
    sources: '这个回答没有来源。',
    context: '找不到这处的上下文。',
    readings: '这个问题没有别的口径。',
    formats: '这个回答没有可引用的论文。',
    chart: '这个回答没有可画成图的数据。',
  },
  asked: '本次回答',
  otherReadings: '换个口径问',
  places: '引用文中的位置',
  citedPlace: (author, year, place) => `（${author}${year === undefined ? '' : `，${year}`}：${place}）`,
  rowsShown: (shown, all) => `只列出这一格附近的 ${shown} 行，全表共 ${all} 行。`,
  papers: {
    heading: (count) => `收录了 ${count} 篇论文`,
    title: (title) => `《${title}》`,
    authors: (authors) => `作者：${authors.join('、')}`,
    restated: '这里收录的是逐段转述，不是论文的原句；表格、数字、人名、文献与论文相同。',
    original: '这里收录的是论文原文。',
    tables: (count) => `表格（${count} 张）`,
    tryAsking: '可以这样问',
  },
  help: {
    heading: '直接提问即可，每个答案都注明出处。可以问：',
    kinds: {
      figure: '查数字',
      computation: '做计算',
      trend: '看变化',
      list: '列要点',
      term: '解释概念',
      event: '查时间',
      scholar: '查文献',
      table: '看表格',
      record: '论文信息',
      audit: '核对数据',
    },
    commands: '命令',
    command: {
      ask: '就论文提问',
      calc: '用表中数据计算',
      table: '看一张表',
      audit: '论文里前后不一致的地方',
      cite: '引用格式和参考文献',
      paper: '收录了哪些论文',
      help: '使用说明',
    },
    rules: ['可以接着追问，如“那2019年呢？”', '论文里没有的内容不会作答，也不发表意见。'],
  },
  check: {
    summary(counts) {
      const told = (Object.keys(COUNTED) as SentenceVerdict[]).filter((verdict) => counts[verdict] > 0)
      const all = told.reduce((sum, verdict) => sum + counts[verdict], 0)
      return `共核对 ${all} 句：${told.map((verdict) => `${COUNTED[verdict]} ${counts[verdict]} 句`).join('，')}`
    },
    verdict: {
      supported: '✓ 有依据',
      contradicted: '✗ 与论文不符',
      misquoted: '≈ 与原句有出入',
      'in-part': '◐ 部分有依据',
      'not-found': '？论文里没找到',
      'nothing-to-check': '— 无需核对',
    },
    sentence: (text) => `“${text}”`,
    paper: (text) => `论文：${text}`,
    difference: (said, printed) =>
      printed === '' ? `多出“${said}”` : said === '' ? `缺少“${printed}”` : `“${said}”在论文里是“${printed}”`,
    open: (parts) => `未能核对：${parts.map((part) => `“${part}”`).join('、')}`,
    lacks: (words) => `论文里没有${words.map((word) => `“${word}”`).join('、')}。`,
    unread: (count) => `文字较长，后面还有 ${count} 句没有核对。`,
    empty: '没有看到可以核对的文字。',
  },
  nothingFound: '没有找到相关的问题。',
  notice,
}
