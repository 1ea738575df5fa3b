import type { Defect } from '../../paper/defect.ts'
import type { InTextCitation, Reference } from '../../paper/paper.ts'
import { languageOf } from '../script.ts'
import { type Audited, ownPassages, textAt } from './audited.ts'
import { isOneOff } from './one-off.ts'

function named(authors: readonly string[], year: number, suffix: string | undefined): string {
  const chinese = languageOf(authors.join('')) === 'zh'
  return `${authors.join(chinese ? '、' : ' & ')}${chinese ? '，' : ', '}${year}${suffix ?? ''}`
}

/** The listed work of the same year whose authors differ from the cited ones in a single character. */
function nearest(citation: InTextCitation, references: readonly Reference[]): Reference | undefined {
  return references.find(
    ({ year, authors }) => year === citation.year && isOneOff(authors.join('、'), citation.authors.join('、')),
  )
}

/** Cited works that the list lacks; `found` is the listed work that is one character off. */
export function missingReferences(audited: Audited): readonly Defect[] {
  const { paper, citations, references } = audited
  return citations
    .filter((citation) => citation.reference === undefined)
    .map((citation): Defect => {
      const near = nearest(citation, references)
      const at = textAt(paper, citation.passage, citation.span.start, citation.span.end)
      const stated = named(citation.authors, citation.year, citation.suffix)
      if (!near) return { kind: 'missing-reference', verdict: 'contradiction', at: [at], stated, found: '' }
      const found = named(near.authors, near.year, near.suffix)
      return { kind: 'missing-reference', verdict: 'scan', at: [at, entryAt(audited, near)], stated, found }
    })
}

/** The authors of an entry of the list. */
function entryAt({ paper, passages }: Audited, { passage, authors }: Reference) {
  const text = passages.find(({ id }) => id === passage)?.text ?? ''
  const [first = '', last = ''] = [authors[0], authors.at(-1)]
  const start = Math.max(0, text.indexOf(first))
  const end = text.indexOf(last, start) + last.length
  return textAt(paper, passage, start, end > start ? end : text.length)
}

/** Listed works that the text never cites or names. Only where most works are cited by author and year. */
export function uncitedReferences(audited: Audited): readonly Defect[] {
  const { citations, references } = audited
  const cited = new Set(citations.map(({ reference }) => reference))
  const missing = citations.filter(({ reference }) => reference === undefined).map((citation) => nearest(citation, references))
  const linked = references.filter(({ number }) => cited.has(number))
  if (linked.length * 2 < references.length) return []
  const prose = ownPassages(audited)
    .filter(({ kind }) => kind === 'body' || kind === 'abstract' || kind === 'note')
    .map(({ text }) => text)
  return references
    .filter((reference) => !linked.includes(reference) && !missing.includes(reference) && !isNamed(reference, prose))
    .map((reference) => ({
      kind: 'uncited-reference',
      verdict: 'contradiction',
      at: [entryAt(audited, reference)],
      stated: named(reference.authors, reference.year, reference.suffix),
      found: '',
    }))
}

/** Its first author or its title stands in the prose. */
function isNamed({ authors: [first = ''], title }: Reference, prose: readonly string[]): boolean {
  const family = languageOf(first) === 'zh' ? first : (first.split(',')[0] ?? first)
  return prose.some((text) => (family !== '' && text.includes(family)) || (title !== '' && text.includes(title)))
}
