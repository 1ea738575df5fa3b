import type { InTextCitation, Passage, Reference } from '../paper/paper.ts'

const GROUP = /[（(〔]([^（()）〔〕]{3,300})[)）〕]/g
const NAME = "[\\p{Script=Han}·]{2,12}|\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|der))*"
const JOIN = '\\s*(?:、|，(?=\\p{Lu})|,|和|与|&|\\band\\b)\\s*'
const ENTRY = new RegExp(
  `^\\s*(?:参见|见|如|例如|see|e\\.g\\.,?|cf\\.)?\\s*((?:${NAME})(?:${JOIN}(?:${NAME}))*?)\\s*(?:等人?|et al\\.?)?\\s*[，,]?\\s*((?:1[6-9]|20)\\d{2})([a-z])?((?:\\s*[，,、]\\s*(?:(?:1[6-9]|20)\\d{2})?[a-z]?)*)\\s*(?:[：:，,].*)?$`,
  'u',
)
const YEAR_ONLY = /^((?:1[6-9]|20)\d{2})([a-z])?$/
/** Halloran P: GB/T 7714 puts initials after the name. */
const INITIALS_LAST = /\s+\p{Lu}{1,3}$/u
/** [5], [2-4], [1,3] */
const NUMBERED = /[[［](\d{1,3}(?:\s*[-–—~,，、]\s*\d{1,3})*)[\]］]/g
const MOST_IN_RANGE = 30
const NAME_SPLIT = /\s*(?:、|，|,|和|与|&|\band\b)\s*/u

type Unlinked = Omit<InTextCitation, 'reference'>

/** The family name of a Western author, the whole name of a Chinese one: what a citation prints. */
function citedName(author: string): string {
  if (/\p{Script=Han}/u.test(author)) return author.match(/[\p{Script=Han}·]+/u)?.[0] ?? author
  if (INITIALS_LAST.test(author)) return author.replace(INITIALS_LAST, '')
  return author.includes(',') ? (author.split(',')[0] ?? author) : (author.split(/\s+/).at(-1) ?? author)
}

const nameKey = (author: string) => citedName(author).toLowerCase()

function splitNames(text: string): readonly string[] {
  return text
    .split(NAME_SPLIT)
    .map((name) => name.replace(/(?<=\p{Script=Han}{2})等人?$/u, ''))
    .filter((name) => name !== '')
}

/** 2020a、2020b after one name are two citations. */
function yearsOf(
  first: string,
  suffix: string | undefined,
  more: string,
): readonly { readonly year: number; readonly suffix?: string }[] {
  const years = [{ year: Number(first), ...(suffix ? { suffix } : {}) }]
  for (const part of more.split(/[，,、]/).map((piece) => piece.trim())) {
    const match = /^((?:1[6-9]|20)\d{2})?([a-z])?$/.exec(part)
    if (!match || part === '') continue
    years.push({ year: Number(match[1] ?? first), ...(match[2] ? { suffix: match[2] } : {}) })
  }
  return years
}

/** （甲、乙，2020；丙，2021a） */
function inBrackets(passage: Passage): readonly Unlinked[] {
  const found: Unlinked[] = []
  for (const group of passage.text.matchAll(GROUP)) {
    let at = group.index + 1
    for (const entry of (group[1] ?? '').split(/[；;]/)) {
      const match = ENTRY.exec(entry)
      const span = { start: at + (entry.length - entry.trimStart().length), end: at + entry.trimEnd().length }
      if (match) {
        const authors = splitNames(match[1] ?? '')
        for (const year of yearsOf(match[2] ?? '', match[3], match[4] ?? ''))
          found.push({ authors, ...year, passage: passage.id, span })
      }
      at += entry.length + 1
    }
  }
  return found
}

/** 甲、乙（2018）: only where the words before the bracket end with authors of the list, since any noun can stand there. */
function inProse(passage: Passage, known: readonly (readonly string[])[]): readonly Unlinked[] {
  return [...passage.text.matchAll(GROUP)].flatMap((group) => {
    const year = YEAR_ONLY.exec((group[1] ?? '').trim())
    if (!year) return []
    const before = passage.text.slice(Math.max(0, group.index - 60), group.index).replace(/(?:等人?|et al\.?)?\s*$/, '')
    const fitting = known.filter((authors) => endsWithNames(before, authors)).sort((a, b) => b.length - a.length)[0]
    if (!fitting) return []
    const shown = fitting.at(-1) ?? ''
    const start =
      group.index -
      Math.min(60, before.length) +
      Math.max(0, before.toLowerCase().lastIndexOf((fitting[0] ?? shown).toLowerCase()))
    const citation = {
      authors: fitting,
      year: Number(year[1]),
      passage: passage.id,
      span: { start, end: group.index + group[0].length },
    }
    return [year[2] ? { ...citation, suffix: year[2] } : citation]
  })
}

/** The numbers in a bracket, ranges filled in: 1,3-5 → 1 3 4 5. */
function numbersIn(text: string): readonly number[] {
  return text.split(/[,，、]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–—~]/).map(Number)
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST_IN_RANGE)) }, (_, i) => from + i)
  })
}

/** Works cited by their number in the list, with the list's authors and year; a bracket with another number cites none. */
function byNumber({ id, text }: Passage, references: readonly Reference[]): readonly InTextCitation[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const numbers = numbersIn(match[1] ?? '')
    const works = numbers.flatMap((number) => references.filter((reference) => reference.number === number))
    const span = { start: match.index, end: match.index + match[0].length }
    if (works.length < numbers.length) return []
    return works.map(({ authors, year, suffix, number }) => ({
      authors,
      year,
      ...(suffix === undefined ? {} : { suffix }),
      passage: id,
      span,
      reference: number,
    }))
  })
}

function endsWithNames(before: string, authors: readonly string[]): boolean {
  const text = before.toLowerCase()
  const last = authors.at(-1)?.toLowerCase() ?? ''
  if (last === '' || !text.endsWith(last)) return false
  return authors.slice(0, -1).every((author) => text.slice(-60).includes(author.toLowerCase()))
}

function sameAuthors(citation: Unlinked, reference: Reference): boolean {
  const cited = citation.authors.map(nameKey)
  const listed = reference.authors.map(nameKey)
  if (cited[0] !== listed[0]) return false
  // 甲等 cites the first of many; two names cite exactly two.
  return cited.length === listed.length ? cited.every((name, i) => name === listed[i]) : cited.length === 1 && listed.length > 2
}

function referenceOf(citation: Unlinked, references: readonly Reference[]): Reference | undefined {
  const fitting = references.filter((reference) => reference.year === citation.year && sameAuthors(citation, reference))
  return (
    fitting.find((reference) => reference.suffix === citation.suffix) ??
    (fitting.length === 1 && !citation.suffix ? fitting[0] : undefined)
  )
}

/**
 * Finds author–year citations and links them to the reference list; where there are none, citations by number. A name
 * that is one character off is not linked: that is for the audit to say.
 */
export function findCitations(passages: readonly Passage[], references: readonly Reference[]): readonly InTextCitation[] {
  if (references.length === 0) return []
  const known = references.map((reference) => reference.authors.map(citedName))
  const read = passages.filter((passage) => passage.kind === 'body' || passage.kind === 'abstract' || passage.kind === 'note')
  const named = read.flatMap((passage) =>
    [...inBrackets(passage), ...inProse(passage, known)]
      .sort((a, b) => a.span.start - b.span.start)
      .map((citation): InTextCitation => {
        const reference = referenceOf(citation, references)
        return reference ? { ...citation, reference: reference.number } : citation
      }),
  )
  return named.some(({ reference }) => reference !== undefined) ? named : read.flatMap((passage) => byNumber(passage, references))
}
