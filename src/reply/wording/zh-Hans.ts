import type { Decimal } from 'decimal.js'
import type { NearFigure, Period, Refusal, Scope } from '../../answer/answer.ts'
import type { Unit } from '../../paper/value.ts'
import { numberRuns } from '../number-runs.ts'
import { isYears } from '../years-label.ts'
import { isWord } from './is-word.ts'
import type { CellWords, ResultWords, Shown, Wording } from './wording.ts'
import { zhHansAudit } from './zh-Hans-audit.ts'
import { zhHansComputed } from './zh-Hans-computed.ts'
import { zhHansNotices } from './zh-Hans-notices.ts'
import { zhHansRecords } from './zh-Hans-records.ts'
import { zhHansViews } from './zh-Hans-views.ts'

const about = (value: Shown) => (value.approximate ? `约${value.text}` : value.text)
const quote = (words: readonly string[]) => words.map((word) => `“${word}”`).join('')
const titles = (papers: readonly string[]) => papers.map((title) => `《${title}》`).join('、')
const printed = (amount: Decimal, places?: number) => (places === undefined ? amount.toFixed() : amount.toFixed(places))
const rowName = (label: string) => (isYears(label) ? `${label}年` : label)

const years = (asked: readonly number[]) =>
  numberRuns(asked)
    .map((run) => (run.length === 1 ? run[0] : `${run[0]}—${run.at(-1)}`))
    .join('、')

function period({ years, name }: Period): string {
  if (!years) return name ?? ''
  const span = years.from === years.to ? `${years.from}年` : `${years.from}—${years.to}年`
  return name ? `${name}（${span}）` : span
}

const cells = (list: readonly CellWords[]) => list.map(({ label, digits }) => `${rowName(label)}\u00a0${digits}`).join('，')

/** 2019年资金, but S3的资金. */
const head = (measure: string, when: string) =>
  when === '' || when.endsWith('年') || when.endsWith('）') ? `${when}${measure}` : `${when}的${measure}`

function scope({ table, measure, period: when, lacking = [] }: Scope): string {
  const parts = [table && `表${table.number}《${table.caption}》`, measure, when && period(when)]
  const lacks = lacking.map((missing) => period({ years: missing })).join('和')
  return `口径：${parts.filter((part) => part).join(' · ')}${lacks && `；表中没有${lacks}的数据，没有计入`}`
}

/** Names the two operands, or says only what was computed when they have no names. */
function compared(
  { head: what, operands, value }: ResultWords,
  sentence: (a: string, b: string) => string,
  plain: string,
): string {
  if (!operands) return `${what}${plain}：${about(value)}`
  return `${what}${what && '：'}${sentence(...operands)}`
}

function changed(result: ResultWords, more: string, less: string, plain: string): string {
  const verb = result.sign < 0 ? less : more
  const same = result.sign === 0
  return compared(result, (a, b) => (same ? `${a}与${b}持平` : `${a}比${b}${verb}${about(result.value)}`), plain)
}

function result(it: ResultWords): string {
  const approximately = it.value.approximate ? '约' : ''
  switch (it.op) {
    case 'sum':
    case 'stated':
      return `${it.head}${it.head.includes('合计') ? '' : '合计'}：${about(it.value)}`
    case 'mean':
    case 'per':
      return `${it.head}平均：${about(it.value)}`
    case 'count':
      return `${it.head}：共${it.value.text}`
    case 'difference':
      return changed(it, '多', '少', '相差')
    case 'growth':
      return changed(it, '增长', '下降', it.sign < 0 ? '下降' : '增长')
    case 'compound-growth':
      return `${it.head}年均${it.sign < 0 ? '下降' : '增长'}：${about(it.value)}`
    case 'quotient':
      return compared(it, (a, b) => `${a}${approximately}是${b}的${it.value.text}`, '之比')
    case 'share':
      return compared(it, (a, b) => `${a}${approximately}占${b}的${it.value.text}`, '占比')
    case 'cell':
    case 'convert':
      return `${it.head}：${about(it.value)}`
  }
}

function degreeOf(order: 'highest' | 'lowest', counted: boolean): string {
  const [more, less] = counted ? ['多', '少'] : ['高', '低']
  return order === 'highest' ? more : less
}

const partName = {
  table: (number: number) => `表${number}`,
  note: (number: number) => `注释${number}`,
  reference: (number: number) => `参考文献(${number})`,
}

function noSuchPart({ part, number, last, within }: Extract<Refusal, { kind: 'no-such-part' }>): string {
  if (part === 'section')
    return within === undefined
      ? `论文没有第${number}部分，一共${last}个部分。`
      : `论文第${within}部分没有第${number}节，一共${last}节。`
  return `论文没有${partName[part](number)}${last > 0 ? `，最后一${part === 'table' ? '张' : '条'}是${partName[part](last)}` : ''}。`
}

const nearFigure = ({ measure, period: when, value, table }: NearFigure) =>
  `${head(measure, period(when))}${value.amount.toFixed()}${value.unit.symbol}（表${table}）`

function refusal(it: Refusal): string {
  switch (it.kind) {
    case 'unknown-words':
      return `论文里没有${quote(it.words)}的内容，所以无法据此回答。`
    case 'not-stated':
      return `论文提到了${quote(it.words)}，但没有给出所问的内容，所以无法据此回答。`
    case 'outside-years':
      return `表${it.table}的“${it.measure}”只有${period({ years: it.available })}的数据，没有${years(it.asked)}年${it.nearest ? `；最近的${it.nearest.year}年为${it.nearest.value.amount}${it.nearest.value.unit.symbol}` : ''}。`
    case 'year-from-today':
      return `“${it.word}”是哪一年要看何时提问，论文无法确定${it.available ? `；表${it.table}的“${it.measure}”有${period({ years: it.available })}的数据，请写明年份` : ''}。`
    case 'missing-cell':
      return `表${it.table}没有给出${it.row ?? `${it.year}年`}“${it.measure}”的数字，这一格是空的。`
    case 'no-breakdown':
      return `表${it.table}没有按${quote(it.words)}细分的数据，所以无法回答。`
    case 'false-premise':
      return `问题里说的“${it.premise}”与论文不符：${it.facts.map(nearFigure).join('，')}。`
    case 'incommensurable-units':
      return `“${it.units[0]}”和“${it.units[1]}”是不同的单位，不能放在一起计算或比较。`
    case 'no-such-part':
      return noSuchPart(it)
    case 'no-origin':
      return `论文的正文和表格里没有${it.figure}，用表中数据也算不出来。${it.nearest.length > 0 ? `表中最接近的是${it.nearest.map(nearFigure).join('、')}。` : ''}`
    case 'no-events':
      return `论文没有提到${period({ years: it.asked })}发生的事${it.nearest.length > 0 ? `，最近的有${it.nearest.join('年、')}年的` : ''}。`
    case 'not-enumerated':
      return `论文只说有${it.group}，没有逐一列出是哪${it.count}个，所以无法回答。`
    case 'several-readings':
      return '可以有几种理解，请在下面选一种。'
    case 'no-evidence':
      return '论文里没有找到能回答这个问题的内容。'
    case 'out-of-scope':
      return '我只根据收录的论文回答：不发表意见，不给建议，也不代写或翻译。'
    case 'empty-question':
      return '没有看到能读懂的问题，请用中文或英文问一个关于论文的问题。'
    case 'too-long':
      return `问题太长了，请缩短到${it.limit}字以内。`
  }
}

const unitSymbol = (unit: Unit) => (unit.dimension === 'percent' ? '%' : unit.symbol || (unit.dimension === 'ratio' ? '倍' : ''))

const quantity = (amount: Decimal, unit: Unit, places?: number) => `${printed(amount, places)}${unitSymbol(unit)}`

export const zhHans: Wording = {
  lang: 'zh-Hans',
  quantity: (amount, unit, approximate, places) => ({ text: quantity(amount, unit, places), approximate }),
  about,
  unitName: unitSymbol,
  period,
  rowName,
  head,
  statement: {
    figure: (what, value) => `${what}：${value}`,
    measures: (first, count) => `${first}等${count}栏`,
    notGiven: (what, table) => `表${table}没有给出${what}的数字`,
    result,
    ranked({ measure, label, value, rank, order, counted, across }) {
      const degree = degreeOf(order, counted)
      const of = across ? `${period(across.period)}表${across.table}各栏` : measure
      return `${of}${rank === 1 ? `最${degree}` : `第${rank}${degree}`}的是${rowName(label)}：${value}`
    },
    rankedLead(measure, order, counted) {
      const [from, to] = order === 'highest' ? (['highest', 'lowest'] as const) : (['lowest', 'highest'] as const)
      return `${measure}，从${degreeOf(from, counted)}到${degreeOf(to, counted)}：`
    },
    rankedItem: (label, value) => `${rowName(label)}：${value}`,
    field: {
      title: '题目：',
      author: '作者：',
      affiliation: '作者单位：',
      DOI: 'DOI：',
      keywords: '关键词：',
      funding: '基金资助：',
      thanks: '致谢：',
      journal: '期刊：',
      year: '发表年份：',
      jel: 'JEL分类号：',
      abstract: '摘要：',
      citation: '引用格式：',
    },
    inferred: (reason) => `（论文没有印出，据推断：${reason}）`,
    count: (of, count, table) =>
      ({
        rows: `表${table ?? ''}中符合条件的共有${count}项`,
        entries: `表${table ?? ''}共有${count}条`,
        references: `参考文献共有${count}条`,
        works: `符合条件的参考文献有${count}条`,
        notes: `注释共有${count}条`,
        tables: `论文共有${count}张表`,
      })[of],
    comparison: (measure, stated, computed, agrees) =>
      `${measure}：正文写${stated}，按表核算为${computed}，两者${agrees ? '一致' : '不一致'}`,
    underived: (figure) => `用表中数据算不出${figure}，它是正文里写的：`,
  },
  records: zhHansRecords,
  computed: zhHansComputed,
  table: { year: '年份', item: '项目', and: '、', notGiven: '未给出' },
  scope,
  lacks: (words) => `论文里没有${quote(words)}的说法，以上按其余的词回答。`,
  left: (question, why) => `关于“${question}”：${why}`,
  bridged: (words) => `论文里没有${words.map(({ said, read }) => `“${said}”，按“${read}”回答`).join('；没有')}。`,
  trace: {
    formula: (formula) => `算式：${formula}`,
    result: quantity,
    cells: (list) => `数据：${cells(list)}`,
    missing: (count) => `有${count}格在表中是空的，没有计入`,
    agrees: (total) => `与表中合计 ${total} 一致`,
    differs: (total, sum) => `表中合计印作 ${total}，逐项相加为 ${sum}`,
    count: '个数',
  },
  audit: zhHansAudit,
  refusal,
  clarify: '这个问题可以有几种理解，你指的是哪一种？',
  choiceList: (choices) => choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n'),
  understoodAs: (question) => `按“${question}”理解`,
  smallTalk: {
    greeting: (papers) => `你好！我根据论文${titles(papers)}回答问题，每个答案都注明出处。`,
    thanks: () => '不客气！还想了解什么，直接问就好。',
    ability: (papers) =>
      `我根据论文${titles(papers)}回答问题：查表中的数字、做计算、列要点、解释概念、找出处，每个答案都注明出处。`,
    identity: (papers) => `我是问据，一个查论文的问答机器人，只根据论文${titles(papers)}回答，并注明出处。`,
    goodbye: () => '再见！有问题随时来问。',
  },
  itemLabel: (label) => (isWord(label) && !label.endsWith('是') ? `${label}：` : label),
  leads: { followUps: '还可以问', nearest: '可以改问', choices: '请选择', examples: '例如' },
  labels: { sources: '来源', more: '更多' },
  tags: { quotation: '原文', restated: '转述', cell: '表格', data: '资料' },
  inScript: (text) => text,
  clauseMark: '；',
  tagged: (text, tag) => `${text}（${tag}）`,
  cells,
  cell: (label, value) => `${label}：${value}`,
  quotationMarks: ['“', '”'],
  place(place, paragraph) {
    if (paragraph === undefined) return place
    return place === '参考文献' ? `${place} 第${paragraph}条` : `${place} 第${paragraph}段`
  },
  notices: zhHansNotices,
  views: zhHansViews,
}
