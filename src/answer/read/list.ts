import { splitClauses } from '../../language/cues/sentences.ts'
import type { SourceLanguage } from '../../paper/paper.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { citeSentence, extractOf } from './cite-sentence.ts'

/** What would be answered with the sentences it rests on; nothing is cited until it is used. */
export interface Draft {
  readonly sentences: readonly Sentence[]
  readonly part: () => AnswerPart | Refusal
}

/** Longest text of one item; the head of a list of four still fits 500 characters. */
const ITEM_LENGTH: Readonly<Record<SourceLanguage, number>> = { zh: 110, en: 220 }

/** A list as an answer: one claim an item. */
export function listDraft({ lead, items }: Enumeration, citer: Citer): Draft {
  return {
    sentences: [...(lead ? [lead] : []), ...items.flatMap((item) => item.sentences)],
    part: () =>
      partOf(
        'list',
        items.map((item) => itemClaim(item, citer)),
      ),
  }
}

/** Sentences as an answer, each with its place. */
export const proseDraft = (sentences: readonly Sentence[], citer: Citer): Draft => ({
  sentences,
  part: () =>
    partOf(
      'prose',
      sentences.map((sentence) => extractOf(sentence, citer)),
    ),
})

/** The items of a list, each followed by what is said of it. */
export const toldListDraft = (told: readonly (readonly [Item, ...Sentence[]])[], citer: Citer): Draft => ({
  sentences: told.flatMap(([item, ...said]) => [...item.sentences, ...said]),
  part: () =>
    partOf(
      'list',
      told.flatMap(([item, ...said]) => [itemClaim(item, citer), ...said.map((sentence) => extractOf(sentence, citer))]),
    ),
})

/** What stands under a heading, after the heading itself. */
export const headedDraft = (item: Item, draft: Draft, citer: Citer): Draft => ({
  sentences: draft.sentences,
  part: () => {
    const claim = itemClaim(item, citer)
    const told = draft.part()
    return 'claims' in told ? partOf('list', [claim, ...told.claims]) : told
  },
})

function partOf(form: AnswerPart['form'], [first, ...more]: readonly Claim[]): AnswerPart | Refusal {
  return first ? { form, claims: [first, ...more] } : { kind: 'no-evidence' }
}

function itemClaim(item: Item, citer: Citer): Claim {
  const { label, heading } = item
  if (heading) return { says: { kind: 'item', label, text: heading.title }, citations: [citer.cite(heading.at)] }
  const [first] = item.sentences
  const last = item.end === undefined ? endOfHead(item) : first
  const text = first.document.text.slice(
    first.span.start + item.offset,
    item.end === undefined ? last.span.end : first.span.start + item.end,
  )
  return {
    says: { kind: 'item', label, text: shorten(text, ITEM_LENGTH[first.document.lang]) },
    citations: [citeSentence(first, citer, last)],
  }
}

/** An item goes on over semicolons to its first full stop, as far as there is room. */
function endOfHead({ sentences: [first, ...more], offset }: Item): Sentence {
  let last = first
  for (const next of more) {
    const fits = next.document === first.document && next.span.end - first.span.start - offset <= ITEM_LENGTH[first.document.lang]
    if (!fits || !last.text.endsWith('；')) break
    last = next
  }
  return last
}

/** The words of an item without leading punctuation, up to a clause end within the limit. */
function shorten(text: string, limit: number): string {
  const body = trimStart(text)
  if (body.length <= limit) return trimEnd(body)
  const clauses = splitClauses(body).filter(({ end }) => end <= limit)
  return trimEnd(body.slice(0, clauses.at(-1)?.end ?? limit))
}

const EDGES = new Set([...'，、：；。,:;. '])

function trimStart(text: string): string {
  let start = 0
  while (EDGES.has(text.charAt(start))) start++
  return text.slice(start)
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && EDGES.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
