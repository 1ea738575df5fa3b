import { splitSentences } from '../../language/cues/sentences.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { InTextCitation, Paper, Passage } from '../../paper/paper.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keptWith } from '../../store/kept-with.ts'
import type { Library } from '../library.ts'
import { printedKeys } from '../printed-keys.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** How much of a word a title or a citing clause must say. */
const SAID = 0.75
/** Half of an English name is a figure in a Chinese title: 19 provinces. */
const SAID_ELSEWHERE = 0.5
/** Of works that say different shares of the question, those about as near as the nearest. */
const NEAR = 0.9

/** What a work is about: its title and the clauses that cite it. */
interface Subject {
  readonly number: number
  readonly texts: readonly string[]
}

/** All that the works of a paper are about, looked through by every question about works. */
const allSubjects = keptWith((paper: Paper) => subjectsOf(paper))

/**
 * Listed works about what a question names, by their titles and by the clauses that cite them, in the order of the list;
 * `within` limits the clauses to some places. Empty when a name of the question is in none of them.
 */
export function worksAbout(
  paper: Paper,
  topic: readonly QuestionUnit[],
  question: Question,
  library: Library,
  within?: (passage: Passage) => boolean,
): number[] {
  const foreign = question.lang === 'en'
  const scored = (within ? subjectsOf(paper, within) : allSubjects(paper)).map(({ number, texts }) => {
    const said = texts.map((text) => ({ text, keys: printedKeys(text, library) }))
    const says = (unit: QuestionUnit) =>
      said.some(
        ({ text, keys }) =>
          matchedKeys(unit, keys) >= (foreign ? SAID_ELSEWHERE : SAID) ||
          (unit.surface.length > 1 && text.includes(unit.surface)),
      )
    return { number, held: topic.filter(says) }
  })
  // English words that are no concept of the paper cannot stand in a Chinese title; names must.
  const must = topic.filter((unit) => unit.proper || !(foreign && isPlainLatin(unit)))
  const fitting = scored.filter(({ held }) => held.length > 0 && must.every((unit) => !unit.strict || held.includes(unit)))
  const weight = (units: readonly QuestionUnit[]) =>
    units.reduce((sum, { keys }) => sum + Math.max(...keys.map((key) => library.sentences.idf(key)), 0), 0)
  const best = Math.max(0, ...fitting.map(({ held }) => weight(held)))
  return fitting.filter(({ held }) => weight(held) >= NEAR * best).map(({ number }) => number)
}

const isPlainLatin = ({ kind, keys }: QuestionUnit): boolean => kind === 'latin' && keys.every((key) => !key.startsWith('#'))

function subjectsOf(paper: Paper, within?: (passage: Passage) => boolean): Subject[] {
  const clauses = paper.passages
    .filter((passage) => within?.(passage) ?? true)
    .flatMap((passage) =>
      citingClauses(
        passage,
        paper.citations.filter((citation) => citation.passage === passage.id),
      ),
    )
  return paper.references
    .map(({ number, title }) => ({
      number,
      texts: [...(within ? [] : [title]), ...clauses.filter((clause) => clause.reference === number).map(({ text }) => text)].map(
        normalise,
      ),
    }))
    .filter(({ texts }) => texts.length > 0)
}

/** Each citation with the words of its sentence since the work cited before it; works in one bracket share theirs. */
function citingClauses(
  passage: Passage,
  citations: readonly InTextCitation[],
): { reference: number | undefined; text: string }[] {
  return splitSentences(passage.text).flatMap(({ start, end }) => {
    let from = start
    let text = ''
    return citations
      .filter(({ span }) => start <= span.start && span.start < end)
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ reference, span }) => {
        const between = passage.text.slice(from, span.start)
        if (between.length > SHORTEST) text = between
        from = span.end
        return { reference, text }
      })
  })
}

/** Less between two citations is the mark between them. */
const SHORTEST = 3
