import { announcesList, beginsPointing } from '../language/cues/cues.ts'
import { enumeratorOf } from '../language/values/enumerators.ts'
import type { Document } from './document.ts'
import type { Enumeration, Item } from './enumerations.ts'
import type { Sentence, SentenceIndex } from './sentence-index.ts'

/** Fewer than three parts set things against each other. */
const MIN_ITEMS = 3
/** An item of more sentences than this is no item of a list. */
const MAX_ITEM = 4

/** Lists without labels: 特点如下：甲；乙；丙。 The items stand between semicolons, each with the sentences that explain it. */
export function semicolonLists(paragraphs: Iterable<readonly Document[]>, index: SentenceIndex): Enumeration[] {
  return [...paragraphs].flatMap((documents) => {
    // Keywords are no list of the text.
    if (documents[0]?.place === '题注') return []
    const sentences = documents.flatMap((document) => index.of(document))
    const first = sentences.findIndex((_, i) => opens(sentences, i))
    const start = sentences[first]
    if (!start) return []
    const before = sentences[first - 1]
    const announced = before !== undefined && announcesList(before.text)
    const items = itemsOf(sentences.slice(first), announced ? 0 : start.text.indexOf('：') + 1)
    const labelled = items.filter(({ sentences: [head], offset }) => enumeratorOf(head.text.slice(offset)) !== undefined)
    if (items.length < MIN_ITEMS || labelled.length > 1) return []
    if (announced) return [{ lead: before, first: start.document, items }]
    return [{ lead: start, ...(before && beginsPointing(start.text) ? { before } : {}), first: start.document, items }]
  })
}

const closes = ({ text }: Sentence): boolean => text.endsWith('；')

/** Whether a list may begin in a sentence: after a colon in it, or after a sentence that announces one. */
function opens(sentences: readonly Sentence[], at: number): boolean {
  const { text = '' } = sentences[at] ?? {}
  const colon = text.indexOf('：')
  const announced = announcesList(sentences[at - 1]?.text ?? '')
  return (announced || (colon > 0 && colon < text.length - 1)) && sentences.slice(at, at + MAX_ITEM).some(closes)
}

/** Cuts after each semicolon; what comes after the last is the last item. */
function itemsOf(sentences: readonly Sentence[], offset: number): Item[] {
  const items: Item[] = []
  let rest = sentences
  while (rest.length > 0) {
    const end = rest.slice(0, MAX_ITEM).findIndex(closes)
    const [head, ...more] = end === -1 ? rest.slice(0, MAX_ITEM) : rest.slice(0, end + 1)
    if (head) items.push({ label: '', sentences: [head, ...more], offset: items.length === 0 ? offset : 0 })
    if (end === -1) break
    rest = rest.slice(end + 1)
  }
  return items
}
