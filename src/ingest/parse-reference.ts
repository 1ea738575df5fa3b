import type { Reference, ReferenceType } from '../paper/paper.ts'
import { languageOf } from './script.ts'

/** What an entry of a reference list says; without its number and place. */
export type ParsedReference = Omit<Reference, 'number' | 'passage'>

const YEAR = /(?<!\d)((?:1[6-9]|20)\d{2})\s*年?\s*([a-z])?(?![\da-z])/g
const ISSUE =
  /(?<=年[a-z]?)\s*(第\s*[\d—\-、~～]+\s*[期辑卷])|(?:[,，]\s*|(?<=[,，]\s*(?:19|20)\d{2}\s*))((?:\d{1,3}\s*)?[（(]\s*[\d—–-]+\s*[)）])/
const FULL_STOP = /．\s*/g
const PUBLISHER = /出版社|书局|书店|印书馆|出版公司|Press|Publish|Books|Blackwell|Wiley|Springer|Routledge|Elsevier|Macmillan/i
const THESIS = /(?:博士|硕士|学位)(?:学位)?论文|dissertation|thesis/i
const REPORT = /工作论文|研究报告|working paper|discussion paper|technical report/i
/** The letter of GB/T 7714: [J] journal, [M] book, [D] thesis, [R] report, [N] newspaper, [C] collection. */
const GB_TYPE = /\[([A-Z]{1,2})(?:\/[A-Z]+)?\]/
const GB_TYPES: Readonly<Record<string, ReferenceType>> = { J: 'article', M: 'book', D: 'thesis', R: 'report', C: 'book' }

function typeOf(text: string, issue: string | undefined): ReferenceType {
  const letter = GB_TYPES[GB_TYPE.exec(text)?.[1] ?? '']
  if (letter) return letter
  if (THESIS.test(text)) return 'thesis'
  if (issue !== undefined || /第\s*\d+\s*期/.test(text)) return 'article'
  if (REPORT.test(text)) return 'report'
  return PUBLISHER.test(text) ? 'book' : 'other'
}

function splitAuthors(text: string): readonly string[] {
  return text
    .replace(/(?:等|et al\.?)\s*$/, '')
    .split(
      languageOf(text) === 'zh'
        ? /[、，,；;]|(?<=\p{Script=Han})[和与](?=\p{Script=Han})/u
        : /\s*(?:;|&|\band\b)\s*|(?<=\.),\s*(?=\p{Lu})|,\s*(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,3}(?:,|$))/u,
    )
    .map((name) =>
      name
        .trim()
        .replace(/^[,，]|[,，：:]$/g, '')
        .trim(),
    )
    .filter((name) => name !== '' && name !== '等')
}

/** Groups 1 to 3 are authors, title and the rest: 甲、乙：《题》，… / 甲，2006. 题[J]. … / 甲. 题[J]. … / Author, A., 1953, Title, … / Author, A. (2020). Title. … */
const SHAPES: readonly RegExp[] = [
  /^([^《]{1,80}?)[：:，,]?\s*《((?:[^《》]|《[^《》]*》)+)》[，,.。\s]*(.*)$/,
  /^([^.]{2,80}?)[，,]\s*(?:1[6-9]|20)\d{2}[a-z]?\.\s*([^[]+)\[[A-Z]{1,2}(?:\/[A-Z]+)?\]\.?\s*(.*)$/,
  /^([^.]{2,60})\.\s*([^[]+)\[[A-Z]{1,2}(?:\/[A-Z]+)?\]\.?\s*(.*)$/,
  /^(.{2,200}?)\s*\((?:19|20|18)\d{2}[a-z]?\)[.,:]?\s*([^.]+(?:\.(?=\d)[^.]+)*)\.?\s*(.*)$/,
  /^(.{2,200}?),\s*(?:19|20|18)\d{2}[a-z]?,\s*(“[^”]+”|"[^"]+"|[^,]+(?:,\s(?=[a-z])[^,]+)*)[,.]\s*(.*)$/,
]

interface Shape {
  readonly authors: string
  readonly title: string
  readonly rest: string
}

function shapeOf(text: string): Shape {
  for (const pattern of SHAPES) {
    const match = pattern.exec(text)
    if (match) return { authors: match[1] ?? '', title: match[2] ?? '', rest: match[3] ?? '' }
  }
  return { authors: '', title: text, rest: text }
}

/** The journal or publisher: what follows the title up to the year. */
function sourceIn(rest: string): string | undefined {
  const journal = /^《([^》]+)》/.exec(rest)?.[1]
  if (journal) return journal
  const first = rest.split(/[，,.。]/)[0]?.trim() ?? ''
  return first === '' || /^\d/.test(first) ? undefined : first
}

/**
 * Reads an entry of a reference list (Chinese journal style, GB/T 7714, APA-like). Fields that cannot be told apart
 * stay empty; an entry without a year has year 0.
 */
export function parseReference(printed: string): ParsedReference {
  const text = printed.replace(FULL_STOP, '. ')
  const shape = shapeOf(text)
  const years = [...text.matchAll(YEAR)]
  // The year of publication: in 《1990年世界发展报告》 the title's year is not it.
  const outside = years.filter((match) => !shape.title.includes(match[0]) || shape.rest.includes(match[0]))
  const year = (languageOf(text) === 'zh' ? outside.at(-1) : outside[0]) ?? years.at(-1)
  const suffix = year?.[2] ?? /(?:19|20)\d{2}年([a-z])/.exec(text)?.[1]
  const issueMatch = ISSUE.exec(text)
  const issue = (issueMatch?.[1] ?? issueMatch?.[2])?.replace(/\s/g, '')
  const type = typeOf(text, issue)
  const source = sourceIn(shape.rest)
  const isPublisher = type === 'book' || (type === 'other' && source !== undefined && PUBLISHER.test(source))
  return {
    authors: splitAuthors(shape.authors),
    title: shape.title.replace(/^[“"]([^“”"]*)[”"]$/, '$1').trim(),
    year: Number(year?.[1] ?? 0),
    type,
    ...(suffix ? { suffix } : {}),
    ...(issue ? { issue } : {}),
    ...(source
      ? isPublisher
        ? { publisher: withoutTown(shape.rest, source) }
        : { container: containerIn(shape.rest, source, type) }
      : {}),
  }
}

const containerIn = (rest: string, source: string, type: ReferenceType) =>
  type === 'thesis' ? withoutTown(rest, source) : source

/** Oxford: Basil Blackwell → Basil Blackwell. */
function withoutTown(rest: string, source: string): string {
  const name = /^[^:：]{2,30}[:：]\s*(.+?)(?:[:：]\s*[\d–-]+)?$/.exec(rest.split(/[，,。]|\.(?=\s|$)/)[0] ?? source)?.[1]
  return (name ?? source).trim()
}
