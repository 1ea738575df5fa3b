import { PLACES } from '../../ingest/place.ts'
import { pointsIntoNotes } from '../../language/cues/asked-shape.ts'
import { normalise } from '../../language/words/normalise.ts'
import { headingName } from '../../language/words/phrases.ts'
import type { Section } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Document } from '../../retrieval/document.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** Whether a document stands in a part that a question names, or a sentence says its name. */
export interface NamedParts {
  readonly inside: (document: Document) => boolean
  readonly mentioned: (sentence: Sentence) => boolean
}

/** The notes (注释里), or the parts that a question names by the name at the head of their heading (萌发阶段：…); undefined when it names none. */
export function namedParts(question: Question, library: Library): NamedParts | undefined {
  if (pointsIntoNotes(question.text)) return NOTES
  const named = question.content.flatMap((unit) => {
    const concepts = unit.keys.filter((key) => key.startsWith('#'))
    const places = library.papers.flatMap(({ id, sections }) =>
      sections
        .filter((section) => concepts.some((concept) => nameOf(section, library) === concept))
        .map(({ place }) => ({ paper: id, place })),
    )
    return places.length > 0 ? [{ unit, places }] : []
  })
  if (named.length === 0) return undefined
  return {
    inside: (document) =>
      named.some(({ places }) => places.some(({ paper, place }) => document.paper === paper && document.place.startsWith(place))),
    mentioned: (sentence) => named.some(({ unit }) => matchIn(unit, sentence) >= WHOLE),
  }
}

const NOTES: NamedParts = { inside: ({ place }) => place.startsWith(PLACES.notes), mentioned: () => false }

/** What stands in another part than the one named, and does not say its name, is about something else. */
export function isInNamedPart(question: Question, library: Library): (document: Document) => boolean {
  const named = namedParts(question, library)
  if (!named) return () => true
  return (document) => named.inside(document) || library.sentences.of(document).some(named.mentioned)
}

const WHOLE = 0.85

const names = new WeakMap<Section, string>()

/** The concept that a heading begins with, where the name at its head is one concept. */
function nameOf(section: Section, library: Library): string {
  const known = names.get(section)
  if (known !== undefined) return known
  const units = library.analyser.units(normalise(headingName(section.title)))
  const name = units.length === 1 ? (units[0]?.keys.find((key) => key.startsWith('#')) ?? '') : ''
  names.set(section, name)
  return name
}
