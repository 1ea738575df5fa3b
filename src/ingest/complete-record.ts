import { splitSentences } from '../language/cues/sentences.ts'
import { annotationsSchema, type BibliographicRecord } from '../paper/annotations.ts'
import type { SourceLanguage } from '../paper/paper.ts'
import type { FrontRole } from './block.ts'
import { type FrontLine, splitKeywords } from './front-matter.ts'
import { institutionsIn } from './institutions.ts'
import { JOURNAL_LINE } from './journal-line.ts'

const COMPOUND_SURNAME = /^(?:欧阳|司马|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|长孙|宇文|端木)/

type Person = BibliographicRecord['author'][number]

/** In an English paper the last word is the family name; the English line of a Chinese paper may have either order. */
function person(name: string, lang: SourceLanguage): Person {
  if (!/^[\p{Script=Han}]{2,4}$/u.test(name)) {
    const western = lang === 'en' ? /^(.+)\s+(\S+)$/.exec(name) : null
    return western ? { family: western[2] ?? name, given: western[1] ?? '' } : { family: name, literal: name }
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

/** 10.19744/j.cnki.11-1235/f.2022.0080 names the year of publication. */
const YEAR_IN_DOI = /\.((?:19|20)\d{2})\.\d/

const ENGLISH_KEYWORDS = /^key\s?words\s*[:：]\s*(.+)$/i

const FUNDING = /基金|资助|项目|funded|supported by|grant/i
const THANKS = /感谢|致谢|谢意|thank/i

/** What the front matter prints, whatever the annotations say. */
interface Printed {
  readonly title: string
  readonly author: readonly Person[]
  readonly affiliation: readonly string[]
  readonly keyword: readonly string[]
  readonly funding: readonly string[]
  readonly thanks: string
  readonly DOI: string
  readonly jel: readonly string[]
  readonly titleEnglish: string
  readonly authorEnglish: readonly Person[]
  readonly affiliationEnglish: readonly string[]
  readonly keywordEnglish: readonly string[]
  readonly journal: Journal
}

type Journal = Pick<BibliographicRecord, 'container-title' | 'issued' | 'issue'>

/** The lines above `Abstract:` in the English part: title, authors and, in brackets, their institutions. */
function englishTitle(lines: readonly string[]): readonly [string, string, string] {
  const abstract = lines.findIndex((line) => /^abstract/i.test(line))
  const institutions = /^\((.+)\)$/.exec(lines[2] ?? '')?.[1] ?? ''
  return abstract >= 2 ? [lines[0] ?? '', lines[1] ?? '', abstract > 2 ? institutions : ''] : ['', '', '']
}

/** 城乡社会研究 2024年第3期 → journal, year and issue. */
function journalIn(lines: readonly string[]): Journal {
  const match = lines.map((line) => JOURNAL_LINE.exec(line)).find((found) => found !== null)
  const [, name = '', year = '', issue = ''] = match ?? []
  const journal = name.trim()
  // 首页 > 过刊浏览 > 2021年第3期: the way to a page names no journal.
  return match ? { ...(journal.includes('>') ? {} : { 'container-title': journal }), issued: Number(year), issue } : {}
}

/** 王禹澔，北京大学 → 北京大学 */
const withoutName = (unit: string, authors: readonly string[]): string =>
  authors.reduce((text, name) => (text.startsWith(name) ? text.slice(name.length).replace(/^\s*[，,：:]\s*/, '') : text), unit)

function readPrinted(front: readonly FrontLine[], english: readonly string[], lang: SourceLanguage): Printed {
  const all = (role: FrontRole) => front.filter((line) => line.role === role).map((line) => line.text)
  const first = (role: FrontRole) => all(role)[0] ?? ''
  const sentences = all('thanks').flatMap((text) => splitSentences(text).map((sentence) => sentence.text))
  const authors = names(first('author'))
  const [titleEnglish, authorEnglish, affiliationEnglish] = englishTitle(english)
  const keywordEnglish = english.flatMap((line) => ENGLISH_KEYWORDS.exec(line)?.[1] ?? []).at(0) ?? ''
  const jel = [...english, ...all('other')].find((line) => /^JEL/i.test(line)) ?? ''
  return {
    title: first('title'),
    author: authors.map((name) => person(name, lang)),
    affiliation: distinct(
      all('affiliation')
        .flatMap(institutionsIn)
        .map((unit) => withoutName(unit, authors)),
    ),
    keyword: splitKeywords(first('keywords')),
    funding: sentences.filter((sentence) => FUNDING.test(sentence) && !THANKS.test(sentence)),
    thanks: sentences.filter((sentence) => THANKS.test(sentence)).join(''),
    DOI: first('doi'),
    jel: jel.match(/\b[A-Z]\d{2}\b/g) ?? [],
    titleEnglish,
    // Chinese authors may be printed in either order there, so that the name stays whole.
    authorEnglish: names(authorEnglish).map((name) => person(name, 'zh')),
    affiliationEnglish: [...institutionsIn(affiliationEnglish)],
    keywordEnglish: splitKeywords(keywordEnglish),
    journal: journalIn(all('other')),
  }
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

/** The given list, or where it is empty the one found. */
const fill = <T>(given: readonly T[], found: readonly T[]): T[] => [...(given.length > 0 ? given : found)]

/** A field that is left out when nobody says anything. */
function optional<K extends string, T extends string | readonly string[]>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined || value.length === 0 ? {} : ({ [key]: value } as { [P in K]?: T })
}

const DEFAULT_LANGUAGE = annotationsSchema.parse({}).record.language

/** Completes the record with what the front matter says, where the annotations leave a field empty. */
export function completeRecord(
  record: BibliographicRecord,
  front: readonly FrontLine[],
  english: readonly string[],
  lang: SourceLanguage,
): BibliographicRecord {
  const printed = readPrinted(front, english, lang)
  const DOI = record.DOI ?? printed.DOI
  const dated = record.issued ?? printed.journal.issued
  const year = dated === undefined ? YEAR_IN_DOI.exec(DOI)?.[1] : undefined
  return {
    ...printed.journal,
    ...record,
    ...(year === undefined ? {} : { issued: Number(year), inferred: { ...record.inferred, issued: `DOI ${DOI}` } }),
    title: record.title || printed.title,
    author: fill(record.author, printed.author),
    authorEnglish: fill(record.authorEnglish, printed.authorEnglish),
    affiliation: fill(record.affiliation, printed.affiliation),
    keyword: fill(record.keyword, printed.keyword),
    affiliationEnglish: fill(record.affiliationEnglish, printed.affiliationEnglish),
    keywordEnglish: fill(record.keywordEnglish, printed.keywordEnglish),
    funding: fill(record.funding, printed.funding),
    language: record.language === DEFAULT_LANGUAGE ? lang : record.language,
    ...optional('titleEnglish', record.titleEnglish ?? printed.titleEnglish),
    ...optional('DOI', DOI),
    ...optional('thanks', record.thanks ?? printed.thanks),
    ...optional('jel', record.jel ?? [...printed.jel]),
  }
}
