import { splitSentences } from '../language/sentences.ts'
import { annotationsSchema, type BibliographicRecord } from '../paper/annotations.ts'
import type { SourceLanguage } from '../paper/paper.ts'
import type { FrontRole } from './block.ts'
import { readMarks } from './note-marks.ts'

export interface FrontLine {
  readonly role: FrontRole
  readonly text: string
}

/** The order of 题注 paragraphs, whatever order the journal prints them in, so that their places are the same in every rendition. */
const ORDER: readonly FrontRole[] = ['title', 'author', 'affiliation', 'keywords', 'doi', 'thanks', 'other']
const LABELS: Readonly<Record<SourceLanguage, Partial<Record<FrontRole, string>>>> = {
  zh: { keywords: '关键词：', doi: 'DOI：', affiliation: '作者单位：' },
  en: { keywords: 'Keywords: ', doi: 'DOI: ', affiliation: 'Affiliation: ' },
}
const COMPOUND_SURNAME = /^(?:欧阳|司马|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|长孙|宇文|端木)/

const clean = (text: string) => readMarks(text.replace(/[*†]+(?=\s|$)/g, '')).text

/** Keywords are parted by semicolons, else by commas, else (in Chinese) by spaces. */
export function splitKeywords(text: string): readonly string[] {
  const separator = /[;；]/.test(text) ? /[;；]/ : /[,，、]/.test(text) ? /[,，、]/ : /\p{Script=Han}/u.test(text) ? /\s+/ : /\|/
  return text
    .split(separator)
    .map((word) => word.trim().replace(/[.。]$/, ''))
    .filter((word) => word !== '')
}

function cleanLine({ role, text }: FrontLine, lang: SourceLanguage): string {
  if (role === 'keywords') return splitKeywords(text).join(lang === 'zh' ? '；' : '; ')
  if (role === 'doi') return text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  if (role === 'affiliation')
    return clean(text)
      .replace(/^[（(](.*)[)）]$/, '$1')
      .replace(/[)）]$/, '')
  return clean(text)
}

/** Front matter cleaned, each line with its label, in the order that makes its places. */
export function orderFront(
  lines: readonly FrontLine[],
  lang: SourceLanguage,
): readonly (FrontLine & { readonly labelled: string })[] {
  return lines
    .map((line) => ({ role: line.role, text: cleanLine(line, lang) }))
    .filter((line) => line.text !== '')
    .map((line) => ({ ...line, labelled: (LABELS[lang][line.role] ?? '') + line.text }))
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

type Person = BibliographicRecord['author'][number]

function person(name: string): Person {
  if (!/^[\p{Script=Han}]{2,4}$/u.test(name)) {
    const inverted = /^([^,]+),\s*(.+)$/.exec(name)
    return inverted ? { family: inverted[1] ?? name, given: inverted[2] ?? '' } : { family: name, literal: name }
  }
  const family = COMPOUND_SURNAME.exec(name)?.[0] ?? name.slice(0, 1)
  return { family, given: name.slice(family.length) }
}

function names(text: string): readonly string[] {
  return text
    .replace(/\^\{[^}]*\}|[\^*†\d]/g, ' ')
    .split(/[、，,;；&]|\band\b|(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})|\s{2,}/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const institutions = (text: string) =>
  text
    .replace(/^[a-z]\.\s*/, '')
    .split(/[、；;]\s*(?:[a-z]\.\s*)?|(?<=学院|研究院|研究所|大学|中心|系)和(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const FUNDING = /基金|资助|项目|funded|supported by|grant/i
const THANKS = /感谢|致谢|谢意|thank/i

/** What the front matter says about the paper, for the fields of the record that the annotations leave empty. */
export function completeRecord(
  record: BibliographicRecord,
  front: readonly FrontLine[],
  english: readonly string[],
  lang: SourceLanguage,
): BibliographicRecord {
  const first = (role: FrontRole) => front.find((line) => line.role === role)?.text
  const thanks = front
    .filter((line) => line.role === 'thanks')
    .flatMap((line) => splitSentences(line.text).map((sentence) => sentence.text))
  const fill = <T>(given: readonly T[], found: readonly T[]): T[] => [...(given.length > 0 ? given : found)]
  const doi = record.DOI ?? first('doi')
  const thanked = record.thanks ?? (thanks.filter((sentence) => THANKS.test(sentence)).join('') || undefined)
  const jelLine = english.find((line) => /^JEL/i.test(line)) ?? front.find((line) => /^JEL/i.test(line.text))?.text
  const jel = record.jel ?? jelLine?.match(/\b[A-Z]\d{2}\b/g)?.slice()
  const [titleEnglish, authorEnglish] = englishTitle(english)
  return {
    ...record,
    title: record.title || (first('title') ?? ''),
    author: fill(record.author, names(first('author') ?? '').map(person)),
    authorEnglish: fill(record.authorEnglish, names(authorEnglish ?? '').map(person)),
    affiliation: fill(
      record.affiliation,
      front.filter((line) => line.role === 'affiliation').flatMap((line) => institutions(line.text)),
    ),
    keyword: fill(record.keyword, splitKeywords(first('keywords') ?? '')),
    funding: fill(
      record.funding,
      thanks.filter((sentence) => FUNDING.test(sentence) && !THANKS.test(sentence)),
    ),
    language: lang === 'en' && record.language === EMPTY_LANGUAGE ? 'en' : record.language,
    ...((record.titleEnglish ?? titleEnglish) ? { titleEnglish: record.titleEnglish ?? titleEnglish } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(thanked ? { thanks: thanked } : {}),
    ...(jel ? { jel } : {}),
  }
}

const EMPTY_LANGUAGE = annotationsSchema.parse({}).record.language

/** The two lines above `Abstract:` in the English part: title and authors. */
function englishTitle(lines: readonly string[]): readonly [string | undefined, string | undefined] {
  const abstract = lines.findIndex((line) => /^abstract/i.test(line))
  return abstract >= 2 ? [lines[0], lines[1]] : [undefined, undefined]
}
