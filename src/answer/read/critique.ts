import { asksForCritique, asksWhatIsLacking, turns } from '../../language/cues/asked-critique.ts'
import { hasCitation } from '../../language/cues/cues.ts'
import { judgesAll, pointsAtAll } from '../../language/cues/judging-all.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

const MAX_SENTENCES = 4
const WHOLE = 0.85

/**
 * What the author says of a view: where views are listed, each with who holds it, the sentences of the item that cite
 * nobody any more; where it is asked what the view lacks, from the turn (但是) on. Undefined when no judgement is asked for, or none stands there.
 */
export function critique({ text, asks, ops, content }: Question, best: Sentence, library: Library): Sentence[] | undefined {
  if (!asksForCritique(text) || asks.has('difference') || ops.has('each')) return undefined
  const judged = library.enumerations
    .flatMap(({ items }) => items)
    .filter(
      ({ sentences, heading }) =>
        heading === undefined && sentences[0].document.lang === best.document.lang && isJudged(sentences),
    )
  const names = content.filter(({ strict }) => strict)
  const named = judged.filter(({ sentences }) => names.every((unit) => sentences.some((one) => matchIn(unit, one) >= WHOLE)))
  const item =
    judged.find(({ sentences }) => sentences.includes(best)) ?? (named.length === 1 && names.length > 0 ? named[0] : undefined)
  if (!item) return undefined
  const judgement = item.sentences.slice(lastCiting(item.sentences) + 1)
  const turn = asksWhatIsLacking(text) ? judgement.findIndex(({ text: said }) => turns(said)) : -1
  if (turn !== -1) return judgement.slice(turn)
  // A follow-up has heard the view already.
  const isNew = content.some(({ strict, inherited }) => strict && !inherited)
  const view = isNew && item.sentences.includes(best) && !judgement.includes(best) ? [best] : []
  return [...view, ...judgement].slice(0, MAX_SENTENCES)
}

/**
 * What the author says of several views together: after a list of views, each of which is judged, the sentences that
 * point back at all of them. Undefined when that is not asked for, or the list is about something else.
 */
export function overallJudgement({ text, content, lang }: Question, library: Library): Sentence[] | undefined {
  if (!asksForCritique(text) || !judgesAll(text)) return undefined
  const written = lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const found = library.enumerations
    .filter(({ first, items }) => first.lang === written && items.length > 1)
    .filter(({ items }) => items.every(({ sentences, heading }) => !heading && isJudged(sentences)))
    .filter(({ items }) =>
      content.every(
        (unit) => !unit.strict || items.some(({ sentences }) => sentences.some((one) => matchIn(unit, one) >= WHOLE)),
      ),
    )
    .map(({ items }) => after(items.at(-1)?.sentences.at(-1), library))
    .filter((sentences) => sentences.some(({ normalised }) => pointsAtAll(normalised)))
  return found.length === 1 ? found[0]?.slice(0, MAX_SENTENCES) : judgingSentence(content, written, library)
}

/** The one sentence of the text that judges several views together: both views neglect …. */
function judgingSentence(content: Question['content'], lang: string, { documents, sentences }: Library): Sentence[] | undefined {
  const found = documents
    .filter((document) => document.lang === lang && document.source.kind === 'passage')
    .flatMap((document) => sentences.of(document))
    .filter(({ normalised }) => pointsAtAll(normalised) && asksForCritique(normalised))
    .filter((sentence) => content.every((unit) => !unit.strict || matchIn(unit, sentence) >= WHOLE))
  return found.length === 1 ? [...found] : undefined
}

/** The next paragraph of the same part. */
function after(last: Sentence | undefined, { documents, sentences }: Library): Sentence[] {
  const next = last && documents[documents.indexOf(last.document) + 1]
  return next && next.place === last.document.place ? [...sentences.of(next)] : []
}

const lastCiting = (sentences: readonly Sentence[]): number =>
  sentences.map(({ normalised }) => hasCitation(normalised)).lastIndexOf(true)

/** Whether something is said of a view after those who hold it. */
function isJudged(sentences: readonly Sentence[]): boolean {
  const cites = lastCiting(sentences)
  return cites !== -1 && cites < sentences.length - 1
}

/** Whether the author's judgement of a cited work is asked for: naming it among others is none. */
export function asksForJudgement({ text, content }: Question, best: Sentence): boolean {
  const about = content.filter(({ strict }) => strict)
  return asksForCritique(text) && about.length > 0 && about.every(({ proper }) => proper) && hasCitation(best.normalised)
}
