import type { Library } from '../../question/library.ts'
import { printedKeys } from '../../question/printed-keys.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citer } from '../citer.ts'
import { type Draft, headedDraft, proseDraft } from './list.ts'
import { sectionDraft } from './section-draft.ts'

/** Sentences of an opened item that are shown. */
const MAX_SENTENCES = 5
/** Share of what tells an item from the others that a later sentence must say to be about it. */
const ABOUT = 0.5

/** One item of a list opened: its heading and section, its sentences, or, where the list only names it, the later ones about it. */
export function itemDraft(list: Enumeration, which: number | 'last', library: Library, citer: Citer): Draft | undefined {
  const item = which === 'last' ? list.items.at(-1) : list.items[which - 1]
  if (!item) return undefined
  const { paper, lang } = list.first
  if (item.heading) return headedDraft(item, sectionDraft({ ...item.heading, paper, lang }, library, citer), citer)
  return proseDraft([item.sentences[0], ...detailsOf(item, list, library)].slice(0, MAX_SENTENCES), citer)
}

/** What follows the first sentence of an item; items that are named side by side are explained after the last of them. */
export function detailsOf(item: Item, list: Enumeration, library: Library): readonly Sentence[] {
  const named = list.items.slice(0, -1).every(({ sentences }) => sentences.length === 1)
  return named ? later(item, list, library) : item.sentences.slice(1)
}

/** What the paragraph goes on to say about an item that the list only names. */
function later(item: Item, { items }: Enumeration, library: Library): Sentence[] {
  const [first] = item.sentences
  const keys = keysOfItem(item, library)
  const others = new Set(items.filter((other) => other !== item).flatMap((other) => [...keysOfItem(other, library)]))
  const telling = [...keys].filter((key) => !others.has(key))
  const weight = (held: readonly string[]) => held.reduce((sum, key) => sum + library.sentences.idf(key), 0)
  const paragraph = (library.paragraphs.get(first.document.paragraph) ?? []).flatMap((document) => [
    ...library.sentences.of(document),
  ])
  return paragraph
    .slice(paragraph.indexOf(first) + 1)
    .filter((sentence) => weight(telling.filter((key) => sentence.keys.has(key))) >= ABOUT * weight(telling))
}

function keysOfItem({ sentences: [first], offset, end }: Item, library: Library): ReadonlySet<string> {
  return printedKeys(first.text.slice(offset, end), library)
}
