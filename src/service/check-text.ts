import type { Citation, Claim, ReplyLanguage } from '../answer/answer.ts'
import { checkCount } from '../answer/check/check-count.ts'
import { checkFigures, type PieceCheck } from '../answer/check/check-figures.ts'
import { checkRecord } from '../answer/check/check-record.ts'
import { checkRelation } from '../answer/check/check-relation.ts'
import { checkSubject } from '../answer/check/check-subject.ts'
import { checkWording, type WordingCheck } from '../answer/check/check-wording.ts'
import type { CheckedSentence, CheckedText } from '../answer/checked-text.ts'
import { type Citer, createCiter } from '../answer/citer.ts'
import { asksSomething, isOpinion } from '../language/cues/claim-cues.ts'
import { splitSentences } from '../language/cues/sentences.ts'
import { findFigures } from '../language/values/find-figures.ts'
import { atomsOf } from '../language/words/atoms.ts'
import { detectLanguage } from '../language/words/detect-language.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Library } from '../question/library.ts'
import { planQuestion } from '../question/plan-question.ts'
import { readQuestion } from '../question/read-question.ts'

/** More sentences than this are not read: a message is held against the papers, not a book. */
const MOST_SENTENCES = 30
/** What goes on for longer without a full stop is taken in pieces. */
const LONGEST = 1000

type Claims = readonly [Claim, ...Claim[]]

/**
 * Holds a text against the papers, sentence by sentence. Nothing is called supported whose numbers, years, names or denials differ, and
 * nothing contradicted unless the papers say otherwise of the same subject, year and unit. Never throws.
 */
export function checkText(text: string, library: Library, lang: ReplyLanguage = detectLanguage(text)): CheckedText {
  const citer = createCiter(library.papers)
  const sentences = text.split('\n').flatMap((line) => splitSentences(line.trim()).flatMap((piece) => inPieces(piece.text)))
  const read = sentences.filter((sentence) => atomsOf(normalise(sentence)).length > 0)
  const checked = read
    .slice(0, MOST_SENTENCES)
    .map((sentence): CheckedSentence => ({ text: sentence, ...verdictOn(sentence, library, citer) }))
  return { lang, sentences: numberedInOrder(checked), unread: Math.max(0, read.length - MOST_SENTENCES) }
}

const inPieces = (sentence: string): string[] =>
  Array.from({ length: Math.ceil(sentence.length / LONGEST) }, (_, at) => sentence.slice(at * LONGEST, (at + 1) * LONGEST))

/** Places that were only looked at have taken numbers: those that are shown are counted from 1. */
function numberedInOrder(sentences: readonly CheckedSentence[]): CheckedSentence[] {
  const markers = new Map<number, number>()
  const renumber = (citation: Citation): Citation => {
    const marker = markers.get(citation.marker) ?? markers.size + 1
    markers.set(citation.marker, marker)
    return { ...citation, marker }
  }
  const renumbered = ({ says, citations: [first, ...more] }: Claim): Claim => ({
    says,
    citations: [renumber(first), ...more.map(renumber)],
  })
  return sentences.map((sentence) => {
    if (!('claims' in sentence)) return sentence
    const [first, ...more] = sentence.claims
    return { ...sentence, claims: [renumbered(first), ...more.map(renumbered)] }
  })
}

type Verdict = CheckedSentence extends infer One ? (One extends unknown ? Omit<One, 'text'> : never) : never

/** The surest ways first: word for word, the tables, the record, the words of one sentence; then what is nearly a quotation. */
function verdictOn(sentence: string, library: Library, citer: Citer): Verdict {
  if (asksSomething(sentence)) return { verdict: 'nothing-to-check' }
  const wording = checkWording(sentence, library, citer)
  if (wording?.outcome === 'same') return { verdict: 'supported', claims: [wording.claim] }
  const byCells = cellsVerdict(checkFigures(sentence, library, citer), library, citer) ?? statedVerdict(sentence, library, citer)
  if (byCells) return byCells
  const subject = checkSubject(sentence, library, citer)
  if (subject?.outcome === 'said') return { verdict: 'supported', claims: [subject.claim] }
  if (wording) return wordingVerdict(wording, sentence, library)
  if (subject) return { verdict: 'contradicted', claims: [subject.claim], differences: subject.differences }
  return unfound(sentence, library)
}

/** What one figure says wrong is wrong; what holds counts in full only where nothing is left open. */
function cellsVerdict(pieces: readonly PieceCheck[], library: Library, citer: Citer): Verdict | undefined {
  const failing = pieces.filter(({ outcome }) => outcome === 'fails').flatMap(({ claims }) => claims)
  if (isSome(failing)) return { verdict: 'contradicted', claims: failing, differences: [] }
  if (pieces.every(({ outcome }) => outcome === 'open')) return undefined
  const read = pieces.map((piece) =>
    piece.outcome === 'open' && piece.matters ? { ...piece, ...saidElsewhere(piece, library, citer) } : piece,
  )
  const claims = read.flatMap((piece) => piece.claims)
  const open = read.filter(({ outcome, matters }) => outcome === 'open' && matters).map(({ text }) => text)
  if (!isSome(claims)) return undefined
  return open.length > 0 ? { verdict: 'in-part', claims, open } : { verdict: 'supported', claims }
}

function saidElsewhere(
  { asked }: PieceCheck,
  library: Library,
  citer: Citer,
): Pick<PieceCheck, 'outcome' | 'claims'> | undefined {
  const said = checkSubject(asked, library, citer)
  return said?.outcome === 'said' ? { outcome: 'holds', claims: [said.claim] } : undefined
}

function statedVerdict(sentence: string, library: Library, citer: Citer): Verdict | undefined {
  const stated =
    checkCount(sentence, library, citer) ?? checkRecord(sentence, library, citer) ?? checkRelation(sentence, library, citer)
  if (!stated) return undefined
  return stated.holds
    ? { verdict: 'supported', claims: [stated.claim] }
    : { verdict: 'contradicted', claims: [stated.claim], differences: [] }
}

/** A figure of another year is another figure: only a sentence without figures says itself when something was. */
function wordingVerdict({ outcome, claim, differences }: WordingCheck, sentence: string, library: Library): Verdict {
  if (outcome === 'alike') return { verdict: 'supported', claims: [claim] }
  const { years } = readQuestion(sentence, library)
  const isYear = differences.some(({ said }) =>
    years.some(({ from, to }) => said.includes(String(from)) || said.includes(String(to))),
  )
  const isOther = isYear && findFigures(normalise(sentence)).length > 0
  return { verdict: outcome === 'contrary' && !isOther ? 'contradicted' : 'misquoted', claims: [claim], differences }
}

function unfound(sentence: string, library: Library): Verdict {
  const question = readQuestion(sentence, library)
  const { plan } = planQuestion(question, library)
  const strict = question.content.filter((unit) => unit.strict && unit.kind !== 'number')
  if (plan?.kind === 'smalltalk' || plan?.kind === 'beyond' || isOpinion(sentence) || strict.length === 0)
    return { verdict: 'nothing-to-check' }
  const isKnown = ({ keys }: (typeof strict)[number]) => keys.some((key) => library.sentences.knows(key))
  return { verdict: 'not-found', lacks: [...new Set(strict.filter((unit) => !isKnown(unit)).map(({ surface }) => surface))] }
}

const isSome = (claims: readonly Claim[]): claims is Claims => claims.length > 0
