import type { NearFigure, Period, Refusal, Scope } from '../../answer/answer.ts'
import { numberRuns } from '../number-runs.ts'
import { isYears } from '../years-label.ts'
import { enAudit } from './en-audit.ts'
import { enComputed } from './en-computed.ts'
import { enNotices } from './en-notices.ts'
import { enRecords } from './en-records.ts'
import { enViews } from './en-views.ts'
import { englishPlace } from './english-place.ts'
import { englishQuantity, englishResult, englishUnit } from './english-quantity.ts'
import { isWord } from './is-word.ts'
import type { CellWords, ResultWords, Shown, Wording } from './wording.ts'

const about = (value: Shown) => (value.approximate ? `about ${value.text}` : value.text)
const quote = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const rowName = (label: string) => (isYears(label) ? label.replace('—', '–') : label)

function ordinal(rank: number): string {
  if (rank > 3) return `${rank}th`
  return ['', '1st', '2nd', '3rd'][rank] ?? `${rank}th`
}

const years = (asked: readonly number[]) =>
  numberRuns(asked)
    .map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`))
    .join(', ')

function period({ years, name }: Period): string {
  if (!years) return name ?? ''
  const span = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`
  return name ? `${name} (${span})` : span
}

const cells = (list: readonly CellWords[]) => list.map(({ label, digits }) => `${rowName(label)}:\u00a0${digits}`).join(', ')

const head = (measure: string, when: string) => [measure, when].filter((part) => part).join(', ')

function scope({ table, measure, period: when, lacking = [] }: Scope): string {
  const parts = [table && `Table ${table.number} (${table.caption})`, measure, when && period(when)]
  const lacks = lacking.map((missing) => period({ years: missing })).join(' and ')
  return `Scope: ${parts.filter((part) => part).join(' · ')}${lacks && `; the table has no figures for ${lacks}, which are left out`}`
}

function compared(
  { head: what, operands, value }: ResultWords,
  sentence: (a: string, b: string) => string,
  plain: string,
): string {
  const lead = what && `${capital(what)}: `
  return operands ? `${lead}${sentence(rowName(operands[0]), rowName(operands[1]))}` : `${lead}${plain} ${about(value)}`
}

function changed(result: ResultWords, more: string, less: string, plain: string): string {
  const verb = result.sign < 0 ? less : more
  const same = result.sign === 0
  return compared(result, (a, b) => (same ? `${a} equals ${b}` : `${a} is ${about(result.value)} ${verb} than ${b}`), plain)
}

function result(it: ResultWords): string {
  switch (it.op) {
    case 'sum':
    case 'stated':
      return `Total of ${it.head}: ${about(it.value)}`
    case 'mean':
    case 'per':
      return `Average of ${it.head}: ${about(it.value)}`
    case 'difference':
      return changed(it, 'more', 'less', 'a difference of')
    case 'growth':
      return changed(it, 'higher', 'lower', it.sign < 0 ? 'a fall of' : 'a rise of')
    case 'compound-growth':
      return `Average yearly ${it.sign < 0 ? 'fall' : 'growth'} of ${it.head}: ${about(it.value)}`
    case 'quotient':
      return compared(it, (a, b) => `${a} is ${about(it.value)} ${b}`, 'a ratio of')
    case 'share':
      return compared(it, (a, b) => `${a} makes up ${about(it.value)} of ${b}`, 'a share of')
    case 'count':
    case 'cell':
    case 'convert':
      return `${capital(it.head)}: ${about(it.value)}`
  }
}

const nearFigure = ({ measure, period: when, value, table }: NearFigure) =>
  `${head(measure, period(when))}, ${englishQuantity(value.amount, value.unit, false).text} (Table ${table})`

function refusal(it: Refusal): string {
  switch (it.kind) {
    case 'unknown-words':
      return `The paper says nothing about ${quote(it.words)}, so I cannot answer this from it.`
    case 'not-stated':
      return `The paper mentions ${quote(it.words)}, but does not give what is asked.`
    case 'outside-years':
      return `Table ${it.table} gives "${it.measure}" for ${period({ years: it.available })} only, not for ${years(it.asked)}${it.nearest ? `; the nearest, ${it.nearest.year}, is ${englishQuantity(it.nearest.value.amount, it.nearest.value.unit, false).text}` : ''}.`
    case 'year-from-today':
      return `Which year "${it.word}" is depends on the day, so the paper cannot tell${it.available ? `; Table ${it.table} gives "${it.measure}" for ${period({ years: it.available })}, please name the year` : ''}.`
    case 'missing-cell':
      return `Table ${it.table} gives no figure for "${it.measure}" in ${it.row ?? it.year}: the cell is empty.`
    case 'no-breakdown':
      return `Table ${it.table} is not broken down by ${quote(it.words)}, so I cannot answer this.`
    case 'false-premise':
      return `The question assumes "${it.premise}", but the paper shows otherwise: ${it.facts.map(nearFigure).join('; ')}.`
    case 'incommensurable-units':
      return `"${it.units[0]}" and "${it.units[1]}" are different units and cannot be computed or compared together.`
    case 'no-such-part':
      if (it.within !== undefined)
        return `Section ${it.within} of the paper has no part ${it.number}; the last is part ${it.last}.`
      return `The paper has no ${it.part} ${it.number}${it.last > 0 ? `; the last is ${it.part} ${it.last}` : ''}.`
    case 'no-origin':
      return `The paper prints ${it.figure} nowhere, and its tables do not add up to it.${it.nearest.length > 0 ? ` The nearest figures are ${it.nearest.map(nearFigure).join('; ')}.` : ''}`
    case 'no-events':
      return `The paper mentions nothing that happened in ${period({ years: it.asked })}${it.nearest.length > 0 ? `; the nearest years with events are ${it.nearest.join(' and ')}` : ''}.`
    case 'not-enumerated':
      return `The paper only says that there are ${it.count} of them ("${it.group}"); it does not list them one by one.`
    case 'several-readings':
      return 'It can be read in several ways; please choose one below.'
    case 'no-evidence':
      return 'I found nothing in the paper that answers this question.'
    case 'out-of-scope':
      return 'I answer only from the papers I hold: I give no opinions or advice, and I neither write nor translate texts.'
    case 'empty-question':
      return 'I see no question that I can read. Please ask something about the paper, in Chinese or English.'
    case 'too-long':
      return `The question is too long. Please keep it within ${it.limit} characters.`
  }
}

export const en: Wording = {
  lang: 'en',
  quantity: englishQuantity,
  about,
  unitName: englishUnit,
  period,
  rowName,
  head,
  statement: {
    figure: (what, value) => `${capital(what)}: ${value}`,
    measures: (first, count) => `${first} and ${count - 1} more columns`,
    notGiven: (what, table) => `Table ${table} gives no figure for ${what}`,
    result,
    ranked({ measure, label, value, rank, order, across }) {
      const degree = rank === 1 ? capital(order) : `${ordinal(rank)} ${order}`
      const of = across ? `column of Table ${across.table}, ${period(across.period)}` : measure
      return `${degree} ${of}: ${rowName(label)}, ${value}`
    },
    rankedLead: (measure, order) => `${capital(measure)}, ${order} first:`,
    rankedItem: (label, value) => `${rowName(label)}: ${value}`,
    field: {
      title: 'Title: ',
      author: 'Author: ',
      affiliation: 'Affiliation: ',
      DOI: 'DOI: ',
      keywords: 'Keywords: ',
      funding: 'Funding: ',
      thanks: 'Acknowledgement: ',
      journal: 'Journal: ',
      year: 'Year: ',
      jel: 'JEL codes: ',
      abstract: 'Abstract: ',
      citation: 'Citation: ',
    },
    inferred: (reason) => ` (not printed in the paper; inferred: ${reason})`,
    count: (of, count, table) =>
      ({
        rows: `Table ${table ?? ''} has ${count} such rows`,
        entries: `Table ${table ?? ''} has ${count} rows`,
        references: `The reference list has ${count} entries`,
        works: `${count} listed ${count === 1 ? 'work fits' : 'works fit'}`,
        notes: `There are ${count} notes`,
        tables: `The paper has ${count} tables`,
      })[of],
    comparison: (measure, stated, computed, agrees) =>
      `${capital(measure)}: the text says ${stated}, the table gives ${computed}; they ${agrees ? 'agree' : 'do not agree'}`,
    underived: (figure) => `The tables do not give ${figure}; the text prints it:`,
  },
  records: enRecords,
  computed: enComputed,
  table: { year: 'Year', item: 'Item', and: ', ', notGiven: 'not given' },
  scope,
  lacks: (words) => `The paper does not use ${quote(words)}; this answers the rest.`,
  left: (question, why) => `As to “${question}”: ${why}`,
  bridged: (words) => words.map(({ said, read }) => `The paper does not use “${said}”; this answers for “${read}”.`).join(' '),
  trace: {
    formula: (formula) => `Computed: ${formula}`,
    result: englishResult,
    cells: (list) => `Data: ${cells(list)}`,
    missing: (count) => `${count} ${count === 1 ? 'cell is' : 'cells are'} empty in the table and left out`,
    agrees: (total) => `Agrees with the total that the table prints, ${total}`,
    differs: (total, sum) => `The table prints a total of ${total}; its rows add up to ${sum}`,
    count: 'count',
  },
  audit: enAudit,
  refusal,
  clarify: 'This question can be read in several ways. Which one do you mean?',
  choiceList: (choices) => choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n'),
  understoodAs: (question) => `Read as: "${question}"`,
  smallTalk: {
    greeting: (papers) => `Hello! I answer questions about the paper ${quote(papers)} and cite every answer.`,
    thanks: () => 'You are welcome. Just ask if there is more you would like to know.',
    ability: (papers) =>
      `I answer questions about the paper ${quote(papers)}: figures in its tables, sums and shares, lists, definitions and sources. Every answer is cited.`,
    identity: (papers) => `I am Wenju, a bot that answers from the paper ${quote(papers)} only, and cites every answer.`,
    goodbye: () => 'Goodbye! Come back with any question.',
  },
  itemLabel: (label) => (isWord(label) ? `${label}:` : label),
  leads: { followUps: 'You can also ask', nearest: 'You could ask instead', choices: 'Please choose', examples: 'For example' },
  labels: { sources: 'Sources', more: 'More' },
  tags: { quotation: 'quotation', restated: 'restated', cell: 'table', data: 'data' },
  inScript: (text) => text,
  clauseMark: '; ',
  tagged: (text, tag) => `${text} (${tag})`,
  cells,
  cell: (label, value) => `${label}: ${value}`,
  quotationMarks: ['"', '"'],
  place: englishPlace,
  notices: enNotices,
  views: enViews,
}
