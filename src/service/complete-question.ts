import { setImmediate as otherWork } from 'node:timers/promises'
import { answerQuestion } from '../answer/answer-question.ts'
import type { AskableQuestion } from '../answer/askable/askable-question.ts'
import { figureQuestions } from '../answer/askable/figure-questions.ts'
import { textQuestions } from '../answer/askable/text-questions.ts'
import { type ExampleQuestions, QUESTION_KINDS } from '../answer/example-questions.ts'
import { asTraditional } from '../language/words/as-traditional.ts'
import { detectLanguage, type TextLanguage } from '../language/words/detect-language.ts'
import type { Library } from '../question/library.ts'
import { closeness, comparable, readTyped } from './typed-closeness.ts'
import { createInitials } from './typed-initials.ts'

/** Discord shows no longer choice (platform limits: autocomplete, 100 characters). */
const LONGEST = 100
/** What is less like the text typed is not what is meant. */
const LEAST = 0.34
/** The nearest are looked at for those that differ. */
const POOL = 300
const EXAMPLES = 3
/** Tried ahead of need. By then V8 has compiled what answers questions: the first ones of people take a third less. */
const TRIED_AHEAD = 400

export interface Completion {
  /** At most `most` questions that go on from what is typed, the nearest first; examples of every kind when nothing is. Each is answered in full. */
  complete(typed: string, most: number): readonly string[]
  /** Questions of each kind to begin with. */
  examples(lang: TextLanguage): readonly ExampleQuestions[]
  /** Tries some of every kind ahead of need, one at a time between other work. */
  prepare(): Promise<void>
}

interface Candidate extends AskableQuestion {
  /** As it is compared with what is typed. */
  readonly like: string
}

/** Completes questions from what the papers have. Candidates are made by the first call, and each is tried once, when it is first to be shown. */
export function createCompletion(library: Library): Completion {
  const candidates = once(() => candidatesOf(library))
  const initials = once(() => createInitials(library))
  const tried = new Map<string, boolean>()
  const isAnswered = ({ text }: AskableQuestion) => {
    const known = tried.get(text) ?? answersInFull(text, library)
    tried.set(text, known)
    return known
  }
  const examples = (lang: TextLanguage) =>
    QUESTION_KINDS.map((kind) => {
      const own = candidates().filter((one) => one.kind === kind && one.lang === (lang === 'en' ? 'en' : 'zh'))
      return { kind, questions: diverse(own, EXAMPLES, isAnswered).map(({ text }) => inScript(text, lang)) }
    }).filter(({ questions }) => questions.length > 0)
  return {
    examples,
    async prepare() {
      const every = Math.ceil(candidates().length / TRIED_AHEAD)
      for (const [i, candidate] of candidates().entries()) {
        // Citation.js takes 20 MB, and few ask how the paper is cited.
        if (i % every > 0 || candidate.subject === 'citation') continue
        isAnswered(candidate)
        await otherWork()
      }
    },
    complete(typed, most) {
      const like = readTyped(typed.slice(0, LONGEST))
      const lang = detectLanguage(typed)
      if (like.text === '')
        return examples('zh-Hans')
          .flatMap(({ questions }) => questions.slice(0, 1))
          .slice(0, most)
      const near = nearest(candidates(), most, (one) => closeness(like, one.like))
      const found = near.length > 0 ? near : nearest(candidates(), most, (one) => initials().closeness(like.text, one.text))
      return diverse(found, most, isAnswered).map(({ text }) => inScript(text, lang))
    },
  }
}

function candidatesOf(library: Library): Candidate[] {
  const all = [...textQuestions(library), ...figureQuestions(library)].filter(({ text }) => text.length <= LONGEST)
  const byText = new Map(all.map((one) => [one.text, one]))
  return [...byText.values()].map((one) => ({ ...one, like: comparable(one.text) }))
}

/** Every word of it is understood, and in the papers' own sense. */
function answersInFull(text: string, library: Library): boolean {
  const { answer } = answerQuestion(text, library)
  return answer.kind === 'answered' && !answer.left && answer.parts.every(({ lacks, bridged }) => !lacks && !bridged)
}

const inScript = (text: string, lang: TextLanguage): string => (lang === 'zh-Hant' ? asTraditional(text) : text)

/** What is so much less near than the nearest is left out where there is enough without it. */
const FAR = 1.5

/** The best first; equals keep their order. */
function nearest(candidates: readonly Candidate[], most: number, score: (candidate: Candidate) => number): Candidate[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .filter((one) => one.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, POOL)
  const best = scored[0]?.score ?? 0
  const near = scored.filter((one) => one.score > best - FAR)
  return (near.length >= most ? near : scored).map(({ candidate }) => candidate)
}

/** In the order given: one of each kind, then no more than a third of one, then one of each kind about each subject before a second. */
function diverse(ordered: readonly Candidate[], most: number, accepts: (candidate: Candidate) => boolean): Candidate[] {
  const chosen = new Set<Candidate>()
  const take = (some: readonly Candidate[], count: number) => {
    let left = count - some.filter((one) => chosen.has(one)).length
    for (const one of some) {
      if (left <= 0 || chosen.size >= most) return
      if (chosen.has(one) || !accepts(one)) continue
      chosen.add(one)
      left -= 1
    }
  }
  const rounds = roundsOf(ordered)
  const kinds = QUESTION_KINDS.map((kind) => (rounds[0] ?? []).filter((one) => one.kind === kind))
  for (const count of [1, Math.ceil(most / 3)]) for (const kind of kinds) take(kind, count)
  for (const round of rounds) take(round, round.length)
  return ordered.filter((one) => chosen.has(one))
}

/** The first of each kind about each subject, the second of each, and so on. */
function roundsOf(ordered: readonly Candidate[]): Candidate[][] {
  const rounds: Candidate[][] = []
  const counts = new Map<string, number>()
  for (const one of ordered) {
    const key = `${one.kind} ${one.subject}`
    const round = counts.get(key) ?? 0
    counts.set(key, round + 1)
    rounds[round] = [...(rounds[round] ?? []), one]
  }
  return rounds
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
