import { splitClauses } from '../language/cues/sentences.ts'
import { enumeratorOf } from '../language/values/enumerators.ts'
import type { TextLocator } from '../paper/locator.ts'
import type { Document } from './document.ts'
import type { Sentence, SentenceIndex } from './sentence-index.ts'

/** One item of a list as the paper sets it out. */
export interface Item {
  /** The paper's own label (第一, 首先, (2), 一是). */
  readonly label: string
  /** Sentences of the item, the first of which holds the label. */
  readonly sentences: readonly [Sentence, ...Sentence[]]
  /** Where the item's words start in its first sentence, after the label. */
  readonly offset: number
  /** Where they end when the item is a clause of a longer sentence. */
  readonly end?: number
  /** The heading that the item is, where it is one. */
  readonly heading?: Heading
}

/** A heading with its address and where it stands. */
export interface Heading {
  readonly place: string
  readonly title: string
  readonly at: TextLocator
}

/** A list in the text: the sentence that announces it (where there is one) and its items in order. */
export interface Enumeration {
  readonly lead: Sentence | undefined
  /** What the lead points back to (其实际体现在：). */
  readonly before?: Sentence
  readonly first: Document
  readonly items: readonly Item[]
}

interface Mark {
  readonly family: string
  readonly rank: number | 'last'
  readonly label: string
  readonly sentence: Sentence
  readonly offset: number
}

/** Finds the lists of consecutive documents: labels of one family that count 1, 2, 3 … within one place. */
export function findEnumerations(documents: readonly Document[], index: SentenceIndex): Enumeration[] {
  const found: Enumeration[] = []
  for (const group of byPlace(documents)) {
    const sentences = group.flatMap((document) => index.of(document))
    const marks = sentences.flatMap(marksOf)
    // 一方面…另一方面 sets two sides against each other; it lists nothing.
    for (const family of new Set(marks.map((mark) => mark.family).filter((name) => !name.startsWith('side')))) {
      for (const run of runsOf(marks.filter((mark) => mark.family === family))) found.push(enumeration(run, marks, sentences))
    }
  }
  return found
}

function byPlace(documents: readonly Document[]): Document[][] {
  const groups = new Map<string, Document[]>()
  for (const document of documents) {
    if (document.source.kind === 'row') continue
    const key = `${document.paper} ${document.lang} ${document.place}`
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  return [...groups.values()]
}

/** A label at the start of a sentence, or of a clause in it. */
function marksOf(sentence: Sentence): Mark[] {
  return splitClauses(sentence.text).flatMap((clause) => {
    const found = enumeratorOf(clause.text)
    return found ? [{ ...found, sentence, offset: clause.start }] : []
  })
}

/** Maximal runs 1, 2, 3 … (最后 closes one); a run of one is no list. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = []
  let run: Mark[] = []
  const close = () => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const mark of marks) {
    if (mark.rank === 1) close()
    if (mark.rank === run.length + 1 || (mark.rank === 'last' && run.length > 0)) run.push(mark)
    if (mark.rank === 'last') close()
  }
  close()
  return runs
}

function enumeration(run: readonly Mark[], all: readonly Mark[], sentences: readonly Sentence[]): Enumeration {
  const first = run[0]
  if (!first) throw new Error('a run has marks')
  const start = sentences.indexOf(first.sentence)
  const items = run.map((mark, i) => itemOf(mark, run[i + 1], all, sentences))
  const lead = first.offset > 0 ? first.sentence : sentences[start - 1]
  return { lead, first: first.sentence.document, items }
}

function itemOf(mark: Mark, next: Mark | undefined, all: readonly Mark[], sentences: readonly Sentence[]): Item {
  const offset = mark.offset + mark.label.length
  const from = sentences.indexOf(mark.sentence)
  if (next?.sentence === mark.sentence) return { label: mark.label, sentences: [mark.sentence], offset, end: next.offset }
  // An item goes on to the next label, or to the end of its paragraph.
  const stop = next ? sentences.indexOf(next.sentence) : sentences.length
  const same = (sentence: Sentence) => next !== undefined || paragraphOf(sentence) === paragraphOf(mark.sentence)
  const nested = all.find((other) => other.family === mark.family && other.rank === 1 && sentences.indexOf(other.sentence) > from)
  const end = nested && !next ? Math.min(stop, sentences.indexOf(nested.sentence)) : stop
  return { label: mark.label, sentences: [mark.sentence, ...sentences.slice(from + 1, end).filter(same)], offset }
}

/** Parts of one paragraph share its name. */
export const paragraphOf = ({ document }: Sentence): string => document.paragraph
