import { PROVINCE_NAMES } from '../../language/values/provinces.ts'
import { haveSameRadical } from '../../language/words/radicals.ts'
import type { Defect } from '../../paper/defect.ts'
import type { TextLocator } from '../../paper/locator.ts'
import { type Audited, type AuditedSentence, ownPassages, proseSentences, textAt } from './audited.ts'
import { isOneOff } from './one-off.ts'

interface Mention {
  readonly name: string
  readonly at: TextLocator
}

/** Names of authors, documents and provinces that the paper writes in two ways, one character apart. */
export function nameVariants(audited: Audited): readonly Defect[] {
  const sentences = proseSentences(audited)
  return [
    ...variants(authorMentions(audited), isSameAuthor),
    ...variants(titleMentions(audited, sentences), isSameTitle),
    ...misspeltProvinces(audited, sentences),
  ]
}

/** One defect for each pair of spellings, with every place of both. */
function variants(mentions: readonly Mention[], same: (a: string, b: string) => boolean): Defect[] {
  const names = [...new Set(mentions.map(({ name }) => name))]
  return names.flatMap((stated, i) =>
    names
      .slice(i + 1)
      .filter((found) => same(stated, found))
      .map((found): Defect => {
        const at = mentions.filter(({ name }) => name === stated || name === found).map((mention) => mention.at)
        return { kind: 'name-variant', verdict: 'scan', at, stated, found }
      }),
  )
}

/** The author's own name first, then the list and the citations, in order. */
function authorMentions(audited: Audited): Mention[] {
  const { record, paper, references, citations } = audited
  const own = record.author.flatMap(({ literal, family, given }) => mentionsIn(audited, literal ?? `${family}${given ?? ''}`))
  const listed = references.flatMap(({ authors, passage }) => authors.flatMap((name) => mentionIn(audited, name, passage)))
  const cited = citations.flatMap(({ authors, passage, span }) =>
    authors.map((name) => ({ name, at: textAt(paper, passage, span.start, span.end) })),
  )
  return [...own, ...listed, ...cited]
}

const mentionsIn = (audited: Audited, name: string): Mention[] =>
  ownPassages(audited)
    .filter(({ kind }) => kind === 'front')
    .flatMap(({ id }) => mentionIn(audited, name, id))
    .slice(0, 1)

function mentionIn({ paper, passages }: Audited, name: string, id: string): Mention[] {
  const start = passages.find((passage) => passage.id === id)?.text.indexOf(name) ?? -1
  return start < 0 ? [] : [{ name, at: textAt(paper, id, start, start + name.length) }]
}

const HAN_NAME = /^\p{Script=Han}{3,4}$/u

/** Two people may share all but one character; two that look alike there are taken for one name. */
function isSameAuthor(a: string, b: string): boolean {
  if (!HAN_NAME.test(a) || a[0] !== b[0] || !isOneOff(a, b)) return false
  const at = [...a].findIndex((char, i) => char !== b[i])
  return haveSameRadical(a[at] ?? '', b[at] ?? '')
}

const TITLE = /《([^《》]{8,80})》/gu
const DIGIT = /[\d一二三四五六七八九十〇]/

const titleMentions = ({ paper }: Audited, sentences: readonly AuditedSentence[]): Mention[] =>
  sentences.flatMap(({ passage, text, start }) =>
    Array.from(text.matchAll(TITLE), (match) => {
      const from = start + match.index
      return { name: match[1] ?? '', at: textAt(paper, passage.id, from, from + match[0].length) }
    }),
  )

/** Yearbooks of two years are two documents. */
const isSameTitle = (a: string, b: string): boolean =>
  isOneOff(a, b) && ![...a].some((char, i) => char !== b[i] && DIGIT.test(`${char}${b[i]}`))

const PROVINCE = /(?<!\p{Script=Han})(\p{Script=Han}{2})省|[、，在于和与由自以](\p{Script=Han}{2})省/gu

/** A province that there is not, one character from one that the paper names elsewhere. */
function misspeltProvinces({ paper }: Audited, sentences: readonly AuditedSentence[]): Defect[] {
  const named = PROVINCE_NAMES.filter((name) => sentences.some(({ text }) => text.includes(name)))
  return sentences.flatMap(({ passage, text, start }) =>
    Array.from(text.matchAll(PROVINCE)).flatMap((match): Defect[] => {
      const stated = match[1] ?? match[2] ?? ''
      const found = PROVINCE_NAMES.includes(stated) ? [] : named.filter((name) => isOneOff(name, stated))
      const from = start + match.index + match[0].indexOf(stated)
      const at = [textAt(paper, passage.id, from, from + stated.length)]
      return found.length === 1 ? [{ kind: 'name-variant', verdict: 'scan', at, stated, found: found[0] ?? '' }] : []
    }),
  )
}
