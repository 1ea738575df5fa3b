import type { Paper, Section } from '../paper/paper.ts'
import type { Document } from './document.ts'
import type { Enumeration, Item } from './enumerations.ts'
import type { SentenceIndex } from './sentence-index.ts'

/** The headings under one heading as a list: 四's (一)–(四) are the four experiences it announces. */
export function sectionLists(paper: Paper, documents: readonly Document[], index: SentenceIndex): Enumeration[] {
  return paper.sections.flatMap((parent) => {
    const children = childrenOf(parent, paper.sections)
    const items = children.flatMap((child) => itemOf(child, paper, documents, index))
    const first = items[0]?.sentences[0].document
    if (items.length < 2 || !first) return []
    const lead = documents.find((document) => isAt(document, parent, paper))
    return [{ lead: lead && index.of(lead).at(-1), first: { ...first, path: [parent.title] }, items }]
  })
}

function childrenOf(parent: Section, sections: readonly Section[]): Section[] {
  const own = sections.filter((section) => section.lang === parent.lang)
  const from = own.indexOf(parent) + 1
  const next = own.findIndex((section, i) => i >= from && section.level <= parent.level)
  return own.slice(from, next === -1 ? undefined : next).filter((section) => section.level === parent.level + 1)
}

function itemOf(section: Section, paper: Paper, documents: readonly Document[], index: SentenceIndex): Item[] {
  const document = documents.find(
    (candidate) =>
      isAt(candidate, section, paper) ||
      (candidate.paper === paper.id &&
        candidate.lang === section.lang &&
        candidate.place.startsWith(section.place) &&
        candidate.path.includes(section.title)),
  )
  const sentence = document && index.of(document)[0]
  return sentence ? [{ label: labelOf(section.place), sentences: [sentence], offset: 0, title: section.title }] : []
}

const isAt = (document: Document, section: Section, paper: Paper): boolean =>
  document.paper === paper.id &&
  document.lang === section.lang &&
  document.place === section.place &&
  document.source.kind === 'passage'

/** 三(二)4 → 4, 四(一) → (一), 二 → 二: the last step of the address. */
const labelOf = (place: string): string => {
  const bracket = place.lastIndexOf('(')
  const close = place.lastIndexOf(')')
  return bracket === -1 ? place : close === place.length - 1 ? place.slice(bracket) : place.slice(close + 1)
}
