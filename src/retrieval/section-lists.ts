import type { Paper, Section, SourceLanguage } from '../paper/paper.ts'
import type { Document } from './document.ts'
import type { Enumeration, Heading, Item } from './enumerations.ts'
import type { SentenceIndex } from './sentence-index.ts'

/** The headings under one heading as a list: 四's (一)–(四) are the four experiences it announces. */
export function sectionLists(paper: Paper, documents: readonly Document[], index: SentenceIndex): Enumeration[] {
  const own = documents.filter((document) => document.paper === paper.id && document.source.kind === 'passage')
  const parents = paper.sections.filter(({ level }) => level > 0)
  const langs = [...new Set(parents.map(({ lang }) => lang))]
  return [...langs.map(outline), ...parents].flatMap((parent) => {
    const children = childrenOf(parent, paper.sections)
    const items = children.flatMap((child) => itemOf(child, paper, own, index))
    const first = items[0]?.sentences[0].document
    if (items.length < 2 || !first) return []
    const lead = own.filter((document) => isAt(document, parent)).at(-1)
    return [{ lead: lead && index.of(lead).at(-1), first: { ...first, place: parent.place, path: [parent.title] }, items }]
  })
}

/** The paper as a whole, whose list is its outline. */
const outline = (lang: SourceLanguage): Section => ({ place: '', title: OUTLINE, level: 0, lang })

/** The title under which a paper's outline is found. */
export const OUTLINE = ''

/** The sections right under one. */
function childrenOf(parent: Section, sections: readonly Section[]): Section[] {
  const own = sections.filter((section) => section.lang === parent.lang && section.level > 0)
  const from = own.indexOf(parent) + 1
  const next = own.findIndex((section, i) => i >= from && section.level <= parent.level)
  return own.slice(from, next === -1 ? undefined : next).filter((section) => section.level === parent.level + 1)
}

function itemOf(section: Section, paper: Paper, documents: readonly Document[], index: SentenceIndex): Item[] {
  const inside = (document: Document) =>
    document.lang === section.lang && document.place.startsWith(section.place) && document.path.includes(section.title)
  const document = documents.find((candidate) => isAt(candidate, section) || inside(candidate))
  const sentence = document && index.of(document)[0]
  const heading = headingOf(section, paper)
  return sentence && heading ? [{ label: labelOf(section.place), sentences: [sentence], offset: 0, heading }] : []
}

/** Where a section's heading stands; undefined for a part that has none of its own. */
export function headingOf({ place, title, lang }: Section, paper: Paper): Heading | undefined {
  const passage = paper.passages.find((found) => found.kind === 'heading' && found.place === place && found.lang === lang)
  if (!passage) return undefined
  const span = { start: 0, end: passage.text.length }
  return { place, title, at: { kind: 'text', paper: paper.id, passage: passage.id, span } }
}

const isAt = ({ place, lang }: Document, section: Section): boolean => place === section.place && lang === section.lang

/** 三(二)4 → 4, 四(一) → (一), 二 → 二: the last step of the address. */
const labelOf = (place: string): string => {
  const bracket = place.lastIndexOf('(')
  const close = place.lastIndexOf(')')
  return bracket === -1 ? place : close === place.length - 1 ? place.slice(bracket) : place.slice(close + 1)
}
